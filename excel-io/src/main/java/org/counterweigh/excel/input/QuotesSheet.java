package org.counterweigh.excel.input;

import java.util.Map;
import java.util.Optional;
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

    /** Within which two ways of saying the same agree. */
    private static final double TOLERANCE = 0.15;
    /** Empty where the provider or the work type is not known, which is a finding already. */
    Optional<Quote> quote(Row row) {
        Optional<Provider> provider = row.reference("Provider").map(providers::get);
        Optional<WorkType> kind = row.reference("Work type").map(work::get);
        Quote.Price price = price(row, provider);
        Quote.Effort effort = effort(row, price);
        kind.ifPresent(known -> doubtEffort(row, known, effort));
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
            // Not used, and looked at so that a slip in it is told with the others.
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

    private static void doubtEffort(Row row, WorkType kind, Quote.Effort effort) {
        double inHouse = WorkloadSheets.teamHours(kind.staffing(), kind.volume().unitsPerYear())
                        .orElse(0)
                + kind.outsideCounsel().stream()
                        .map(WorkType.OutsideCounsel::hoursPerUnit)
                        .filter(FigureCell::areRead)
                        .mapToDouble(Given::value)
                        .sum();
        if (effort.basis() == Quote.Effort.Basis.HOURS_PER_UNIT && FigureCell.areRead(effort.amount())) {
            row.optionalFigure("Productivity")
                    .filter(FigureCell::areRead)
                    .ifPresent(given -> compare(
                            row, given.value(), inHouse / effort.amount().value()));
        }
    }

    /** Of the two ways to say how fast it works, the hours count. */
    private static void compare(Row row, double productivity, double byHours) {
        if (byHours > 0 && Math.abs(productivity / byHours - 1) > TOLERANCE) {
            row.entry("Productivity")
                    .unlikely(
                            "it is " + Limits.percent(productivity) + ", while by Hours per unit, which is used, it is "
                                    + Limits.percent(Math.round(100 * byHours) / 100.0) + ".",
                            "Delete the one that does not hold.");
        }
    }

    private Quote.Price price(Row row, Optional<Provider> provider) {
        Optional<Provider.Exchange> exchange = provider.flatMap(Provider::exchange);
        Unit money = exchange.isPresent() ? Unit.FOREIGN_MONEY : Unit.MONEY;
        FigureCell hourly = row.figureCell("Price per hour").in(money.per(Unit.HOURS));
        FigureCell byUnit = row.figureCell("Price per unit").in(money.per(Unit.UNITS));
        Optional<Given> perHour = hourly.optional();
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
}
