package org.counterweigh.probability;

import org.apache.commons.statistics.distribution.GammaDistribution;

/** Losses so frequent that their sum is close to a gamma distribution moved along. */
record GammaLosses(GammaDistribution gamma, double shift) implements CompoundPoisson.Shape {

    @Override
    public double exceedance(double loss) {
        return gamma.survivalProbability(loss - shift);
    }

    @Override
    public double quantile(double p) {
        return shift + gamma.inverseCumulativeProbability(p);
    }
}
