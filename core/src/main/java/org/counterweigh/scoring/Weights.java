package org.counterweigh.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Governance.Stakeholder;

/**
 * How much each factor's swing from worst to best counts; the shares add up to one.
 *
 * @param given whether stakeholders gave swings; equal weights otherwise
 */
public record Weights(Map<FactorName, Double> shares, boolean given) {

    /** The saving that scores 100, as a share of avoidable cost: the money side of the swing of cost savings. */
    public static final double BEST_SAVING = 0.40;

    public Weights {
        shares = Collections.unmodifiableMap(new EnumMap<>(shares));
    }

    /** Each stakeholder counts the same; without any, each factor does. */
    public static Weights of(List<Stakeholder> stakeholders) {
        Map<FactorName, Double> shares = new EnumMap<>(FactorName.class);
        for (FactorName factor : FactorName.values()) {
            shares.put(
                    factor,
                    stakeholders.stream()
                            .mapToDouble(stakeholder -> share(stakeholder, factor))
                            .average()
                            .orElse(1.0 / FactorName.values().length));
        }
        return new Weights(shares, !stakeholders.isEmpty());
    }

    private static double share(Stakeholder stakeholder, FactorName factor) {
        double all = 0;
        for (FactorName each : FactorName.values()) {
            all += swing(stakeholder, each);
        }
        return swing(stakeholder, factor) / all;
    }

    private static double swing(Stakeholder stakeholder, FactorName factor) {
        var swing = stakeholder.swings().get(factor.name());
        return swing == null ? 0 : swing.value();
    }

    public double of(FactorName factor) {
        return shares.getOrDefault(factor, 0.0);
    }

    /**
     * What the weight of a factor says its full swing is worth, in money a year.
     *
     * @param avoidableCost of a year, whose best saving is the swing of cost savings
     * @return empty where cost savings carry no weight, so that nothing has a price
     */
    public OptionalDouble impliedPrice(FactorName factor, double avoidableCost) {
        double cost = of(FactorName.COST_SAVINGS);
        return cost == 0 ? OptionalDouble.empty() : OptionalDouble.of(of(factor) / cost * BEST_SAVING * avoidableCost);
    }
}
