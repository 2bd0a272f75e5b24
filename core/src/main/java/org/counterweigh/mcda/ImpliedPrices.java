package org.counterweigh.mcda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Governance.Stakeholder;
import org.counterweigh.mcda.StakeholderWeights.How;

/** Makes the voices: one for each stakeholder, and one for all together. */
public final class ImpliedPrices {

    private static final String EVERYBODY = "All together";

    private ImpliedPrices() {}

    /**
     * Every voice, the one of all together last.
     *
     * @param avoidableCost money of the steady year over all work, whose best saving is the swing of cost savings
     */
    public static List<StakeholderWeights> of(List<Stakeholder> stakeholders, double avoidableCost) {
        List<StakeholderWeights> voices = new ArrayList<>();
        for (Stakeholder each : stakeholders) {
            boolean stale = Weights.areStale(each);
            How how = switch (each.told()) {
                case SWINGS -> How.SWINGS;
                case ORDER -> How.ORDER;
            };
            voices.add(new StakeholderWeights(each.name(), how, stale, weights(Weights.of(each), avoidableCost)));
        }
        voices.add(new StakeholderWeights(
                EVERYBODY,
                stakeholders.isEmpty() ? How.EQUAL : How.MEAN,
                voices.stream().anyMatch(StakeholderWeights::stale),
                weights(Weights.of(stakeholders), avoidableCost)));
        return List.copyOf(voices);
    }

    private static List<StakeholderWeights.Weight> weights(Weights weights, double avoidableCost) {
        return Arrays.stream(FactorName.values())
                .map(factor -> new StakeholderWeights.Weight(
                        factor, weights.of(factor), weights.impliedPrice(factor, avoidableCost)))
                .toList();
    }
}
