package org.counterweigh.excel.plausibility;

import java.util.List;
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
    double costToday() {
        return quotes.stream()
                .map(Quote::work)
                .distinct()
                .mapToDouble(work -> new Today(work).costPerYear())
                .sum();
    }

    /** Whether what it would be paid can be told: of work that nobody does today the hours may not be known. */
    boolean areKnown() {
        return quotes.stream().map(Quote::work).allMatch(WorkType::isDone);
    }

    /** What it would be paid in a year for all of it, without discounts, in the firm's currency. */
    double fees() {
        return rate()
                * (provider.terms().annualFee().value()
                        + quotes.stream().mapToDouble(Offers::fees).sum());
    }

    /** What having it is measured by: its fees, or, for what the team runs itself, what the work costs today. */
    Amount size() {
        return provider.kind().isRunByTheTeam()
                ? new Amount(costToday(), "what the work it quotes for costs in a year today")
                : new Amount(fees(), "what it would be paid in a year for all that it quotes for");
    }

    /** @param name as a sentence ends */
    record Amount(double money, String name) {

        Comparison beside(Given given, double low, double high) {
            return new Comparison(given, money, name, low, high);
        }
    }

    /** What one unit of the provider's money costs the firm. */
    double rate() {
        return provider.exchange().map(exchange -> exchange.rate().value()).orElse(1.0);
    }

    private static double fees(Quote quote) {
        double price = quote.price().amount().value();
        return new Today(quote.work()).units() * (quote.price().hourly() ? price * hoursPerUnit(quote) : price);
    }

    private static double hoursPerUnit(Quote quote) {
        double amount = quote.effort().amount().value();
        return switch (quote.effort().basis()) {
            case HOURS_PER_UNIT -> amount;
            case PRODUCTIVITY -> new Today(quote.work()).hoursPerUnit() / amount;
        };
    }
}
