package org.counterweigh.optimisation.solver;

import java.util.List;

/**
 * A plan for a portfolio and how good it is known to be.
 *
 * @param ways the way of each work
 * @param gap how much more a plan not looked at could be worth at most; 0 when proved
 * @param nodes branches looked at to find it
 */
public record Solution(List<Integer> ways, double worth, double gap, int nodes) {

    public Solution {
        ways = List.copyOf(ways);
    }

    public boolean isProved() {
        return gap == 0;
    }
}
