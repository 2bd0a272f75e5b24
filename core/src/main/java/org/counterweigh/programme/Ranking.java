package org.counterweigh.programme;

import java.util.List;
import java.util.Optional;

/**
 * The plan worth most with those beside and behind it.
 *
 * @param best of several worth the same to the cent, the first in the order of jobs and ways where every plan was tried
 * @param ties other plans worth the same to the cent
 * @param second the best plan that is worth less, where one was found
 * @param tried how many plans were tried; 0 where they were not counted out
 */
public record Ranking(Solution best, List<Solution> ties, Optional<Solution> second, long tried) {

    public Ranking {
        ties = List.copyOf(ties);
    }
}
