package org.counterweigh.breakeven;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.figures.Given;

/**
 * Where one given figure would have to stand for a line to be nothing, all others as they are.
 *
 * @param values every such value found in the range searched, rising; none, one or several
 * @param distance of the nearest from today's value, as a share of it and with its sign; empty when today's is nothing
 * @param deviations the same in standard deviations of the figure; empty where it has no spread
 * @param plausible whether the nearest lies within the figure's own range; empty where it has none
 */
public record BreakEven(
        Given input,
        List<Double> values,
        OptionalDouble nearest,
        OptionalDouble distance,
        OptionalDouble deviations,
        Optional<Boolean> plausible) {}
