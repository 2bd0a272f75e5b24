package org.counterweigh.excel.input;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.excel.input.cell.FigureCell;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Limits;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.WorkType;

/** Reads the sheet of quotes, one row for each pair of provider and work type. */
record QuotesSheet(Firm firm, Map<String, Provider> providers, Map<String, WorkType> work) {

    private static final double DISAGREEMENT = 0.25;
    private static final double FASTEST = 1.3;
    /** Currencies in which hourly prices of legal work are known well enough to doubt one. */
    private static final Set<String> KNOWN_MARKETS = Set.of("USD", "GBP", "EUR");

    private static final Set<String> OFFSHORE = Set.of("IN", "PH");
    private static final Set<String> NEARSHORE =
            Set.of("ZA", "BG", "CZ", "EE", "HR", "HU", "LT", "LV", "PL", "RO", "RS", "SI", "SK", "UA");
    private static final double LEAST = 15;
    private static final double MOST_OFFSHORE = 60;
    private static final double MOST_NEARSHORE = 70;
    private static final double MOST = 600;

    /** Empty where the provider or the work type is not known, which is a finding already. */
    Optional<Quote> quote(Row row) {
        Optional<Provider> provider = row.reference("Provider").map(providers::get);
        Optional<WorkType> kind = row.reference("Work type").map(work::get);
        Quote.Effort effort = effort(row);
        kind.ifPresent(known -> doubtSpeed(row, known, effort));
        Quote.Price price = price(row, provider, effort);
        Given errorRate =
                inHouse(row, "Error rate", kind.map(known -> known.quality().errorRate()));
        Given reviewed =
                inHouse(row, "Share reviewed", kind.map(known -> known.quality().shareReviewed()));
        FigureCell supervised = row.figureCell("Supervision");
        Given supervision = kind.map(known -> supervised.orDefault("quotes.supervision." + known.code()))
                .orElseGet(() -> supervised.optional().orElseGet(supervised::standIn));
        var friction = new Quote.Friction(
                row.figure("Query rate"),
                row.figure("Hours per query"),
                row.figure("Learning loss"),
                row.figure("Culture loss"));
        Optional<Given> days = row.optionalFigure("Turnaround days");
        Optional<Given> capacity = row.optionalFigure("Capacity");
        return provider.flatMap(by -> kind.map(
                of -> new Quote(by, of, price, effort, errorRate, reviewed, days, capacity, supervision, friction)));
    }

    /** What follows the work type where the row is silent. */
    private static Given inHouse(Row row, String heading, Optional<Given> figure) {
        FigureCell cell = row.figureCell(heading);
        return figure.map(given -> cell.orElse(given, "the in-house figure"))
                .orElseGet(() -> cell.optional().orElseGet(cell::standIn));
    }

    private static Quote.Effort effort(Row row) {
        Optional<Given> hours = row.optionalFigure("Hours per unit");
        if (hours.isPresent()) {
            row.optionalFigure("Productivity");
        }
        return hours.map(given -> new Quote.Effort(Quote.Effort.Basis.HOURS_PER_UNIT, given))
                .orElseGet(() -> new Quote.Effort(Quote.Effort.Basis.PRODUCTIVITY, row.figure("Productivity")));
    }

    /** A provider far faster than the team does less, or is not yet measured. */
    private static void doubtSpeed(Row row, WorkType kind, Quote.Effort effort) {
        double inHouse = kind.staffing().stream()
                .map(WorkType.Staffing::hoursPerUnit)
                .filter(FigureCell::areRead)
                .mapToDouble(Given::value)
                .sum();
        boolean hours = effort.basis() == Quote.Effort.Basis.HOURS_PER_UNIT && FigureCell.areRead(effort.amount());
        if (hours && inHouse > FASTEST * effort.amount().value()) {
            row.entry("Hours per unit")
                    .unlikely(
                            "the team takes " + Limits.plain(inHouse) + " hours for a unit, the provider "
                                    + Limits.plain(effort.amount().value()) + "; more than " + FASTEST
                                    + " times as fast is seldom true in the first year.",
                            "Check that both hours are for the same work, checking included.");
        }
    }

    private Quote.Price price(Row row, Optional<Provider> provider, Quote.Effort effort) {
        Optional<Provider.Exchange> exchange = provider.flatMap(Provider::exchange);
        Unit money = exchange.isPresent() ? Unit.FOREIGN_MONEY : Unit.MONEY;
        String currency = exchange.map(Provider.Exchange::currency).orElse(firm.currency());
        FigureCell hourly = row.figureCell("Price per hour").in(money.per(Unit.HOURS));
        FigureCell byUnit = row.figureCell("Price per unit").in(money.per(Unit.UNITS));
        String country = provider.map(Provider::country).orElse("");
        Optional<Given> perHour =
                (KNOWN_MARKETS.contains(currency) ? hourly.usually(LEAST, most(country)) : hourly).optional();
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

    /** The highest hourly price that was published for the place. */
    private static double most(String country) {
        String place = country.substring(0, Math.min(2, country.length()));
        return OFFSHORE.contains(place) ? MOST_OFFSHORE : NEARSHORE.contains(place) ? MOST_NEARSHORE : MOST;
    }

    private static void compare(Row row, Given perHour, Given perUnit, Quote.Effort effort) {
        boolean known = effort.basis() == Quote.Effort.Basis.HOURS_PER_UNIT
                && FigureCell.areRead(effort.amount(), perHour, perUnit);
        double byTheHour = perHour.value() * effort.amount().value();
        if (known && Math.abs(byTheHour / perUnit.value() - 1) > DISAGREEMENT) {
            row.entry("Price per unit")
                    .unlikely(
                            perUnit.value() + " a unit disagrees with the hourly price, which comes to " + byTheHour
                                    + " a unit and is used.",
                            "Delete the price that does not hold.");
        }
    }
}
