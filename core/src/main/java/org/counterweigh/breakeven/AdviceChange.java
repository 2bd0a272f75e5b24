package org.counterweigh.breakeven;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Given;

/**
 * The nearest value of one figure, to one side of today's, at which the plan would do otherwise with a kind of work.
 *
 * @param of the case that would no longer go, or would then; empty of the plan as a whole
 * @param zeroAt the nearest value at which that case, or the plan, is worth nothing
 * @param distance from today's value as a share of it, with its sign; empty when today's is nothing
 * @param deviations the same in standard deviations of the figure; empty where it has no spread
 * @param plausible whether it lies within the figure's own range; empty where it has none
 */
public record AdviceChange(
        Given input,
        Optional<CaseCalculation> of,
        double turnsAt,
        Cause because,
        OptionalDouble zeroAt,
        OptionalDouble distance,
        OptionalDouble deviations,
        Optional<Boolean> plausible) {

    /** Those that cannot be compared by share come after. */
    static final Comparator<AdviceChange> NEAREST_FIRST = Comparator.<AdviceChange>comparingInt(
                    change -> change.distance.isPresent() ? 0 : 1)
            .thenComparingDouble(change ->
                    Math.abs(change.distance.orElse(change.deviations.orElse(change.turnsAt - change.input.value()))));
}
