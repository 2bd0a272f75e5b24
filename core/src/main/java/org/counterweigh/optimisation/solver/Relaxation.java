package org.counterweigh.optimisation.solver;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.counterweigh.optimisation.solver.Branch.Use;

/**
 * What the plans of a branch can be worth at most (Lagrangian relaxation).
 *
 * <p>With a multiplier between zero and its price for each row of the coupling, every work chooses its way by itself, and
 * the sum is a bound. A subgradient search lowers it; ways that cannot reach the target are dropped for good.
 */
final class Relaxation {

    private static final int STEPS_WITHOUT_GAIN = 3;

    private final Portfolio portfolio;
    private final Coupling coupling;
    private final double[][] worth;
    private final int[][][] charges;

    Relaxation(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.coupling = new Coupling(portfolio);
        worth = portfolio.works().stream()
                .map(ways -> ways.stream().mapToDouble(Portfolio.Way::worth).toArray())
                .toArray(double[][]::new);
        charges = portfolio.works().stream()
                .map(ways -> ways.stream()
                        .map(way -> way.charges().stream()
                                .mapToInt(Integer::intValue)
                                .toArray())
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    /** Every plan there is. */
    Branch everything() {
        return Branch.all(portfolio, coupling.size());
    }

    /**
     * Whether a plan of the branch may be worth more than the target; lowers its bound and drops ways meanwhile.
     *
     * @param steps of the search for multipliers
     */
    boolean reaches(Branch branch, double target, int steps) {
        if (!new Deduction(portfolio, coupling, branch).isPossible()) {
            branch.bound = Double.NEGATIVE_INFINITY;
            return false;
        }
        new Descent(branch, target).go(steps);
        return branch.bound > target;
    }

    /** The search for the multipliers that make the bound lowest. */
    private final class Descent {
        private final Branch branch;
        private final double target;
        private final double[] spread;
        private final double fixed;
        private final double[] at;
        private int[] plan;

        Descent(Branch branch, double target) {
            this.branch = branch;
            this.target = target;
            at = branch.multipliers.clone();
            plan = branch.relaxed;
            spread = new double[portfolio.charges().size()];
            fixed = openings() + owedCharges();
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

        private double bound() {
            int works = worth.length;
            plan = new int[works];
            double[][] reduced = new double[works][];
            double sum = fixed;
            for (int row = 0; row < at.length; row++) {
                sum += at[row] == 0 ? 0 : at[row] * coupling.row(row).most();
            }
            double[] best = new double[works];
            for (int work = 0; work < works; work++) {
                reduced[work] = reduced(work);
                int first = 0;
                for (int i = 1; i < reduced[work].length; i++) {
                    first = reduced[work][i] > reduced[work][first] ? i : first;
                }
                best[work] = reduced[work][first];
                plan[work] = branch.ways[work][first];
                sum += best[work];
            }
            for (int work = 0; work < works && sum > target; work++) {
                double[] each = reduced[work];
                double others = sum - best[work];
                double mine = best[work];
                branch.keep(work, i -> each[i] == mine || each[i] + others > target);
            }
            return sum;
        }

        /** The ways of a work at what they use. */
        private double[] reduced(int work) {
            int[] ways = branch.ways[work];
            double[] reduced = new double[ways.length];
            for (int i = 0; i < ways.length; i++) {
                reduced[i] = worth[work][ways[i]] - coupling.use(work, ways[i], at);
                for (int charge : charges[work][ways[i]]) {
                    reduced[i] -= spread[charge];
                }
            }
            return reduced;
        }

        /** A step against what the plan uses beyond each row's most, of the length that would reach the target (Polyak). */
        private void move(double length) {
            double[] beyond = coupling.beyond(plan);
            double norm = 0;
            for (int row = 0; row < at.length; row++) {
                boolean stuck = beyond[row] < 0 ? at[row] == 0 : at[row] >= price(row);
                beyond[row] = stuck ? 0 : beyond[row];
                norm += beyond[row] * beyond[row];
            }
            for (int row = 0; row < at.length && norm > 0; row++) {
                at[row] = Math.max(0, Math.min(price(row), at[row] + length * beyond[row] / norm));
            }
        }

        /** Only a provider that is used for certain is owed its commitments. */
        private double price(int row) {
            int provider = coupling.row(row).provider();
            boolean counts = provider < 0 || branch.providers[provider] == Use.USED;
            return counts ? coupling.row(row).price() : 0;
        }

        private double openings() {
            double openings = 0;
            for (int provider = 0; provider < branch.providers.length; provider++) {
                double opening = portfolio.providers().get(provider).opening();
                Use use = branch.providers[provider];
                openings -= use == Use.USED ? opening : use == Use.UNUSED ? 0 : Math.min(0, opening);
            }
            return openings;
        }

        /** Charges no plan avoids; the others are spread over the works that may bring them, so none is counted twice. */
        private double owedCharges() {
            double owed = 0;
            for (int charge = 0; charge < spread.length; charge++) {
                double amount = portfolio.charges().get(charge);
                int which = charge;
                long bringing = IntStream.range(0, worth.length)
                        .filter(work -> brings(work, which, true))
                        .count();
                boolean sure = IntStream.range(0, worth.length).anyMatch(work -> !brings(work, which, false));
                if (amount < 0 || sure) {
                    owed -= amount;
                } else if (bringing > 0) {
                    spread[charge] = amount / bringing;
                }
            }
            return owed;
        }

        /** Whether a way of a work brings a charge, or does not. */
        private boolean brings(int work, int charge, boolean does) {
            return Arrays.stream(branch.ways[work])
                    .anyMatch(way -> Arrays.stream(charges[work][way]).anyMatch(each -> each == charge) == does);
        }
    }
}
