package org.counterweigh.optimisation.solver;

/**
 * How long the solver may look for one plan.
 *
 * @param nodes of its search tree; the same number gives the same answer on every machine
 * @param milliseconds of the clock, against running away; an answer cut short by the clock may differ from run to run
 */
public record Effort(int nodes, long milliseconds) {

    /** Up to a minute with what is checked before and after the search, as many nodes as it takes. */
    public static final Effort A_MINUTE = new Effort(Integer.MAX_VALUE, 50_000);

    public Effort {
        if (nodes < 1 || milliseconds < 1) {
            throw new IllegalArgumentException("No effort: " + nodes + " nodes, " + milliseconds + " ms");
        }
    }
}
