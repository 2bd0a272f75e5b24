package org.counterweigh.mcda;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Governance.Stakeholder;

/** How much each factor's swing from worst to best counts; the shares add up to one. */
public record Weights(Map<FactorName, Double> shares) {

    public Weights {
        shares = Collections.unmodifiableMap(new EnumMap<>(shares));
    }

    /** Each stakeholder counts the same; without any, each factor does. */
    public static Weights of(List<Stakeholder> stakeholders) {
        Map<FactorName, Double> shares = new EnumMap<>(FactorName.class);
        var each = stakeholders.stream().map(Weights::of).toList();
        for (FactorName factor : FactorName.values()) {
            shares.put(
                    factor,
                    each.stream()
                            .mapToDouble(weights -> weights.of(factor))
                            .average()
                            .orElse(1.0 / FactorName.values().length));
        }
        return new Weights(shares);
    }

    /** Of one stakeholder: swings by their sum, an order by the centroid of all weights that keep it. */
    public static Weights of(Stakeholder stakeholder) {
        double[] weights = switch (stakeholder.told()) {
            case SWINGS -> Shares.ofSwings(numbers(stakeholder));
            case ORDER -> Shares.ofRanks(ranks(stakeholder));
        };
        Map<FactorName, Double> shares = new EnumMap<>(FactorName.class);
        for (FactorName factor : FactorName.values()) {
            shares.put(factor, weights[shares.size()]);
        }
        return new Weights(shares);
    }

    /**
     * Draws from the weights that are possible for all that was said: those that keep somebody's order where all gave
     * orders, and any at all otherwise.
     */
    static WeightDraws draws(List<Stakeholder> stakeholders, int draws, long seed) {
        boolean ordered = stakeholders.stream().allMatch(each -> each.told() == Stakeholder.Told.ORDER);
        return ordered && !stakeholders.isEmpty()
                ? WeightDraws.ordered(stakeholders.stream().map(Weights::ranks).toList(), draws, seed)
                : WeightDraws.any(FactorName.values().length, draws, seed);
    }

    /** Whether swings were given on anchors that have changed since; an order outlives its anchors. */
    public static boolean areStale(Stakeholder stakeholder) {
        return stakeholder.told() == Stakeholder.Told.SWINGS
                && stakeholder
                        .anchors()
                        .filter(stamp -> !stamp.equalsIgnoreCase(Scales.stamp()))
                        .isPresent();
    }

    private static int[] ranks(Stakeholder stakeholder) {
        return Arrays.stream(numbers(stakeholder)).mapToInt(rank -> (int) rank).toArray();
    }

    private static double[] numbers(Stakeholder stakeholder) {
        return Arrays.stream(FactorName.values())
                .map(factor -> stakeholder.swings().get(factor.name()))
                .mapToDouble(number -> number == null ? 0 : number.value())
                .toArray();
    }

    public double[] inOrder() {
        return Arrays.stream(FactorName.values()).mapToDouble(this::of).toArray();
    }

    public double of(FactorName factor) {
        return shares.getOrDefault(factor, 0.0);
    }

    /**
     * What the weight of a factor says its full swing is worth, in money a year.
     *
     * @param avoidableCost of a year, of which the swing of cost savings is a share
     * @return empty where cost savings carry no weight, so that nothing has a price
     */
    public OptionalDouble impliedPrice(FactorName factor, double avoidableCost) {
        double cost = of(FactorName.COST_SAVINGS);
        return cost == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(of(factor) / cost * Scales.SAVING.swing() * avoidableCost);
    }
}
