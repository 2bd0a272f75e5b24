package org.counterweigh.optimisation.solver;

import java.util.List;

/**
 * A plan for a portfolio and how good it is known to be.
 *
 * @param worth of the plan, worked out afresh from the portfolio; NaN where there is no plan
 * @param shares of each job that a way does, jobs in order; empty where there is no plan
 * @param bound no plan is worth more; infinite where nothing is known
 * @param clashes without a plan, the limits that cannot be kept together, in words
 */
public record Solution(State state, double worth, List<Share> shares, double bound, List<String> clashes) {

    public Solution {
        shares = List.copyOf(shares);
        clashes = List.copyOf(clashes);
    }

    /** What is known of a plan. */
    public enum State {
        /** No plan is worth more, to the cent. */
        PROVED,
        /** A plan that keeps the limits, found before its proof was; another run may find another. */
        FOUND,
        /** No plan keeps the limits. */
        INFEASIBLE,
        /** Neither a plan nor a proof that there is none. */
        UNKNOWN
    }

    /**
     * The part of a job that one of its ways does.
     *
     * @param job position in the portfolio
     * @param way position in the job
     * @param share above 0, at most 1
     */
    public record Share(int job, int way, double share) {}

    /** Whether there is a plan. */
    public boolean feasible() {
        return state == State.PROVED || state == State.FOUND;
    }

    /** The worth with its sign turned. */
    public double cost() {
        return -worth;
    }

    /** How much more a plan not tried could be worth at most; 0 when proved. */
    public double gap() {
        return state == State.PROVED ? 0 : Math.max(0, bound - worth);
    }

    /** The way that does a job that stays whole. */
    public int way(int job) {
        return shares.stream()
                .filter(share -> share.job() == job)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No share of job " + job))
                .way();
    }

    static Solution proved(double worth, List<Share> shares) {
        return new Solution(State.PROVED, worth, shares, worth, List.of());
    }

    static Solution none(State state, List<String> clashes) {
        return new Solution(state, Double.NaN, List.of(), Double.POSITIVE_INFINITY, clashes);
    }
}
