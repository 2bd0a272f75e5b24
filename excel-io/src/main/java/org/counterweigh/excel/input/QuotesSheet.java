package org.counterweigh.excel.input;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.excel.input.cell.Context;
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
record QuotesSheet(Firm firm, Map<String, Provider> providers, Map<String, WorkType> work, Context context) {

    private static final double FASTEST = 1.3;
    /** Currencies in which hourly prices of legal work are known well enough to doubt one. */
    static final Set<String> KNOWN_MARKETS = Set.of("USD", "GBP", "EUR");

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
        Quote.Price price = price(row, provider);
        Quote.Effort effort = effort(row, price);
        kind.ifPresent(known -> doubtSpeed(row, known, effort));
        provider.ifPresent(by -> kind.ifPresent(of -> refuseBothTiers(by, of)));
        Given errorRate =
                inHouse(row, "Error rate", kind.map(known -> known.quality().errorRate()));
        Given reviewed =
                inHouse(row, "Share reviewed", kind.map(known -> known.quality().shareReviewed()));
        Quote.Supervision supervision = supervision(row, kind, provider);
        String lost = provider.filter(by -> new Home(firm.homeRegulator()).holds(by.country()))
                .map(by -> "quotes.culture-loss.home")
                .orElse("quotes.culture-loss");
        var friction = new Quote.Friction(
                row.figure("Query rate"),
                row.figure("Hours per query"),
                row.figure("First-year inefficiency"),
                row.figureCell("Rework from miscommunication").orDefault(lost));
        Optional<Given> days = row.optionalFigure("Turnaround days");
        Optional<Given> capacity = row.optionalFigure("Capacity");
        Optional<Given> billed = row.optionalFigure("Billed per hour");
        Optional<Given> rejectable = row.optionalFigure("Rejectable rate");
        return provider.flatMap(by -> kind.map(of -> new Quote(
                by,
                of,
                price,
                effort,
                errorRate,
                reviewed,
                days,
                capacity,
                supervision,
                friction,
                billed,
                rejectable)));
    }

    /** What follows the work type where the row is silent. */
    private static Given inHouse(Row row, String heading, Optional<Given> figure) {
        FigureCell cell = row.figureCell(heading);
        return figure.map(given -> cell.orElse(given, "the in-house figure"))
                .orElseGet(() -> cell.optional().orElseGet(cell::standIn));
    }

    /** By the unit a provider is paid for units, so that only by the hour a prudent default counts. */
    private static Quote.Effort effort(Row row, Quote.Price price) {
        Optional<Given> hours = row.optionalFigure("Hours per unit");
        if (hours.isPresent()) {
            row.optionalFigure("Productivity");
        }
        return hours.map(given -> new Quote.Effort(Quote.Effort.Basis.HOURS_PER_UNIT, given))
                .orElseGet(() -> new Quote.Effort(
                        Quote.Effort.Basis.PRODUCTIVITY,
                        row.figureCell("Productivity")
                                .orDefault(price.hourly() ? "quotes.productivity" : "quotes.productivity.unit")));
    }

    /** As given; else the usual share of the work's code, or of a tool. */
    private static Quote.Supervision supervision(Row row, Optional<WorkType> kind, Optional<Provider> provider) {
        Optional<Given> hours = row.optionalFigure("Supervision hours per unit");
        FigureCell cell = row.figureCell("Supervision");
        Optional<Given> share = cell.optional();
        if (hours.isPresent() && share.isPresent()) {
            row.entry("Supervision")
                    .unlikely("supervision hours per unit are given too, and are used.", "Delete one of the two.");
        }
        if (hours.isPresent()) {
            return new Quote.Supervision(Quote.Supervision.Basis.HOURS_PER_UNIT, hours.get());
        }
        if (share.isPresent()) {
            return new Quote.Supervision(Quote.Supervision.Basis.SHARE, share.get());
        }
        if (provider.filter(by -> by.kind() == Provider.Kind.SOFTWARE).isPresent()) {
            Given ofToday = cell.shareOf("today's hours", "quotes.supervision.software");
            return new Quote.Supervision(Quote.Supervision.Basis.SHARE_OF_TODAY, ofToday);
        }
        Given usual = kind.map(known -> cell.orDefault("quotes.supervision." + known.code()))
                .orElseGet(cell::standIn);
        return new Quote.Supervision(Quote.Supervision.Basis.USUAL_SHARE, usual);
    }

    /** Tiers of the work's own and tiers of everything would both take a discount off the same fees. */
    private void refuseBothTiers(Provider provider, WorkType kind) {
        boolean general =
                provider.discounts().stream().anyMatch(tier -> tier.work().isEmpty());
        provider.discounts().stream()
                .filter(tier ->
                        general && tier.work().filter(kind.name()::equals).isPresent())
                .forEach(tier -> context.findings()
                        .stops(
                                tier.from().source().text(),
                                provider.name() + " has discounts for " + kind.name()
                                        + " and discounts without a work type, which would both hold for it.",
                                "Delete the one kind or the other."));
    }

    /** A provider far faster than the team does less, or is not yet measured. */
    private static void doubtSpeed(Row row, WorkType kind, Quote.Effort effort) {
        double inHouse = WorkloadSheets.teamHours(kind.staffing(), kind.volume().unitsPerYear())
                        .orElse(0)
                + kind.outsideCounsel().stream()
                        .map(WorkType.OutsideCounsel::hoursPerUnit)
                        .filter(FigureCell::areRead)
                        .mapToDouble(Given::value)
                        .sum();
        boolean hours = effort.basis() == Quote.Effort.Basis.HOURS_PER_UNIT && FigureCell.areRead(effort.amount());
        if (hours && inHouse > FASTEST * effort.amount().value()) {
            row.entry("Hours per unit")
                    .unlikely(
                            "a unit takes " + Limits.rounded(inHouse) + " hours today, the provider "
                                    + Limits.rounded(effort.amount().value()) + "; more than " + FASTEST
                                    + " times as fast is seldom true in the first year.",
                            "Check that both hours are for the same work, checking included.");
        }
    }

    private Quote.Price price(Row row, Optional<Provider> provider) {
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
            row.entry("Price per unit").stops("a price per hour is given too.", "Delete the price that does not hold.");
        }
        if (perUnit.filter(price -> price.value() == 0).isPresent()) {
            provider.filter(by -> by.terms().annualFee().value() == 0).ifPresent(by -> refuseNoPrice(row, by));
        }
        return perHour.or(() -> perUnit.isPresent() ? Optional.empty() : Optional.of(hourly.standIn()))
                .map(amount -> new Quote.Price(Quote.Price.Basis.HOUR, amount))
                .orElseGet(() -> new Quote.Price(Quote.Price.Basis.UNIT, perUnit.orElseThrow()));
    }

    /** A tool or a programme of one's own may be free to use, which is asked; nobody else works for nothing. */
    private static void refuseNoPrice(Row row, Provider provider) {
        var price = row.entry("Price per unit");
        if (provider.kind().isRunByTheTeam()) {
            price.unlikely(
                    "0 a unit and no annual fee say that " + provider.name()
                            + " costs nothing to use, and so do the costs that are a share of fees where they are"
                            + " blank.",
                    "Type the Annual fee on the sheet Providers, and what selection, transfer, IT and governance cost;"
                            + " leave 0 if it really is free.");
        } else {
            price.stops(
                    "0 is a price only beside an annual fee.",
                    "Type the price, or the Annual fee on the sheet Providers.");
        }
    }

    /** The highest hourly price that was published for the place. */
    private static double most(String country) {
        String place = country.substring(0, Math.min(2, country.length()));
        return OFFSHORE.contains(place) ? MOST_OFFSHORE : NEARSHORE.contains(place) ? MOST_NEARSHORE : MOST;
    }
}
