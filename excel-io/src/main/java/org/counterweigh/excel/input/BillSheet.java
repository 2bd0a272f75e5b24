package org.counterweigh.excel.input;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.FigureCell;
import org.counterweigh.excel.schema.Kind;
import org.counterweigh.excel.schema.Limits;
import org.counterweigh.excel.timeentries.TimeRecord;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.WorkType;

/**
 * Fills what sheet Outside counsel leaves open from the bills of law firms, and compares where it does not.
 *
 * @param typed rows of the sheet, by kind of work
 * @param currency of the firm
 */
record BillSheet(
        Optional<TimeRecord> record,
        Map<String, List<WorkType.OutsideCounsel>> typed,
        String currency,
        Given wageGrowth,
        Context context) {

    private static final String SHEET = "Outside counsel";
    private static final String HOURS = "Hours per unit";
    private static final String PRICE = "Price per hour";

    /** A larger difference than this between what is typed and what was billed is told. */
    private static final double TOLERANCE = 0.15;

    /** Beyond these an hour of a law firm is seldom billed, in the currencies of the markets that are known. */
    /** Currencies in which hourly prices of legal work are known well enough to doubt one. */
    private static final Set<String> KNOWN_MARKETS = Set.of("USD", "GBP", "EUR");

    private static final double LEAST = 15;

    private static final double MOST = 2_500;

    /** What is bought for the work: as typed; where nothing is, as it was billed. */
    List<WorkType.OutsideCounsel> outsideCounsel(String work, Given unitsPerYear) {
        List<WorkType.OutsideCounsel> rows = typed.getOrDefault(work, List.of());
        if (record.isEmpty() || !FigureCell.areRead(unitsPerYear) || unitsPerYear.value() <= 0) {
            return rows;
        }
        Optional<TimeRecord.Work> billed = record.get().work(work);
        if (!rows.isEmpty()) {
            compare(work, rows, unitsPerYear, billed);
            return rows;
        }
        return billed.map(hours -> filled(work, hours, unitsPerYear)).orElse(rows);
    }

    private List<WorkType.OutsideCounsel> filled(String work, TimeRecord.Work billed, Given unitsPerYear) {
        String source = record.orElseThrow().source(billed);
        List<WorkType.OutsideCounsel> filled = new ArrayList<>();
        new TreeMap<>(billed.byFirm()).forEach((named, of) -> {
            String firm = named.isEmpty() ? SHEET : named;
            if (of.hours() > 0 && of.fees() > 0) {
                filled.add(counsel(work, firm, of, unitsPerYear, source));
            } else {
                context.findings()
                        .unlikely(
                                record.orElseThrow().origin(),
                                work + ": " + hours(of.hours()) + " hours and fees of " + money(of.fees()) + " of "
                                        + firm + " give no price per hour, and are not counted.",
                                "Type hours and price on the sheet Outside counsel.");
            }
        });
        if (!filled.isEmpty()) {
            String taken = filled.stream().map(BillSheet::text).collect(Collectors.joining("; "));
            context.findings()
                    .filled(
                            SHEET,
                            work + ": Outside counsel is blank; taken from the bill: " + taken + " (" + source + ").",
                            "Enter hours and price on the sheet Outside counsel if you know them better.");
        }
        return filled;
    }

    private static String text(WorkType.OutsideCounsel counsel) {
        double hours = counsel.hoursPerUnit().value();
        String rounded =
                Limits.plain(new BigDecimal(hours).round(new MathContext(3)).doubleValue());
        return counsel.firm() + ", " + rounded + " hours a unit at "
                + money(counsel.pricePerHour().value()) + " an hour";
    }

    private WorkType.OutsideCounsel counsel(
            String work, String firm, TimeRecord.Billed billed, Given unitsPerYear, String source) {
        String name = work + " / " + firm;
        context.index().row(SHEET, name);
        double hours = record.orElseThrow().annual(billed.hours()) / unitsPerYear.value();
        double price = billed.fees() / billed.hours();
        doubt(name, price);
        return new WorkType.OutsideCounsel(
                firm,
                given(HOURS, name, hours, Unit.HOURS.per(Unit.UNITS), source, List.of(unitsPerYear.source())),
                given(PRICE, name, price, Unit.MONEY.per(Unit.HOURS), source, List.of()),
                wageGrowth);
    }

    private Given given(String heading, String name, double value, Unit unit, String source, List<Source> from) {
        var column = Optional.of(new Source.Column(SHEET, heading));
        Given given = new Given(heading + ", " + name, value, unit, new Source.Derived(source, from, column));
        context.index().figure(SHEET, name, heading, given, Limits.of(Kind.NUMBER));
        return given;
    }

    /** A fixed fee that is billed as one hour makes an hour look far too dear. */
    private void doubt(String name, double price) {
        if (KNOWN_MARKETS.contains(currency) && (price < LEAST || price > MOST)) {
            context.findings()
                    .unlikely(
                            record.orElseThrow().origin(),
                            name + ": fees come to " + money(price) + " an hour; " + Limits.plain(LEAST) + " to "
                                    + String.format(Locale.ROOT, "%,.0f", MOST) + " is usual.",
                            "Check whether a fixed fee was billed as an hour; if so, type hours and price on the sheet"
                                    + " Outside counsel.");
        }
    }

    /** Hours a year and price per hour: those of the sheet times units, against those billed, at the pace of a year. */
    private void compare(
            String work, List<WorkType.OutsideCounsel> rows, Given unitsPerYear, Optional<TimeRecord.Work> billed) {
        boolean read = rows.stream().allMatch(row -> FigureCell.areRead(row.hoursPerUnit(), row.pricePerHour()));
        if (!read) {
            return;
        }
        TimeRecord from = record.orElseThrow();
        var stated = rows.stream()
                .map(row -> new TimeRecord.Billed(
                        row.hoursPerUnit().value() * unitsPerYear.value(),
                        row.hoursPerUnit().value()
                                * unitsPerYear.value()
                                * row.pricePerHour().value()))
                .reduce(TimeRecord.Billed.NONE, TimeRecord.Billed::plus);
        var found = billed.stream()
                .flatMap(of -> of.byFirm().values().stream())
                .reduce(TimeRecord.Billed.NONE, TimeRecord.Billed::plus);
        double hours = from.annual(found.hours());
        boolean same = !differs(hours, stated.hours()) && !differs(price(found), price(stated));
        if (!same) {
            String bill = billed.map(
                            of -> "the bill comes to " + text(hours, price(found)) + " (" + from.source(of) + ")")
                    .orElse("no hour is billed for it in " + from.origin());
            Given first = rows.get(0).hoursPerUnit();
            context.findings()
                    .unlikely(
                            first.source() instanceof Source.Cell cell ? cell.text() : SHEET,
                            work + ": the sheet Outside counsel and Units per year come to "
                                    + text(stated.hours(), price(stated)) + "; " + bill + ". The sheet counts.",
                            "Check hours, price and units per year, or name the codes of this work in sheet Code"
                                    + " map.");
        }
    }

    private static double price(TimeRecord.Billed billed) {
        return billed.hours() == 0 ? 0 : billed.fees() / billed.hours();
    }

    private static boolean differs(double billed, double stated) {
        return Math.abs(billed - stated) > TOLERANCE * stated + 1e-9;
    }

    private static String text(double hours, double price) {
        return hours(hours) + " hours a year at " + money(price) + " an hour";
    }

    private static String hours(double hours) {
        return String.format(Locale.ROOT, Math.abs(hours) < 100 ? "%,.1f" : "%,.0f", hours);
    }

    private static String money(double amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }
}
