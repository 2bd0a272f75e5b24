package org.counterweigh.optimisation.solver;

import java.util.Optional;

/**
 * What the plans of a branch can be worth at most (Lagrangian relaxation).
 *
 * <p>With multipliers for all that ties works to each other, every work chooses its way by itself, and the sum is a bound
 * ({@link SeparableBound}). A subgradient search lowers it; ways that cannot reach the target are dropped for good.
 */
final class Relaxation {

    private static final int STEPS_WITHOUT_GAIN = 6;

    private final Portfolio portfolio;
    private final Multipliers rows;
    private final SeparableBound form;

    Relaxation(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.rows = new Multipliers(portfolio);
        this.form = new SeparableBound(portfolio, rows);
    }

    /** Every plan there is. */
    Branch everything() {
        return Branch.all(portfolio, rows.count());
    }

    /**
     * Whether a plan of the branch may be worth more than the target; lowers its bound and drops ways meanwhile.
     *
     * @param steps of the search for multipliers
     */
    boolean reaches(Branch branch, double target, int steps) {
        if (!branch.deduce(portfolio)) {
            return false;
        }
        form.of(branch);
        new Descent(branch, target).go(steps);
        return branch.bound > target;
    }

    /** Where parting the branch looked at last tells more of a discount. */
    Optional<DiscountRanges.Split> split(Branch branch) {
        return form.split(branch);
    }

    /** The search for the multipliers that make the bound lowest. */
    private final class Descent {
        private final Branch branch;
        private final double target;
        private final double[] at;
        private double[] slope = {};
        private int[] plan = {};

        Descent(Branch branch, double target) {
            this.branch = branch;
            this.target = target;
            at = branch.multipliers.clone();
            branch.bound = Double.POSITIVE_INFINITY;
        }

        void go(int steps) {
            rows.allow(at);
            double length = 1;
            int inVain = 0;
            for (int step = 0; step <= steps && branch.bound > target; step++) {
                double bound = bound();
                if (bound < branch.bound) {
                    branch.bound = bound;
                    branch.relaxed = plan;
                    System.arraycopy(at, 0, branch.multipliers, 0, at.length);
                    inVain = 0;
                } else if (++inVain == STEPS_WITHOUT_GAIN) {
                    length /= 2;
                    inVain = 0;
                }
                move(length * Math.max(0, bound - target));
            }
        }

        /** The bound at the multipliers, its slope in each, and the plan of the best way of each work. */
        private double bound() {
            plan = new int[branch.ways.length];
            slope = form.fixed().clone();
            double sum = form.at(at);
            double[][] reduced = new double[plan.length][];
            double[] best = new double[plan.length];
            for (int work = 0; work < plan.length; work++) {
                int[] ways = branch.ways[work];
                double[] each = new double[ways.length];
                int first = 0;
                for (int place = 0; place < each.length; place++) {
                    each[place] = form.reduced(work, ways[place]);
                    first = each[place] > each[first] ? place : first;
                }
                reduced[work] = each;
                best[work] = each[first];
                plan[work] = ways[first];
                form.addSlope(work, ways[first], slope);
                sum += best[work];
            }
            for (int work = 0; work < plan.length && sum > target; work++) {
                double[] each = reduced[work];
                double mine = best[work];
                double others = sum - mine;
                branch.keep(work, place -> each[place] == mine || each[place] + others > target);
            }
            return sum;
        }

        /** A step down the slope, as long as would reach the target (Polyak). */
        private void move(double length) {
            for (int row = 0; row < slope.length; row++) {
                slope[row] = -slope[row];
            }
            rows.allow(slope, at);
            double norm = 0;
            for (double each : slope) {
                norm += each * each;
            }
            for (int row = 0; row < at.length && norm > 0; row++) {
                at[row] += length * slope[row] / norm;
            }
            rows.allow(at);
        }
    }
}
