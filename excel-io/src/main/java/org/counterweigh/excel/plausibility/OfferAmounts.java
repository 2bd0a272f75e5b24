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
    private static final double SLOWEST = 2.5;
    /** Of a year's units: a twelfth, or a little more, may be those of a month. */
    private static final double LITTLE = 0.095;

    @Override
    public Stream<Question> of(Subject subject) {
        return subject.data().market().quotes().stream().flatMap(quote -> questions(quote, new Today(quote.work())));
    }

    private static Stream<Question> questions(Quote quote, Today today) {
        return Stream.of(
                        price(quote, today).stream(),
                        effort(quote, today.hoursPerUnit()),
                        beside(quote, today).flatMap(Comparison::questions))
                .flatMap(some -> some);
    }

    /** In the provider's own currency, as it is typed; or, as happens, in the firm's. */
    private static Optional<Question> price(Quote quote, Today today) {
        double rate = quote.provider()
                .exchange()
                .map(exchange -> exchange.rate().value())
                .orElse(1.0);
        double unit = today.costPerUnit() / rate;
        Given typed = quote.price().amount();
        Comparison comparison = quote.price().hourly()
                ? new Comparison(typed, unit / today.hoursPerUnit(), "what an hour of the work costs today", 0.12, 3)
                : new Comparison(typed, unit, "what a unit costs today", 0.12, 3);
        double converted = typed.value() / rate;
        return comparison
                .questions()
                .findFirst()
                .map(question -> quote.provider().exchange().isPresent() && comparison.isUsual(converted)
                        ? Question.about(
                                typed,
                                question.odd(),
                                Optional.of(new Question.Meant("a price in the firm's currency", converted)))
                        : question);
    }

    /** A provider far faster than the team does less, or is not yet measured; one far slower is dear. */
    private static Stream<Question> effort(Quote quote, double today) {
        Given hours = quote.effort().amount();
        if (quote.effort().basis() != Effort.Basis.HOURS_PER_UNIT || !(hours.source() instanceof Source.Cell)) {
            return Stream.empty();
        }
        if (today > FASTEST * hours.value()) {
            String odd = "a unit takes " + Shown.number(today) + " hours today, and more than " + FASTEST
                    + " times as fast is seldom true in the first year";
            return Stream.of(Question.about(hours, today / FASTEST, SLOWEST * today, odd));
        }
        return new Comparison(hours, today, "the hours that a unit takes today", 0, SLOWEST).questions();
    }

    private static Stream<Comparison> beside(Quote quote, Today today) {
        double queries = quote.friction().queryRate().value();
        Stream<Comparison> query = queries > 0
                ? Stream.of(new Comparison(
                        quote.friction().hoursPerQuery(),
                        today.hoursPerUnit() / queries,
                        "the hours that a unit takes today, over its queries",
                        0,
                        0.5))
                : Stream.empty();
        Stream<Comparison> supervision = quote.supervision().basis() == Supervision.Basis.HOURS_PER_UNIT
                ? Stream.of(new Comparison(
                        quote.supervision().amount(), today.hoursPerUnit(), "the hours that a unit takes today", 0, 1))
                : Stream.empty();
        Stream<Comparison> capacity = quote.capacity().stream()
                .map(units -> new Comparison(units, today.units(), "the units of the year", LITTLE, 1_000));
        Stream<Comparison> errors = Stream.of(new Comparison(
                quote.errorRate(), quote.work().quality().errorRate().value(), "the error rate in-house", 0.2, 5));
        return Stream.of(query, supervision, capacity, errors).flatMap(some -> some);
    }
}
