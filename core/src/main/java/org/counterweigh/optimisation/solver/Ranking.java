package org.counterweigh.optimisation.solver;

import java.util.List;
import java.util.Optional;

/**
 * The plan worth most with those beside and behind it.
 *
 * @param best of several worth the same to the cent, the first in the order of works and ways
 * @param ties other plans worth the same to the cent
 * @param second the best plan that is worth less
 */
public record Ranking(Solution best, List<Solution> ties, Optional<Solution> second) {

    public Ranking {
        ties = List.copyOf(ties);
    }
}
