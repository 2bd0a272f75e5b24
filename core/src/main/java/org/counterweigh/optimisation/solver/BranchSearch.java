package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.counterweigh.optimisation.solver.Branch.Use;
import org.counterweigh.optimisation.solver.DiscountRanges.Split;

/**
 * Goes through the plans of a portfolio: decides first which providers are used, the most promising sets first, then the
 * way of each work, depth first, and passes over every branch that cannot be worth what is sought.
 */
abstract class BranchSearch {

    private static final int STEPS_AT_FIRST = 200;
    private static final int STEPS_OF_A_SET = 60;
    private static final int STEPS_OF_A_WORK = 8;

    /** Of what a bound is too high, from which on the discount of one provider is looked into. */
    private static final double OVERSTATED = 0.2;

    private final Portfolio portfolio;
    private final Relaxation relaxation;
    private final int mostNodes;

    /** Fewest providers first, then works and ways in their own order. */
    private final boolean byRule;

    private int nodes;
    private double left = Double.NEGATIVE_INFINITY;

    BranchSearch(Portfolio portfolio, int mostNodes, boolean byRule) {
        this.portfolio = portfolio;
        this.relaxation = new Relaxation(portfolio);
        this.mostNodes = mostNodes;
        this.byRule = byRule;
    }

    /** Branches that cannot be worth more are passed over. */
    abstract double target();

    /** Takes up a plan met on the way. */
    abstract void offer(int[] plan);

    /** Takes up the only plan left of a branch. */
    void leaf(int[] plan) {
        offer(plan);
    }

    /** Meets providers, all of them decided or not. */
    void meet(Branch set, boolean decided) {}

    /** Begins with the works of a set of providers. */
    void enter(Branch set) {}

    /** Whether nothing more is sought in a branch. */
    boolean isEnough(Branch branch) {
        return false;
    }

    /** Branches looked at. */
    int nodes() {
        return nodes;
    }

    /** What a plan not looked at may be worth at most. */
    double left() {
        return left;
    }

    final void run() {
        Comparator<Branch> order = Comparator.comparingDouble(branch -> -branch.bound);
        var queue = new PriorityQueue<>(
                byRule ? Comparator.comparingInt(Branch::used).thenComparing(order) : order);
        push(queue, relaxation.everything());
        while (!queue.isEmpty()) {
            Branch branch = queue.poll();
            if (branch.bound > target() && nodes >= mostNodes) {
                left = Math.max(left, branch.bound);
            } else if (branch.bound > target()) {
                part(branch, queue);
            }
        }
    }

    /** By the use of a provider, or else by its gross fees; where nothing is left to decide of providers, by works. */
    private void part(Branch branch, PriorityQueue<Branch> queue) {
        int provider = undecided(branch);
        if (provider >= 0) {
            push(queue, branch.with(provider, Use.USED));
            push(queue, branch.with(provider, Use.UNUSED));
        } else if (isLoose(branch)) {
            Split split = branch.split.orElseThrow();
            push(queue, branch.upTo(split.provider(), split.gross()));
            push(queue, branch.from(split.provider(), split.gross()));
        } else {
            enter(branch);
            works(branch);
        }
    }

    private boolean isLoose(Branch branch) {
        double loose = OVERSTATED * (branch.bound - target());
        return branch.split.filter(split -> split.overstated() > loose).isPresent();
    }

    private void push(PriorityQueue<Branch> queue, Branch branch) {
        int steps = nodes == 0 ? STEPS_AT_FIRST : STEPS_OF_A_SET;
        if (!isEnough(branch) && reaches(branch, steps)) {
            branch.split = relaxation.split(branch);
            queue.add(branch);
            meet(branch, undecided(branch) < 0);
        }
    }

    private boolean reaches(Branch branch, int steps) {
        nodes++;
        if (!relaxation.reaches(branch, target(), steps)) {
            return false;
        }
        offer(branch.relaxed);
        return branch.bound > target();
    }

    /** The undecided provider to which the relaxed plan moves most hours; any where it moves none. */
    private int undecided(Branch branch) {
        double[] hours = new double[branch.providers.length];
        for (int work = 0; work < branch.ways.length; work++) {
            var way = portfolio.way(work, branch.relaxed[work]);
            if (way.provider() >= 0) {
                hours[way.provider()] += way.hours();
            }
        }
        int most = -1;
        for (int provider = 0; provider < hours.length; provider++) {
            if (branch.providers[provider] == Use.UNDECIDED && (most < 0 || hours[provider] > hours[most])) {
                most = provider;
            }
        }
        return most;
    }

    private void works(Branch branch) {
        int work = next(branch);
        if (branch.bound <= target() || isEnough(branch)) {
            return;
        }
        if (work < 0) {
            leaf(Arrays.stream(branch.ways).mapToInt(ways -> ways[0]).toArray());
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
        if (!byRule) {
            parts.sort(Comparator.comparingDouble(part -> -part.bound));
        }
        parts.forEach(this::works);
    }

    /** Of open works the first, or else the one with the largest fees. */
    private int next(Branch branch) {
        int next = -1;
        double most = -1;
        for (int work = 0; work < branch.ways.length; work++) {
            if (branch.ways[work].length > 1) {
                double size = byRule ? 0 : size(branch, work);
                if (size > most) {
                    next = work;
                    most = size;
                }
            }
        }
        return next;
    }

    private double size(Branch branch, int work) {
        double size = 0;
        for (int way : branch.ways[work]) {
            var each = portfolio.way(work, way);
            size = Math.max(size, portfolio.present(each.fees().counted()));
        }
        return size;
    }
}
