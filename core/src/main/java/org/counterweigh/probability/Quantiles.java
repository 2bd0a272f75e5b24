package org.counterweigh.probability;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The quantile function of one distribution, made ready for very many draws.
 *
 * <p>Certain and triangular values by their closed form. PERT and the normal logarithm by a {@link QuantileTable}: the
 * probability below the value given for p differs from p by less than 1e-6 for every p.
 */
@FunctionalInterface
public interface Quantiles {

    /** The value not exceeded with probability p, above 0 and below 1; for speed it is not checked. */
    double at(double p);

    /** Draws from evenly spread points: the value of each, in a new column. */
    default double[] of(double[] uniforms) {
        double[] values = new double[uniforms.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = at(uniforms[i]);
        }
        return values;
    }

    /** The quantile function of one distribution. */
    static Quantiles of(Distribution distribution) {
        return of(distribution, new BetaTables());
    }

    /** The quantile function of one of many distributions; a PERT of a new shape costs most of a millisecond, others nothing. */
    static Quantiles of(Distribution distribution, BetaTables tables) {
        if (distribution.isCertain()) {
            double value = distribution.mean();
            return p -> value;
        }
        if (distribution instanceof Pert pert) {
            QuantileTable standard = tables.of(pert.alpha(), pert.beta());
            double low = pert.low();
            double high = pert.high();
            double width = high - low;
            return p -> Math.min(high, low + width * standard.at(p));
        }
        if (distribution instanceof Lognormal lognormal) {
            double median = lognormal.median();
            double sigma = lognormal.sigma();
            return p -> median * Math.exp(sigma * StandardNormal.quantile(p));
        }
        return distribution::quantile;
    }

    final class StandardNormal {

        private static final NormalDistribution EXACT = NormalDistribution.of(0, 1);
        private static final QuantileTable TABLE = new QuantileTable(
                lower -> EXACT.inverseCumulativeProbability(lower), upper -> EXACT.inverseSurvivalProbability(upper));

        private StandardNormal() {}

        static double quantile(double p) {
            return QuantileTable.inOutermostCell(p) ? EXACT.inverseCumulativeProbability(p) : TABLE.at(p);
        }
    }
}
