package org.counterweigh.mcda;

import java.util.OptionalDouble;

/**
 * How well an option does on one factor.
 *
 * @param score 0..100 on fixed anchors, today at 50; empty where there is nothing to score by, which the reason says
 */
public record FactorScore(OptionalDouble score, ScoreReason because) {

    static FactorScore of(double score, ScoreReason because) {
        return new FactorScore(
                because instanceof ScoreReason.NoScore ? OptionalDouble.empty() : OptionalDouble.of(score), because);
    }
}
