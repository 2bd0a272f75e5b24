package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.WorkType;

/** Reads the sheet of quotes, one row for each pair of provider and work type. */
final class QuotesSheet {

    private static final double DISAGREEMENT = 0.25;

    private final List<Row> rows;
    private final Names providerNames;
    private final Names workNames;
    private final Map<String, Provider> providers;
    private final Map<String, WorkType> work;
    private final Firm firm;

    QuotesSheet(
            List<Row> rows,
            Names providerNames,
            Names workNames,
            Map<String, Provider> providers,
            Map<String, WorkType> work,
            Firm firm) {
        this.rows = rows;
        this.providerNames = providerNames;
        this.workNames = workNames;
        this.providers = providers;
        this.work = work;
        this.firm = firm;
    }

    List<Quote> quotes() {
        List<Quote> quotes = new ArrayList<>();
        for (Row row : rows) {
            Optional<Provider> provider =
                    row.reference("Provider", providerNames).required().map(providers::get);
            Optional<WorkType> kind =
                    row.reference("Work type", workNames).required().map(work::get);
            Quote.Effort effort = effort(row);
            QuoteDoubts.speed(row, kind, effort);
            Quote.Price price = price(row, provider, effort);
            Asked asked = asked(row, kind);
            Quote.Friction friction = friction(row);
            Optional<Given> days = row.figure("Turnaround days").optional();
            Optional<Given> capacity = row.figure("Capacity").optional();
            if (provider.isPresent() && kind.isPresent()) {
                quotes.add(new Quote(
                        provider.get(),
                        kind.get(),
                        price,
                        effort,
                        asked.errorRate(),
                        asked.shareReviewed(),
                        days,
                        capacity,
                        asked.supervision(),
                        friction));
            }
        }
        return quotes;
    }

    /** What follows the work type where the row is silent. */
    private record Asked(Given errorRate, Given shareReviewed, Given supervision) {}

    private static Asked asked(Row row, Optional<WorkType> kind) {
        Figures errors = row.figure("Error rate");
        Figures reviewed = row.figure("Share reviewed");
        Figures supervision = row.figure("Supervision");
        if (kind.isEmpty()) {
            return new Asked(standIn(errors), standIn(reviewed), standIn(supervision));
        }
        return new Asked(
                errors.orElse(kind.get().quality().errorRate(), "the in-house figure"),
                reviewed.orElse(kind.get().quality().shareReviewed(), "the in-house figure"),
                supervision.orDefault("quotes.supervision." + kind.get().code()));
    }

    private static Given standIn(Figures figure) {
        return figure.optional().orElseGet(figure::standIn);
    }

    private static Quote.Effort effort(Row row) {
        Optional<Given> hours = row.figure("Hours per unit").above(0).optional();
        Figures productivity = row.figure("Productivity").above(0).usually(0, 1.3);
        if (hours.isPresent()) {
            productivity.optional();
            return new Quote.Effort(Quote.Effort.Basis.HOURS_PER_UNIT, hours.get());
        }
        return new Quote.Effort(Quote.Effort.Basis.PRODUCTIVITY, productivity.orDefault("quotes.productivity"));
    }

    private Quote.Price price(Row row, Optional<Provider> provider, Quote.Effort effort) {
        Optional<Provider.Exchange> exchange = provider.flatMap(Provider::exchange);
        Unit money = exchange.isPresent() ? Unit.FOREIGN_MONEY : Unit.MONEY;
        String currency = exchange.map(Provider.Exchange::currency).orElse(firm.currency());
        Figures hourly = row.figure("Price per hour").above(0).in(money.per(Unit.HOURS));
        Figures byUnit = row.figure("Price per unit").above(0).in(money.per(Unit.UNITS));
        String country = provider.map(Provider::country).orElse("");
        Optional<Given> perHour = QuoteDoubts.price(hourly, currency, country).optional();
        Optional<Given> perUnit = byUnit.optional();
        if (perHour.isEmpty() && perUnit.isEmpty()) {
            row.entry("Price per hour").missing("Type a price per hour, or a price per unit.");
        }
        if (perHour.isPresent() && perUnit.isPresent()) {
            compare(row, perHour.get(), perUnit.get(), effort);
        }
        return perHour.or(() -> perUnit.isPresent() ? Optional.empty() : Optional.of(hourly.standIn()))
                .map(amount -> new Quote.Price(Quote.Price.Basis.HOUR, amount))
                .orElseGet(() -> new Quote.Price(Quote.Price.Basis.UNIT, perUnit.orElseThrow()));
    }

    private static void compare(Row row, Given perHour, Given perUnit, Quote.Effort effort) {
        boolean known = effort.basis() == Quote.Effort.Basis.HOURS_PER_UNIT
                && Figures.isRead(effort.amount())
                && Figures.isRead(perHour)
                && Figures.isRead(perUnit);
        double byTheHour = perHour.value() * effort.amount().value();
        if (known && Math.abs(byTheHour / perUnit.value() - 1) > DISAGREEMENT) {
            row.entry("Price per unit")
                    .unlikely(
                            perUnit.value() + " a unit disagrees with the hourly price, which comes to " + byTheHour
                                    + " a unit and is used.",
                            "Delete the price that does not hold.");
        }
    }

    private static Quote.Friction friction(Row row) {
        return new Quote.Friction(
                row.figure("Query rate").orDefault("quotes.query-rate"),
                row.figure("Hours per query").orDefault("quotes.hours-per-query"),
                row.figure("Learning loss").orDefault("quotes.learning-loss"),
                row.figure("Culture loss").orDefault("quotes.culture-loss"));
    }
}
