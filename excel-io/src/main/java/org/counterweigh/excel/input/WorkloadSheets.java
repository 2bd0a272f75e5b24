package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.excel.input.cell.FigureCell;
import org.counterweigh.excel.input.cell.Names;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.CodeList;
import org.counterweigh.excel.schema.Limits;
import org.counterweigh.excel.timeentries.Terms;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;

/** Reads who does the work and when: sheets Staffing and Demand, and Code map for what was recorded. */
final class WorkloadSheets {

    static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** What binary fractions lose. */
    private static final double TOLERANCE = 1e-9;

    private WorkloadSheets() {}

    /** A row that takes a share of a role's time. */
    private record Shared(Row row, Given share) {}

    /** By work type. */
    static Map<String, List<WorkType.Staffing>> staffing(List<Row> rows, Map<String, Role> roles) {
        Map<String, List<WorkType.Staffing>> staffing = new HashMap<>();
        Map<Role, List<Shared>> shared = new LinkedHashMap<>();
        for (Row row : rows) {
            Optional<String> work = row.reference("Work type");
            Optional<Role> role = row.reference("Role").map(roles::get);
            Optional<Given> hours = row.optionalFigure("Hours per unit");
            Optional<Given> share = row.optionalFigure("Share of time");
            if (hours.isPresent() && share.isPresent()) {
                row.entry("Share of time").stops("hours per unit are given too.", "Delete one of the two.");
            } else if (share.isPresent()) {
                role.ifPresent(who ->
                        shared.computeIfAbsent(who, any -> new ArrayList<>()).add(new Shared(row, share.get())));
            } else if (hours.isEmpty()) {
                row.entry("Hours per unit")
                        .missing("Type the hours of one unit, or the share of the role's time under Share of time.");
            }
            role.flatMap(who -> hours.map(given -> WorkType.Staffing.hoursPerUnit(who, given))
                            .or(() -> share.map(
                                    given -> new WorkType.Staffing(who, WorkType.Staffing.Basis.SHARE_OF_TIME, given))))
                    .ifPresent(given -> work.ifPresent(name -> staffing.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(given)));
        }
        checkShares(shared);
        return staffing;
    }

    /** Nobody has more than all of his time. */
    private static void checkShares(Map<Role, List<Shared>> shared) {
        shared.forEach((role, shares) -> {
            double sum = shares.stream()
                    .map(Shared::share)
                    .filter(FigureCell::areRead)
                    .mapToDouble(Given::value)
                    .sum();
            if (sum > 1 + TOLERANCE) {
                shares.get(shares.size() - 1)
                        .row()
                        .entry("Share of time")
                        .unlikely(
                                "the shares of " + role.name() + " add up to " + Limits.percent(sum)
                                        + " of the role's time.",
                                "Correct them; together they are 100% at most.");
            }
        });
    }

    /** What is bought today, by work type. */
    static Map<String, List<WorkType.OutsideCounsel>> outsideCounsel(List<Row> rows, Given wageGrowth) {
        Map<String, List<WorkType.OutsideCounsel>> bought = new HashMap<>();
        for (Row row : rows) {
            var counsel = new WorkType.OutsideCounsel(
                    row.text("Firm"),
                    row.figure("Hours per unit"),
                    row.figure("Price per hour"),
                    row.optionalFigure("Rate growth").orElse(wageGrowth));
            row.reference("Work type")
                    .ifPresent(name -> bought.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(counsel));
        }
        return bought;
    }

    /** Hours of the team in one unit; none where a figure of them could not be read. */
    static OptionalDouble teamHours(List<WorkType.Staffing> staffing, Given unitsPerYear) {
        boolean read =
                FigureCell.areRead(unitsPerYear) && staffing.stream().allMatch(row -> FigureCell.areRead(row.amount()));
        return read
                ? OptionalDouble.of(staffing.stream()
                        .mapToDouble(row -> hoursPerUnit(row, unitsPerYear.value()))
                        .sum())
                : OptionalDouble.empty();
    }

    private static double hoursPerUnit(WorkType.Staffing row, double unitsPerYear) {
        Role role = row.role();
        return row.basis() == WorkType.Staffing.Basis.HOURS_PER_UNIT
                ? row.amount().value()
                : row.amount().value()
                        * role.headcount().value()
                        * role.hoursPerYear().value()
                        * role.utilisation().value()
                        / unitsPerYear;
    }

    /** January to December, by work type. */
    static Map<String, List<Given>> demand(List<Row> rows) {
        Map<String, List<Given>> demand = new HashMap<>();
        for (Row row : rows) {
            List<Given> months = MONTHS.stream().map(row::figure).toList();
            if (months.stream().mapToDouble(Given::value).sum() == 0) {
                row.entry("Jan")
                        .stops("the twelve months add up to 0.", "Type the units of each month, or delete the row.");
            }
            row.reference("Work type").ifPresent(work -> demand.putIfAbsent(work, months));
        }
        return demand;
    }

    /** Which codes and matters are which kind of work; the first that fits wins. */
    static List<Terms.CodeRow> codeRows(List<Row> rows, Names workNames, List<Terms.Work> works) {
        List<Terms.CodeRow> found = new ArrayList<>();
        for (Row row : rows) {
            var task = row.optionalText("Task code");
            var activity = row.optionalText("Activity code");
            var matter = row.optionalText("Matter");
            work(row, workNames, works).ifPresent(work -> found.add(new Terms.CodeRow(task, activity, matter, work)));
        }
        return found;
    }

    /** By name, or by a code that one kind of work alone has. */
    private static Optional<String> work(Row row, Names workNames, List<Terms.Work> works) {
        Optional<String> typed = row.named("Work type");
        CodeList kinds = row.context().schema().layout("Work").column("Code").offered();
        Optional<String> code = typed.flatMap(kinds::code);
        List<String> byCode = works.stream()
                .filter(work -> code.filter(work.code()::equalsIgnoreCase).isPresent())
                .map(Terms.Work::name)
                .toList();
        boolean named = typed.flatMap(workNames::find).isPresent();
        return byCode.size() == 1 && !named ? Optional.of(byCode.get(0)) : row.reference("Work type");
    }
}
