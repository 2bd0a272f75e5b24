package org.counterweigh.excel.plausibility;

import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.Quote.Effort;
import org.counterweigh.firm.Quote.Supervision;

/** Asks about figures of an offer that do not fit what the work takes and costs today. */
final class OfferAmounts implements Check {

    private static final double FASTEST = 1.3;
    private static final double SLOWEST = 1.75;
    /** Of a year's units: what can be done of them in a month is less, unless the provider is far too large. */
    private static final double LITTLE = 0.25;

    @Override
    public Stream<Question> of(Subject subject) {
        return subject.data().market().quotes().stream().flatMap(quote -> questions(quote, new Today(quote.work())));
    }

    private static Stream<Question> questions(Quote quote, Today today) {
        return Stream.of(
                        price(quote, today).stream(),
                        effort(quote, today.hours("the hours that a unit takes today")),
                        beside(quote, today).flatMap(Comparison::questions))
                .flatMap(some -> some);
    }

    /** In the provider's own currency, as it is typed; or, as happens, in the firm's. */
    private static Optional<Question> price(Quote quote, Today today) {
        double rate = quote.provider()
                .exchange()
                .map(exchange -> exchange.rate().value())
                .orElse(1.0);
        Yardstick unit = today.cost("what a unit costs today");
        Given typed = quote.price().amount();
        Yardstick against = quote.price().hourly()
                ? unit.over(rate * today.hoursPerUnit(), "what an hour of the work costs today")
                : unit.over(rate, unit.name());
        Comparison comparison = against.beside(typed, 0.12, 3);
        double converted = typed.value() / rate;
        return comparison
                .questions()
                .findFirst()
                .map(question -> quote.provider().exchange().isPresent() && comparison.isUsual(converted)
                        ? question.meaning(new Question.Meant(MixUp.FIRM_CURRENCY, converted))
                        : question);
    }

    /** A provider far faster than the team does less, or is not yet measured; one far slower is dear. */
    private static Stream<Question> effort(Quote quote, Yardstick hoursToday) {
        double today = hoursToday.amount();
        Given hours = quote.effort().amount();
        if (quote.effort().basis() != Effort.Basis.HOURS_PER_UNIT || !(hours.source() instanceof Source.Cell)) {
            return Stream.empty();
        }
        if (today > FASTEST * hours.value()) {
            String odd = "a unit takes " + Shown.number(today) + " hours today, and more than " + FASTEST
                    + " times as fast is seldom true in the first year";
            return Stream.of(
                    Question.about(hours, today / FASTEST, SLOWEST * today, odd).beside(hoursToday.of()));
        }
        return hoursToday.beside(hours, 0, SLOWEST).questions();
    }

    private static Stream<Comparison> beside(Quote quote, Today today) {
        Yardstick hours = today.hours("the hours that a unit takes today");
        Given queries = quote.friction().queryRate();
        Stream<Comparison> query = queries.value() > 0
                ? Stream.of(hours.over(queries.value(), "the hours that a unit takes today, over its queries")
                        .beside(quote.friction().hoursPerQuery(), 0, 0.5))
                : Stream.empty();
        Stream<Comparison> supervision = quote.supervision().basis() == Supervision.Basis.HOURS_PER_UNIT
                ? Stream.of(hours.beside(quote.supervision().amount(), 0, 1))
                : Stream.empty();
        Yardstick units = Yardstick.of(quote.work().volume().unitsPerYear(), "the units of the year");
        Yardstick errors = Yardstick.of(quote.work().quality().errorRate(), "the error rate in-house");
        return Stream.of(
                        query,
                        supervision,
                        quote.capacity().stream().map(capacity -> units.beside(capacity, LITTLE, 1_000)),
                        Stream.of(errors.beside(quote.errorRate(), 0.2, 5)))
                .flatMap(some -> some);
    }
}
