package org.counterweigh.optimisation.solver;

import java.util.List;
import org.counterweigh.optimisation.solver.Branch.Use;

/**
 * What the plans of a branch can be worth at most (Lagrangian relaxation).
 *
 * <p>With a multiplier between zero and its price for each row, every work chooses its way by itself, and the sum is a
 * bound. A subgradient search lowers it; ways that cannot reach the target are dropped for good.
 */
final class Relaxation {

    private static final int STEPS_WITHOUT_GAIN = 8;

    private final Portfolio portfolio;
    private final List<LinkingConstraint> rows;

    Relaxation(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.rows = LinkingConstraint.of(portfolio);
    }

    /** Every plan there is. */
    Branch everything() {
        return Branch.all(portfolio, rows.size());
    }

    /**
     * Whether a plan of the branch may be worth more than the target; lowers its bound and drops ways meanwhile.
     *
     * @param steps of the search for multipliers
     */
    boolean reaches(Branch branch, double target, int steps) {
        if (!branch.deduce(portfolio, rows)) {
            return false;
        }
        new Descent(branch, target).go(steps);
        return branch.bound > target;
    }

    /** The search for the multipliers that make the bound lowest. */
    private final class Descent {
        private final Branch branch;
        private final double target;
        private final double[] spread = new double[portfolio.charges().size()];
        private final double fixed;
        private final double[] at;
        private int[] plan = {};

        Descent(Branch branch, double target) {
            this.branch = branch;
            this.target = target;
            at = branch.multipliers.clone();
            fixed = -openings() - owedCharges();
            branch.bound = Double.POSITIVE_INFINITY;
        }

        void go(int steps) {
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
                move(length * (Double.isInfinite(target) ? 1 + Math.abs(bound) / 10 : Math.max(0, bound - target)));
            }
        }

        /** The bound at the multipliers, and the plan of the best way of each work. */
        private double bound() {
            plan = new int[branch.ways.length];
            double sum = fixed;
            for (int row = 0; row < at.length; row++) {
                sum += at[row] == 0 ? 0 : at[row] * rows.get(row).most();
            }
            double[][] reduced = new double[plan.length][];
            double[] best = new double[plan.length];
            for (int work = 0; work < plan.length; work++) {
                double[] each = reduced(work);
                int first = 0;
                for (int place = 1; place < each.length; place++) {
                    first = each[place] > each[first] ? place : first;
                }
                reduced[work] = each;
                best[work] = each[first];
                plan[work] = branch.ways[work][first];
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

        /** The open ways of a work at what they are worth, less what they use at its multipliers. */
        private double[] reduced(int work) {
            int[] ways = branch.ways[work];
            double[] reduced = new double[ways.length];
            for (int place = 0; place < ways.length; place++) {
                var way = portfolio.works().get(work).get(ways[place]);
                reduced[place] = way.worth();
                for (int charge : way.charges()) {
                    reduced[place] -= spread[charge];
                }
            }
            for (int row = 0; row < at.length; row++) {
                double[] use = rows.get(row).use()[work];
                for (int place = 0; at[row] != 0 && place < ways.length; place++) {
                    reduced[place] -= at[row] * use[ways[place]];
                }
            }
            return reduced;
        }

        /** A step against what the plan uses beyond each row's most, as long as would reach the target (Polyak). */
        private void move(double length) {
            double[] beyond = new double[at.length];
            double norm = 0;
            for (int row = 0; row < at.length; row++) {
                double each = rows.get(row).beyond(plan);
                boolean stuck = each < 0 ? at[row] == 0 : at[row] >= price(row);
                beyond[row] = stuck ? 0 : each;
                norm += beyond[row] * beyond[row];
            }
            for (int row = 0; row < at.length && norm > 0; row++) {
                at[row] = Math.max(0, Math.min(price(row), at[row] + length * beyond[row] / norm));
            }
        }

        /** Only a provider that is used for certain is owed its commitments. */
        private double price(int row) {
            int provider = rows.get(row).provider();
            return provider < 0 || branch.providers[provider] == Use.USED
                    ? rows.get(row).price()
                    : 0;
        }

        private double openings() {
            double openings = 0;
            for (int provider = 0; provider < branch.providers.length; provider++) {
                double opening = portfolio.providers().get(provider).opening();
                Use use = branch.providers[provider];
                openings += use == Use.USED ? opening : use == Use.UNUSED ? 0 : Math.min(0, opening);
            }
            return openings;
        }

        /**
         * Charges no plan avoids; the others are spread over the works that may bring them, so none counts twice.
         * Answers are right without the first part, and large firms unproved.
         */
        private double owedCharges() {
            double owed = 0;
            for (int charge = 0; charge < spread.length; charge++) {
                double amount = portfolio.charges().get(charge);
                int bringing = 0;
                boolean sure = false;
                for (int work = 0; work < branch.ways.length; work++) {
                    int ways = bringing(work, charge);
                    bringing += ways > 0 ? 1 : 0;
                    sure |= ways == branch.ways[work].length;
                }
                owed += sure || (amount < 0 && bringing > 0) ? amount : 0;
                spread[charge] = sure || amount < 0 || bringing == 0 ? 0 : amount / bringing;
            }
            return owed;
        }

        private int bringing(int work, int charge) {
            int bringing = 0;
            for (int way : branch.ways[work]) {
                bringing += portfolio.works().get(work).get(way).charges().contains(charge) ? 1 : 0;
            }
            return bringing;
        }
    }
}
