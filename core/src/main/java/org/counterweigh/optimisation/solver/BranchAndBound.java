package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.counterweigh.optimisation.solver.Branch.Use;

/**
 * Ranks the plans of a portfolio exactly: decides first which providers are used, the most promising sets first, then the
 * way of each work, depth first, and passes over every branch that cannot be worth more than what is known.
 *
 * <p>A search is cut short by a number of branches only, so that it ends the same way on every machine.
 */
public final class BranchAndBound {

    private static final int STEPS_AT_FIRST = 200;
    private static final int STEPS_OF_A_SET = 100;
    private static final int STEPS_OF_A_WORK = 8;

    /** Of worths that are not told apart, absolute and by the rounding of large amounts. */
    private static final double MARGIN = 1e-6;

    private static final double ROUNDING = 1e-12;

    private final Portfolio portfolio;
    private final Relaxation relaxation;
    private final int mostNodes;

    /** @param mostNodes branches that one search may look at */
    public BranchAndBound(Portfolio portfolio, int mostNodes) {
        this.portfolio = portfolio;
        this.relaxation = new Relaxation(portfolio);
        this.mostNodes = mostNodes;
    }

    /**
     * A plan and how good it is known to be.
     *
     * @param ways the way of each work
     * @param gap how much more a plan not looked at could be worth at most; 0 when proved
     * @param nodes branches looked at to find and prove it
     */
    public record Solution(List<Integer> ways, double worth, double gap, int nodes) {
        public Solution {
            ways = List.copyOf(ways);
        }

        public boolean isProved() {
            return gap == 0;
        }
    }

    /**
     * The plan worth most with those beside and behind it.
     *
     * @param ties other plans worth the same to the cent
     * @param second the best plan that is worth less
     */
    public record Ranking(Solution best, List<Solution> ties, Optional<Solution> second) {
        public Ranking {
            ties = List.copyOf(ties);
        }
    }

    /** The best plan, its ties, of which no more are told than asked for, and the second best. */
    public Ranking rank(int mostTies) {
        List<Solution> ties =
                ties(best(List.of(staying()), Double.POSITIVE_INFINITY).orElseThrow(), mostTies + 1);
        Solution best = ties.get(0);
        Optional<Solution> second =
                best(ties.stream().map(tie -> plan(tie.ways())).toList(), cents(best.worth()));
        return new Ranking(
                best,
                ties.subList(1, ties.size()),
                second.map(found -> ties(found, 1).get(0)));
    }

    /**
     * The best plan alone; of several worth the same to the cent the first in the order of works and ways.
     *
     * @param known a plan to start from
     */
    public Solution best(List<Integer> known) {
        Solution best =
                best(List.of(staying(), plan(known)), Double.POSITIVE_INFINITY).orElseThrow();
        return ties(best, 1).get(0);
    }

    private int[] staying() {
        return new int[portfolio.works().size()];
    }

    private Optional<Solution> best(List<int[]> starts, double belowCents) {
        var search = new Search(belowCents, 0);
        starts.forEach(search::improve);
        search.run();
        double gap = search.left > search.target() ? search.left - search.worth : 0;
        return Optional.ofNullable(search.found.pollFirst())
                .map(plan -> new Solution(list(plan), search.worth, gap, search.nodes));
    }

    /** Plans worth the same to the cent as one that is known, the first in the order of works and ways. */
    private List<Solution> ties(Solution known, int most) {
        var search = new Search(cents(known.worth()), most);
        search.found.add(plan(known.ways()));
        search.run();
        return search.found.stream()
                .limit(most)
                .map(plan -> new Solution(list(plan), portfolio.worth(plan), known.gap(), known.nodes() + search.nodes))
                .toList();
    }

    private static double cents(double worth) {
        return Math.rint(100 * worth);
    }

