package org.counterweigh.excel.plausibility;

import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Market;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.WorkType;

/** All that one provider quotes for. */
record Offers(Provider provider, List<Quote> quotes) {

    static Offers of(Provider provider, Market market) {
        return new Offers(
                provider,
                market.quotes().stream()
                        .filter(quote -> quote.provider().name().equals(provider.name()))
                        .toList());
    }

    /** What the work costs in a year today. */
    Yardstick costToday() {
        List<Today> works =
                quotes.stream().map(Quote::work).distinct().map(Today::new).toList();
        return new Yardstick(
                works.stream().mapToDouble(Today::costPerYear).sum(),
                "what the work it quotes for costs in a year today",
                works.stream()
                        .flatMap(today -> Stream.concat(
                                today.ofCost(), Stream.of(today.work().volume().unitsPerYear()))));
    }

    /** Whether what it would be paid can be told: of work that nobody does today the hours may not be known. */
    boolean areKnown() {
        return quotes.stream().map(Quote::work).allMatch(WorkType::isDone);
    }

    /** What it would be paid in a year for all of it, without discounts, in the firm's currency. */
    private Yardstick fees() {
        double fees = rate()
                * (provider.terms().annualFee().value()
                        + quotes.stream().mapToDouble(Offers::fees).sum());
        return new Yardstick(
                fees,
                "what it would be paid in a year for all that it quotes for",
                Stream.concat(
                        Stream.of(provider.terms().annualFee()), quotes.stream().flatMap(Offers::ofFees)));
    }

    /** What having it is measured by: its fees, or, for what the team runs itself, what the work costs today. */
    Yardstick size() {
        return provider.kind().isRunByTheTeam() ? costToday() : fees();
    }

    /** What one unit of the provider's money costs the firm. */
    double rate() {
        return provider.exchange().map(exchange -> exchange.rate().value()).orElse(1.0);
    }

    private static double fees(Quote quote) {
        double price = quote.price().amount().value();
        return new Today(quote.work()).units() * (quote.price().hourly() ? price * hoursPerUnit(quote) : price);
    }

    private static Stream<Given> ofFees(Quote quote) {
        return Stream.of(
                quote.work().volume().unitsPerYear(),
                quote.price().amount(),
                quote.effort().amount());
    }

    private static double hoursPerUnit(Quote quote) {
        double amount = quote.effort().amount().value();
        return switch (quote.effort().basis()) {
            case HOURS_PER_UNIT -> amount;
            case PRODUCTIVITY -> new Today(quote.work()).hoursPerUnit() / amount;
        };
    }
}
