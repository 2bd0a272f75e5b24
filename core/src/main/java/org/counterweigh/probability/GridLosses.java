package org.counterweigh.probability;

import java.util.List;

/**
 * Losses by grids, each finer and shorter than the one before; a sum within a grid's range needs no part beyond it.
 *
 * @param grids the widest first, one at least
 */
record GridLosses(double frequency, Distribution severity, List<LossGrid> grids) implements CompoundPoisson.Shape {

    @Override
    public double exceedance(double loss) {
        for (int i = grids.size() - 1; i >= 0; i--) {
            if (loss <= grids.get(i).range()) {
                return grids.get(i).exceedance(loss);
            }
        }
        return Math.min(grids.get(0).exceedance(grids.get(0).range()), oneLarge(loss));
    }

    /** Beyond all grids a loss is one large event (subexponential tails: P(S > x) ~ lambda P(X > x)). */
    private double oneLarge(double loss) {
        return frequency * (1 - severity.cumulative(loss));
    }

    @Override
    public double quantile(double p) {
        for (int i = grids.size() - 1; i >= 0; i--) {
            LossGrid grid = grids.get(i);
            if (1 - p >= grid.exceedance(grid.range())) {
                return grid.quantile(p);
            }
        }
        return Math.max(grids.get(0).range(), severity.quantile(Math.max(0, 1 - (1 - p) / frequency)));
    }
}
