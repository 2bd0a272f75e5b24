package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.counterweigh.optimisation.solver.Branch.Use;

/**
 * Looks for plans worth more than a target: first decides which providers are used, the most promising sets first, then
 * within a set the way of each work, depth first.
 */
abstract class Search {

    private static final int STEPS_AT_FIRST = 60;
    private static final int STEPS_OF_A_SET = 25;
    private static final int STEPS_OF_A_WORK = 8;

    final Portfolio portfolio;
    final Relaxation relaxation;
    private final int mostNodes;
    private int nodes;
    private double left = Double.NEGATIVE_INFINITY;

    Search(Portfolio portfolio, Relaxation relaxation, int mostNodes) {
        this.portfolio = portfolio;
        this.relaxation = relaxation;
        this.mostNodes = mostNodes;
    }

    /** Branches that cannot be worth more are passed over. */
    abstract double target();

    /** A branch has been bounded. */
    abstract void reached(Branch branch);

    /** A set of providers is about to be searched. */
    abstract void set(Branch branch);

    /** One plan is left of a branch. */
    abstract void plan(int[] plan);

    /** The work to decide next; -1 where none is open. */
    abstract int next(Branch branch);

    /** The branches of a work in the order to look at them. */
    abstract List<Branch> ordered(List<Branch> branches);

    /** Whether this set of providers need not be searched further. */
    abstract boolean isEnough();

    static double cents(double worth) {
        return Math.rint(100 * worth);
    }

    static List<Integer> list(int[] plan) {
        return Arrays.stream(plan).boxed().toList();
    }

    int nodes() {
        return nodes;
    }

    /** What a plan not looked at may be worth at most. */
    double left() {
        return left;
    }

    final void run() {
        var queue = new PriorityQueue<Branch>(Comparator.comparingDouble((Branch branch) -> -branch.bound));
        push(queue, relaxation.everything(), STEPS_AT_FIRST);
        while (!queue.isEmpty()) {
            Branch branch = queue.poll();
            int provider = undecided(branch);
            if (branch.bound <= target()) {
                return;
            } else if (nodes >= mostNodes) {
                left = Math.max(left, branch.bound);
                return;
            } else if (provider < 0) {
                set(branch);
                works(branch);
            } else {
                push(queue, branch.with(provider, Use.USED), STEPS_OF_A_SET);
                push(queue, branch.with(provider, Use.UNUSED), STEPS_OF_A_SET);
            }
        }
    }

    private void push(PriorityQueue<Branch> queue, Branch branch, int steps) {
        if (bounded(branch, steps)) {
            queue.add(branch);
        }
    }

    private boolean bounded(Branch branch, int steps) {
        nodes++;
        if (!relaxation.reaches(branch, target(), steps)) {
            return false;
        }
        reached(branch);
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
        if (isEnough() || branch.bound <= target()) {
            return;
        }
        if (work < 0) {
            plan(branch.relaxed);
            return;
        }
        List<Branch> parts = new ArrayList<>();
        for (int way : branch.ways[work]) {
            Branch part = branch.with(work, way);
            if (nodes >= mostNodes) {
                left = Math.max(left, branch.bound);
            } else if (bounded(part, STEPS_OF_A_WORK)) {
                parts.add(part);
            }
        }
        ordered(parts).forEach(this::works);
    }
}
