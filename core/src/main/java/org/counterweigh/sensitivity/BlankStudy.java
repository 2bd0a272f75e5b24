package org.counterweigh.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.counterweigh.factors.CaseTests;
import org.counterweigh.factors.ValueAndCash;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline;
import org.counterweigh.figures.Source;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.Defaults.Probe;
import org.counterweigh.sensitivity.OpenBlank.Span;
import org.counterweigh.simulation.Response;
import org.counterweigh.simulation.Responses;

/**
 * Tries out every blank behind an amount of money, one at a time: over the range of its default, or where the default is
 * nil up to its probe.
 *
 * @param units what a probe that is a share of something is a share of
 */
public record BlankStudy(Defaults defaults, int horizon, Map<Probe.Of, Double> units) {

    private static final int MOST = 10;
    private static final int TESTS_OF_EACH = 4;
    private static final double SMALLEST = 0.5;

    /**
     * The blanks that move value or cash most, largest first.
     *
     * @param tests of the cases it is about
     * @param changes whether the advice is known to change with a figure between two values
     */
    public List<OpenBlank> of(ValueAndCash worth, List<CaseTests> tests, BiPredicate<Given, Span> changes) {
        List<Line> lines = new ArrayList<>(List.of(worth.netPresentValue(), worth.cashNetPresentValue()));
        tests.forEach(each -> lines.addAll(each.lines()));
        List<Given> blanks = Outline.givensBehind(lines).stream()
                .filter(given -> tried(given).isPresent())
                .toList();
        var responses = new Responses(horizon, lines, blanks);
        return blanks.parallelStream()
                .map(given -> blank(given, tried(given).orElseThrow(), responses.to(given), changes))
                .filter(blank -> blank.swing() >= SMALLEST)
                .sorted(OpenBlank.LARGEST_FIRST)
                .limit(MOST)
                .toList();
    }

    private Optional<Span> tried(Given given) {
        return given.source() instanceof Source.Default standsIn
                ? Optional.ofNullable(defaults.figures().get(standsIn.name()))
                        .filter(figure -> figure.base() == given.value())
                        .map(this::tried)
                        .map(span -> new Span(
                                Math.max(span.low(), given.measure().least()),
                                Math.min(span.high(), given.measure().most())))
                        .filter(span -> span.width() > 0)
                : Optional.empty();
    }

    private Span tried(Defaults.Figure figure) {
        return figure.low() < figure.high()
                ? new Span(figure.low(), figure.high())
                : figure.probe()
                        .map(probe -> Span.of(figure.base(), probe.amount() * units.getOrDefault(probe.of(), 1.0)))
                        .orElse(new Span(figure.base(), figure.base()));
    }

    private static OpenBlank blank(Given given, Span tried, Response response, BiPredicate<Given, Span> changes) {
        double[][] amounts = response.lines(given.value(), tried.low(), tried.high());
        boolean otherVerdict =
                verdicts(amounts, 0) != verdicts(amounts, 1) || verdicts(amounts, 0) != verdicts(amounts, 2);
        return new OpenBlank(
                given, tried, Span.of(amounts[0]), Span.of(amounts[1]), otherVerdict || changes.test(given, tried));
    }

    /** Value decides before cash, and cash before saving and payback; a case that holds them all is sound. */
    private static long verdicts(double[][] amounts, int point) {
        long verdicts = 0;
        for (int first = 2; first < amounts.length; first += TESTS_OF_EACH) {
            int held = 0;
            while (held < 2 && amounts[first + held][point] == 1) {
                held++;
            }
            boolean rest = amounts[first + 2][point] == 1 && amounts[first + 3][point] == 1;
            verdicts = TESTS_OF_EACH * verdicts + held + (held == 2 && rest ? 1 : 0);
        }
        return verdicts;
    }
}
