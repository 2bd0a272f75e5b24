package org.counterweigh.excel.input;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.FigureCell;
import org.counterweigh.excel.input.cell.Findings;
import org.counterweigh.excel.schema.Kind;
import org.counterweigh.excel.schema.Limits;
import org.counterweigh.excel.timeentries.TimeRecord;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;

/** Fills what sheets Staffing and Demand leave open from the time that was recorded, and compares where they do not. */
final class TimeSheet {

    private final Optional<TimeRecord> record;
    private final Map<String, Role> roles;
    private final Context context;
    private final Findings findings;

    TimeSheet(Optional<TimeRecord> record, Map<String, Role> roles, Context context) {
        this.record = record;
        this.roles = roles;
        this.context = context;
        this.findings = context.findings();
    }

    boolean isRecorded() {
        return record.isPresent();
    }

    /** The rows of sheet Staffing; where there is none for the work, hours per unit as they were recorded. */
    List<WorkType.Staffing> staffing(String work, List<WorkType.Staffing> typed, Given unitsPerYear) {
        Optional<TimeRecord.Work> recorded = record.flatMap(found -> found.work(work));
        if (record.isEmpty() || !FigureCell.areRead(unitsPerYear) || unitsPerYear.value() <= 0) {
            return typed;
        }
        if (!typed.isEmpty()) {
            new TimeCheck(record.get(), findings).staffing(work, typed, unitsPerYear, recorded);
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
                        unitsPerYear);
                context.index().row("Staffing", name);
                context.index().figure("Staffing", name, "Hours per unit", given, Limits.of(Kind.NUMBER));
                staffing.add(new WorkType.Staffing(role, given));
            }
        }
        if (!staffing.isEmpty()) {
            String taken = staffing.stream()
                    .map(one ->
                            one.role().name() + " " + rounded(one.hoursPerUnit().value()))
                    .collect(Collectors.joining(", "));
            findings.filled(
                    "Staffing",
                    work + ": hours per unit are left open; " + taken + " stand in (" + from.source(recorded) + ").",
                    "Type the hours in sheet Staffing where you know better.");
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
            shares.ifPresent(found -> new TimeCheck(from, findings).demand(work, typed, found));
            return typed;
        }
        String open = work + ": units by month are left open; ";
        String fix = "Type the months in sheet Demand where you know better.";
        if (shares.isEmpty()) {
            findings.filled(
                    "Demand",
                    open + "the same in every month stands in, since the time entries, "
                            + from.period().text() + ", do not show all twelve.",
                    fix);
            return typed;
        }
        findings.filled(
                "Demand",
                open + "each month's share of the recorded hours stands in (" + from.source(recorded.get()) + ").",
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
                    unitsPerYear);
            context.index().figure("Demand", work, WorkloadSheets.MONTHS.get(month), given, Limits.of(Kind.NUMBER));
            months.add(given);
        }
        return months;
    }

    /** Three digits: {@code 0.0213}. */
    private static String rounded(double amount) {
        return Limits.plain(new BigDecimal(amount).round(new MathContext(3)).doubleValue());
    }

    private Given given(String label, double value, Unit unit, TimeRecord.Work recorded, Given unitsPerYear) {
        String how = record.orElseThrow().source(recorded);
        return new Given(label, value, unit, new Source.Derived(how, List.of(unitsPerYear.source())));
    }
}
