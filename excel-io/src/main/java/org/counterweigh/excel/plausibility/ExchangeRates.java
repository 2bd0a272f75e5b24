package org.counterweigh.excel.plausibility;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Provider.Exchange;
import org.counterweigh.firm.ReferenceRates;

/** Asks about rates of exchange that are far from the reference rate, upside down above all. */
final class ExchangeRates implements Check {

    private static final double TOLERANCE = 0.4;
    private static final List<Double> SHIFTS = List.of(10.0, 100.0, 1_000.0, 0.1, 0.01, 0.001);

    @Override
    public Stream<Question> of(Subject subject) {
        ReferenceRates rates = subject.defaults().rates();
        String home = subject.data().firm().currency();
        return subject.data().market().providers().stream()
                .flatMap(provider -> provider.exchange().stream())
                .filter(exchange -> exchange.rate().source().column().isPresent())
                .flatMap(exchange -> question(exchange, home, rates).stream());
    }

    private static Optional<Question> question(Exchange exchange, String home, ReferenceRates rates) {
        OptionalDouble reference = rates.rate(home, exchange.currency());
        double typed = exchange.rate().value();
        if (reference.isEmpty() || isNear(typed, reference.getAsDouble())) {
            return Optional.empty();
        }
        Given rate = exchange.rate();
        String odd = "one " + exchange.currency() + " was " + Shown.of(rate, reference.getAsDouble()) + " " + home
                + " (" + rates.citation().text() + ")";
        return Optional.of(Question.about(rate, odd, meant(typed, reference.getAsDouble())));
    }

    private static Optional<Question.Meant> meant(double typed, double reference) {
        return Stream.concat(
                        Stream.of(new Question.Meant(MixUp.UPSIDE_DOWN, 1 / typed)),
                        SHIFTS.stream().map(shift -> new Question.Meant(MixUp.POINT_MOVED, typed * shift)))
                .filter(meant -> isNear(meant.amount(), reference))
                .findFirst();
    }

    private static boolean isNear(double rate, double reference) {
        return rate > reference * (1 - TOLERANCE) && rate < reference / (1 - TOLERANCE);
    }
}
