package org.counterweigh.mcda;

import java.util.List;
import java.util.OptionalDouble;
import org.counterweigh.firm.FactorName;

/**
 * What one stakeholder, or all together, make the factors weigh.
 *
 * @param how the weights came about
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

    public StakeholderWeights {
        weights = List.copyOf(weights);
    }

    /**
     * One factor.
     *
     * @param share of all weight, 0..1
     * @param price what its swing from worst to best is worth in money a year, by the weight of cost savings
     */
    public record Weight(FactorName factor, double share, OptionalDouble price) {}
}
