package org.counterweigh.optimisation.solver;

import java.util.List;
import java.util.Optional;

/**
 * The plan worth most with those beside and behind it.
 *
 * @param best of several worth the same to the cent, the first in the order of jobs and ways where every plan was tried
 * @param ties other plans worth the same to the cent
 * @param second the best plan that is worth less, where one was found
 * @param tried how many plans were tried; 0 where they were not counted out
 * @param method how the best plan is known
 */
public record Ranking(Solution best, List<Solution> ties, Optional<Solution> second, long tried, Method method) {

    /** How a best plan is known to be the best. */
    public enum Method {
        /** Every plan was tried. */
        COUNTED,
        /** Every plan was tried but those that could not reach it. */
        COUNTED_WHERE_IT_MATTERS,
        /** By mixed-integer programme. */
        SOLVED,
        /** By mixed-integer programme and by counting, with the same answer. */
        SOLVED_AND_COUNTED
    }

    public Ranking {
        ties = List.copyOf(ties);
    }
}
