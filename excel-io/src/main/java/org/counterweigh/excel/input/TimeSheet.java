package org.counterweigh.excel.input;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.FigureCell;
import org.counterweigh.excel.schema.Kind;
import org.counterweigh.excel.schema.Limits;
import org.counterweigh.excel.timeentries.TimeRecord;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;

/** Fills what sheets Staffing and Demand leave open from the time that was recorded, and compares where they do not. */
record TimeSheet(Optional<TimeRecord> record, Map<String, Role> roles, Context context) {

    /** A larger difference than this between what is typed and what was recorded is told. */
    private static final double TOLERANCE = 0.15;

    /** The rows of sheet Staffing; where there is none for the work, hours per unit as they were recorded. */
    List<WorkType.Staffing> staffing(String work, List<WorkType.Staffing> typed, Given unitsPerYear) {
        Optional<TimeRecord.Work> recorded = record.flatMap(found -> found.work(work));
        if (record.isEmpty() || !FigureCell.areRead(unitsPerYear) || unitsPerYear.value() <= 0) {
            return typed;
        }
        if (!typed.isEmpty()) {
            compareStaffing(work, typed, unitsPerYear, recorded);
            return typed;
        }
        return recorded.map(hours -> filled(work, hours, unitsPerYear)).orElse(typed);
    }

    private List<WorkType.Staffing> filled(String work, TimeRecord.Work recorded, Given unitsPerYear) {
        TimeRecord from = record.orElseThrow();
        List<WorkType.Staffing> staffing = new ArrayList<>();
        for (Role role : roles.values()) {
            double hours = recorded.byRole().getOrDefault(role.name(), 0.0);
            if (hours > 0) {
                String name = work + " / " + role.name();
                Given given = given(
                        "Hours per unit, " + name,
                        from.annual(hours) / unitsPerYear.value(),
                        Unit.HOURS.per(Unit.UNITS),
                        recorded,
                        unitsPerYear,
                        Optional.of(new Source.Column("Staffing", "Hours per unit")));
                context.index().row("Staffing", name);
                context.index().figure("Staffing", name, "Hours per unit", given, Limits.of(Kind.NUMBER));
                staffing.add(WorkType.Staffing.hoursPerUnit(role, given));
            }
        }
        if (!staffing.isEmpty()) {
            String taken = staffing.stream()
                    .map(one -> one.role().name() + ", " + rounded(one.amount().value()) + " hours a unit")
                    .collect(Collectors.joining("; "));
            context.findings()
                    .filled(
                            "Staffing",
                            work + ": Staffing is blank; taken from the time recorded: " + taken + " ("
                                    + from.source(recorded) + ").",
                            "Enter hours per unit on the sheet Staffing if you know them better.");
        }
        return staffing;
    }

    /** The row of sheet Demand; where there is none for the work, its months as they were recorded. */
    List<Given> demand(String work, List<Given> typed, Given unitsPerYear) {
        Optional<TimeRecord.Work> recorded = record.flatMap(found -> found.work(work));
        if (recorded.isEmpty() || !FigureCell.areRead(unitsPerYear)) {
            return typed;
        }
        TimeRecord from = record.orElseThrow();
        Optional<List<Double>> shares = from.shares(recorded.get());
        if (!typed.isEmpty()) {
            shares.ifPresent(found -> compareDemand(work, typed, found));
            return typed;
        }
        String open = work + ": Demand is blank; ";
        String fix = "Enter the months on the sheet Demand if you know them better.";
        if (shares.isEmpty()) {
            context.findings()
                    .filled(
                            "Demand",
                            open + "the same in every month is assumed, since the time entries, "
                                    + from.period().text() + ", do not show all twelve.",
                            fix);
            return typed;
        }
        context.findings()
                .filled(
                        "Demand",
                        open + "each month's share of the recorded hours is assumed (" + from.source(recorded.get())
                                + ").",
                        fix);
        return months(work, shares.get(), recorded.get(), unitsPerYear);
    }