    private static int[] plan(List<Integer> ways) {
        return ways.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Integer> list(int[] plan) {
        return Arrays.stream(plan).boxed().toList();
    }

    /** One search, for the best plan below a worth or for the plans of a worth. */
    private final class Search {
        private final double cents;

        /** Ties sought in each set of providers; none where the best is sought. */
        private final int ties;

        private final TreeSet<int[]> found = new TreeSet<>(Arrays::compare);
        private double worth = Double.NEGATIVE_INFINITY;
        private int ofSet;
        private int nodes;

        /** What a plan not looked at may be worth at most. */
        private double left = Double.NEGATIVE_INFINITY;

        Search(double cents, int ties) {
            this.cents = cents;
            this.ties = ties;
        }

        /** Branches that cannot be worth more are passed over. */
        double target() {
            double exact = ties > 0 ? (cents - 0.5) / 100 : worth;
            double margin = MARGIN + ROUNDING * Math.abs(exact);
            return Double.isInfinite(exact) ? exact : ties > 0 ? exact - margin : exact + margin;
        }

        void run() {
            var queue = new PriorityQueue<Branch>(Comparator.comparingDouble(branch -> -branch.bound));
            push(queue, relaxation.everything(), STEPS_AT_FIRST);
            while (!queue.isEmpty() && queue.peek().bound > target()) {
                Branch branch = queue.poll();
                int provider = undecided(branch);
                if (nodes >= mostNodes) {
                    left = Math.max(left, branch.bound);
                    return;
                } else if (provider < 0) {
                    ofSet = 0;
                    improve(branch.relaxed);
                    works(branch);
                } else {
                    push(queue, branch.with(provider, Use.USED), STEPS_OF_A_SET);
                    push(queue, branch.with(provider, Use.UNUSED), STEPS_OF_A_SET);
                }
            }
        }

        private void push(PriorityQueue<Branch> queue, Branch branch, int steps) {
            if (reaches(branch, steps)) {
                queue.add(branch);
            }
        }

        private boolean reaches(Branch branch, int steps) {
            nodes++;
            if (!relaxation.reaches(branch, target(), steps)) {
                return false;
            }
            offer(branch.relaxed, false);
            return branch.bound > target();
        }

        /** The undecided provider that the relaxed plan pays most; any where it pays none. */
        private int undecided(Branch branch) {
            double[] fees = new double[branch.providers.length];
            for (int work = 0; work < branch.ways.length; work++) {
                var way = portfolio.way(work, branch.relaxed);
                if (way.provider() >= 0) {
                    fees[way.provider()] += way.fees();
                }
            }
            int most = -1;
            for (int provider = 0; provider < fees.length; provider++) {
                if (branch.providers[provider] == Use.UNDECIDED && (most < 0 || fees[provider] > fees[most])) {
                    most = provider;
                }
            }
            return most;
        }

        private void works(Branch branch) {
            int work = next(branch);
            if ((ties > 0 && ofSet >= ties) || branch.bound <= target()) {
                return;
            }
            if (work < 0) {
                offer(branch.relaxed, true);
                return;
            }
            List<Branch> parts = new ArrayList<>();
            for (int way : branch.ways[work]) {
                Branch part = branch.with(work, way);
                if (nodes >= mostNodes) {
                    left = Math.max(left, branch.bound);
                } else if (reaches(part, STEPS_OF_A_WORK)) {
                    parts.add(part);
                }
            }
            if (ties == 0) {
                parts.sort(Comparator.comparingDouble(part -> -part.bound));
            }
            parts.forEach(this::works);
        }

        /** Of open works the first where ties are sought, so that they are met in order; else the largest by fees. */
        private int next(Branch branch) {
            int next = -1;
            double most = -1;
            for (int work = 0; work < branch.ways.length; work++) {
                double fees = 0;
                for (int way : branch.ways[work]) {
                    fees = Math.max(fees, portfolio.works().get(work).get(way).fees());
                }
                if (branch.ways[work].length > 1 && (ties > 0 ? next < 0 : fees > most)) {
                    next = work;
                    most = fees;
                }
            }
            return next;
        }

        /** Takes a plan up if it is what is sought; ties only when they are met in order. */
        private double offer(int[] plan, boolean alone) {
            double reached = portfolio.worth(plan);
            if (ties > 0 && alone && cents(reached) == cents && found.add(plan)) {
                ofSet++;
            } else if (ties == 0 && cents(reached) >= cents) {
                return Double.NEGATIVE_INFINITY;
            } else if (ties == 0 && reached > worth) {
                worth = reached;
                found.clear();
                found.add(plan.clone());
            }
            return reached;
        }

        /** Does one work another way as long as that gains. */
        void improve(int[] start) {
            int[] plan = start.clone();
            double reached = offer(plan, false);
            for (boolean gained = ties == 0; gained; ) {
                gained = false;
                for (int work = 0; work < plan.length; work++) {
                    for (int way = 0; way < portfolio.works().get(work).size(); way++) {
                        int before = plan[work];
                        plan[work] = way;
                        double other = offer(plan, false);
                        boolean better = other > reached + MARGIN;
                        plan[work] = better ? way : before;
                        reached = better ? other : reached;
                        gained |= better;
                    }
                }
            }
        }
    }
}
