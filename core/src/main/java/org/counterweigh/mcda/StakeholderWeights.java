package org.counterweigh.mcda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Governance.Stakeholder;

/**
 * What one stakeholder, or all together, make the factors weigh.
 *
 * @param stale whether they were given on other anchors than today's
 * @param weights one for each factor, adding up to one
 */
public record StakeholderWeights(String who, How how, boolean stale, List<Weight> weights) {

    /** How weights are found. */
    public enum How {
        SWINGS,
        ORDER,
        EQUAL,
        MEAN
    }

    private static final String EVERYBODY = "All together";

    /** A factor's share of all weight, 0..1, and its swing in money a year by the weight of cost savings. */
    public record Weight(FactorName factor, double share, OptionalDouble price) {}

    /** Of each stakeholder, and of all together last; avoidable cost is money of the steady year over all work. */
    public static List<StakeholderWeights> of(List<Stakeholder> stakeholders, double avoidableCost) {
        List<StakeholderWeights> all = new ArrayList<>();
        for (Stakeholder each : stakeholders) {
            How how = each.told() == Stakeholder.Told.SWINGS ? How.SWINGS : How.ORDER;
            all.add(new StakeholderWeights(
                    each.name(), how, Weights.areStale(each), priced(Weights.of(each), avoidableCost)));
        }
        all.add(new StakeholderWeights(
                EVERYBODY,
                stakeholders.isEmpty() ? How.EQUAL : How.MEAN,
                all.stream().anyMatch(StakeholderWeights::stale),
                priced(Weights.of(stakeholders), avoidableCost)));
        return List.copyOf(all);
    }

    private static List<Weight> priced(Weights weights, double avoidableCost) {
        return Arrays.stream(FactorName.values())
                .map(factor -> new Weight(factor, weights.of(factor), weights.impliedPrice(factor, avoidableCost)))
                .toList();
    }
}
