package org.counterweigh.mcda;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.counterweigh.figures.Figure;

/**
 * How one factor is measured: what it looks at in the steady year, and the score worked from those amounts.
 *
 * <p>One definition serves the figures as given and every one of many simulations. Whether there is a score at all is
 * settled by the figures as given; a simulation in which there is nothing to measure against takes the end of the scale
 * it tends to.
 *
 * @param figures what it looks at; none where the score is settled by facts that do not vary
 * @param score 0..100, from the amounts of the figures in their order
 * @param because what was measured, or why nothing can be, from the same amounts
 */
record Indicator(List<Figure> figures, ToDoubleFunction<double[]> score, Function<double[], ScoreReason> because) {

    static Indicator settled(double score, ScoreReason because) {
        return new Indicator(List.of(), amounts -> score, amounts -> because);
    }

    static Indicator none(ScoreReason.NoScore because) {
        return settled(Scales.TODAY, because);
    }

    FactorScore at(double[] amounts) {
        return FactorScore.of(score.applyAsDouble(amounts), because.apply(amounts));
    }
}