    private List<Given> months(String work, List<Double> shares, TimeRecord.Work recorded, Given unitsPerYear) {
        List<Given> months = new ArrayList<>();
        context.index().row("Demand", work);
        for (int month = 0; month < WorkloadSheets.MONTHS.size(); month++) {
            Given given = given(
                    WorkloadSheets.MONTHS.get(month) + ", " + work,
                    shares.get(month) * unitsPerYear.value(),
                    Unit.UNITS,
                    recorded,
                    unitsPerYear,
                    Optional.empty());
            context.index().figure("Demand", work, WorkloadSheets.MONTHS.get(month), given, Limits.of(Kind.NUMBER));
            months.add(given);
        }
        return months;
    }

    private static String rounded(double amount) {
        return Limits.plain(new BigDecimal(amount).round(new MathContext(3)).doubleValue());
    }

    private Given given(
            String label,
            double value,
            Unit unit,
            TimeRecord.Work recorded,
            Given unitsPerYear,
            Optional<Source.Column> fills) {
        String how = record.orElseThrow().source(recorded);
        return new Given(label, value, unit, new Source.Derived(how, List.of(unitsPerYear.source()), fills));
    }

    /** Hours a year: those of Staffing times units, against those recorded, at the pace of a year. */
    private void compareStaffing(
            String work, List<WorkType.Staffing> typed, Given unitsPerYear, Optional<TimeRecord.Work> recorded) {
        TimeRecord from = record.orElseThrow();
        double stated = WorkloadSheets.teamHours(typed, unitsPerYear).orElse(0) * unitsPerYear.value();
        double hours = recorded.map(of -> from.annual(of.hours())).orElse(0.0);
        if (stated <= 0 || !differs(hours, stated)) {
            return;
        }
        String times = recorded.isEmpty()
                ? "no hour is recorded for it in " + from.origin()
                : hours(hours) + " a year are recorded, " + difference(hours, stated) + " ("
                        + from.source(recorded.get()) + ")";
        context.findings()
                .unlikely(
                        place(typed.get(0).amount(), "Staffing"),
                        work + ": sheet Staffing and Units per year come to " + hours(stated) + " hours a year; "
                                + times + ".",
                        "Check Staffing and units per year, or name the codes of this work in sheet Code map.");
    }

    /** Each month's share of the year, of Demand and of the hours recorded. */
    private void compareDemand(String work, List<Given> typed, List<Double> recorded) {
        double year = typed.stream().mapToDouble(Given::value).sum();
        if (year <= 0 || !typed.stream().allMatch(FigureCell::areRead)) {
            return;
        }
        List<String> off = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (int month = 0; month < typed.size(); month++) {
            double stated = typed.get(month).value() / year;
            if (differs(recorded.get(month), stated)) {
                off.add(WorkloadSheets.MONTHS.get(month) + " " + percent(stated) + " against "
                        + percent(recorded.get(month)));
                places.add(place(typed.get(month), "Demand"));
            }
        }
        if (!off.isEmpty()) {
            context.findings()
                    .unlikely(
                            places.get(0),
                            work + ": " + (off.size() == 1 ? "1 month's share" : off.size() + " months' shares")
                                    + " of the year differ by more than 15% from the hours in "
                                    + record.orElseThrow().origin() + ": "
                                    + String.join(", ", off) + ".",
                            "Check the units of these months.");
        }
    }

    private static boolean differs(double recorded, double stated) {
        return Math.abs(recorded - stated) > TOLERANCE * stated + 1e-9;
    }

    private static String difference(double recorded, double stated) {
        double share = recorded / stated - 1;
        return String.format(Locale.ROOT, "%.0f%% %s", 100 * Math.abs(share), share > 0 ? "more" : "less");
    }

    private static String hours(double hours) {
        return String.format(Locale.ROOT, "%,.0f", hours);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private static String place(Given given, String sheet) {
        return given.source() instanceof Source.Cell cell ? cell.text() : sheet;
    }
}
