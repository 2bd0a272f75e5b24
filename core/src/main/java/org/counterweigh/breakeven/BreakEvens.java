package org.counterweigh.breakeven;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline;
import org.counterweigh.simulation.Response;
import org.counterweigh.simulation.Responses;

/**
 * Finds for every figure behind a line where it would have to stand for the line to be nothing, all others as they are.
 *
 * <p>One figure at a time (Eschenbach, Spiderplots versus tornado diagrams for sensitivity analysis, 1992, on what that
 * leaves out), each in the range of {@link Search}, by {@link Roots}.
 */
public final class BreakEvens {

    /** Those that break even at all, nearest today's value first; those that cannot be compared by share come after. */
    private static final Comparator<BreakEven> NEAREST_FIRST = Comparator.<BreakEven>comparingInt(BreakEvens::kind)
            .thenComparingDouble(
                    found -> Math.abs(found.distance().orElse(found.deviations().orElse(0))));

    private final int horizon;
    private final Function<Given, OptionalDouble> deviation;
    private final Function<Given, Optional<Bounds>> plausible;

    /**
     * A search with what is known of each figure.
     *
     * @param deviation standard deviation of a figure, in its own unit; empty where it has no spread
     * @param plausible the range a figure may lie in; empty where nobody gave one
     */
    public BreakEvens(
            int horizon, Function<Given, OptionalDouble> deviation, Function<Given, Optional<Bounds>> plausible) {
        this.horizon = horizon;
        this.deviation = deviation;
        this.plausible = plausible;
    }

    /** For each figure a line of one amount depends on, nearest first; one without a break-even comes last. */
    public List<BreakEven> of(Line line) {
        if (line.yearly()) {
            throw new IllegalArgumentException(line.label() + " has an amount for each year");
        }
        return of(line, Outline.givensBehind(line));
    }

    /** For each of these figures that the line depends on. */
    List<BreakEven> of(Line line, List<Given> givens) {
        List<Given> searched =
                givens.stream().filter(given -> range(given).isPresent()).toList();
        var responses = new Responses(horizon, List.of(line), searched);
        return searched.parallelStream()
                .flatMap(given -> of(responses.to(given), given).stream())
                .sorted(NEAREST_FIRST)
                .toList();
    }

    private Optional<Bounds> range(Given given) {
        return Search.of(given, plausible.apply(given));
    }

    /** Empty where the line does not change with the figure, or no range to search is known. */
    public Optional<BreakEven> of(Line line, Given given) {
        return of(line, List.of(given)).stream().findFirst();
    }

    private Optional<BreakEven> of(Response response, Given given) {
        if (!response.depends()) {
            return Optional.empty();
        }
        var scan = new Scan(range(given).orElseThrow(), response::at);
        if (scan.isFlat()) {
            return Optional.empty();
        }
        List<Double> roots = Roots.of(point -> response.at(point)[0], scan);
        return Optional.of(breakEven(given, roots, plausible.apply(given)));
    }

    private BreakEven breakEven(Given given, List<Double> values, Optional<Bounds> known) {
        double now = given.value();
        Optional<Double> nearest = values.stream().min(Comparator.comparingDouble(value -> Math.abs(value - now)));
        if (nearest.isEmpty()) {
            return new BreakEven(
                    given,
                    values,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    Optional.empty());
        }
        double away = nearest.get() - now;
        var spread = deviation.apply(given);
        boolean spreads = spread.isPresent() && spread.getAsDouble() > 0;
        return new BreakEven(
                given,
                values,
                OptionalDouble.of(nearest.get()),
                now == 0 ? OptionalDouble.empty() : OptionalDouble.of(away / Math.abs(now)),
                spreads ? OptionalDouble.of(away / spread.getAsDouble()) : OptionalDouble.empty(),
                known.map(bounds -> bounds.contain(nearest.get())));
    }

    private static int kind(BreakEven found) {
        if (found.distance().isPresent()) {
            return 0;
        }
        if (found.deviations().isPresent()) {
            return 1;
        }
        return found.nearest().isPresent() ? 2 : 3;
    }
}
