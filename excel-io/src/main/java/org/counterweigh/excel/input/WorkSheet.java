package org.counterweigh.excel.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.excel.input.cell.FigureCell;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Limits;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;

/** Reads the sheet of work types, one row a kind of work. */
record WorkSheet(
        Firm firm,
        Map<String, Role> roles,
        Map<String, List<WorkType.Staffing>> staffing,
        BillSheet bills,
        Map<String, List<Given>> demand,
        TimeSheet time) {

    /** Between two counts of the same thing; more is a fault in one of them. */
    private static final double DIFFERENCE = 0.15;

    /** What a law firm charges for its hours, at the rates of its roles. */
    private static final Set<WorkType.Billing> BY_THE_HOUR =
            Set.of(WorkType.Billing.FEE, WorkType.Billing.DISBURSEMENT);

    WorkType workType(Row row) {
        String name = row.text("Work type");
        WorkType.Volume volume = volume(row);
        compare(row, volume.unitsPerYear(), demand.getOrDefault(name, List.of()));
        List<WorkType.Staffing> staff =
                time.staffing(name, staffing.getOrDefault(name, List.of()), volume.unitsPerYear());
        List<WorkType.OutsideCounsel> outside = bills.outsideCounsel(name, volume.unitsPerYear());
        if (staff.isEmpty() && outside.isEmpty()) {
            row.entry("Work type")
                    .unlikely(
                            "no row of Staffing or Outside counsel says who does this today; there is nothing to"
                                    + " compare with.",
                            "Add its rows there, or delete the work type.");
        }
        String code = row.choice("Code");
        compare(row, name, code);
        return new WorkType(
                name,
                code,
                row.text("Unit"),
                volume,
                facts(row, staff),
                quality(row),
                new WorkType.Turnaround(
                        row.optionalFigure("Turnaround days"), row.optionalFigure("Cost of delay per day")),
                staff,
                outside,
                time.demand(name, demand.getOrDefault(name, List.of()), volume.unitsPerYear()),
                reviewer(row, staff));
    }

    /** A scenario's year takes the shape of the months, whatever they add up to. */
    /** Of a code that is typed as such: one in words says by itself what it means. */
    private static void compare(Row row, String name, String code) {
        var entry = row.entry("Code");
        entry.content()
                .map(Content::shown)
                .filter(typed -> typed.toUpperCase(Locale.ROOT).contains(code))
                .flatMap(typed -> WorkNames.contradiction(name, code))
                .ifPresent(meant -> entry.unlikely(
                        "the name says " + WorkNames.words(entry.column().offered(), meant) + ", the code says "
                                + WorkNames.words(entry.column().offered(), code)
                                + "; the code decides which legal rules apply.",
                        "Correct the code or the name; leave both if they are right."));
    }

    private static void compare(Row row, Given year, List<Given> months) {
        double sum = months.stream().mapToDouble(Given::value).sum();
        boolean read = FigureCell.areRead(year) && months.stream().allMatch(FigureCell::areRead);
        if (read && !row.isChanged("Units per year") && sum > 0 && Math.abs(sum / year.value() - 1) > DIFFERENCE) {
            row.entry("Units per year")
                    .unlikely(
                            Limits.plain(year.value()) + " units a year, and the months on the sheet Demand add up to "
                                    + Limits.plain(sum) + ".",
                            "Correct one of the two; a difference of up to 15% is taken for rounding.");
        }
    }

    private WorkType.Volume volume(Row row) {
        return new WorkType.Volume(
                row.figure("Units per year"),
                row.optionalFigure("Volume growth").orElse(firm.horizon().volumeGrowth()),
                row.figure("Eligible share of volume"),
                row.figure("Cash-releasing share"),
                row.figure("Peaks bought"),
                row.figure("Data records per item"));
    }

    private WorkType.Facts facts(Row row, List<WorkType.Staffing> staff) {
        var dataClass = row.choice("Data class", WorkType.DataClass.class);
        return new WorkType.Facts(
                dataClass,
                personalData(row, dataClass),
                billing(row, staff),
                row.list("Languages"),
                row.yes("Court order"),
                row.yes("Client guideline bars"),
                row.yes("Unpublished invention"),
                row.yes("Keep in-house"));
    }

    /** Silence about exposed material is read as personal data; only {@code None} says that there is none. */
    private static Optional<Set<String>> personalData(Row row, WorkType.DataClass dataClass) {
        Set<String> regimes = row.list("Personal data");
        if (regimes.isEmpty()) {
            if (dataClass.isExposed() && row.entry("Personal data").isBlank()) {
                row.entry("Personal data").listed("personal data under the law of your own regulator's country");
            }
            return Optional.empty();
        }
        boolean none = regimes.stream().anyMatch("None"::equalsIgnoreCase);
        if (none && regimes.size() > 1) {
            row.entry("Personal data").stops("None stands beside a regime.", "Delete the one that does not hold.");
        }
        return Optional.of(none ? Set.of() : regimes);
    }

    /** A department charges nobody; a law firm has to say, and at which rates. */
    private Optional<WorkType.Billing> billing(Row row, List<WorkType.Staffing> staff) {
        Optional<WorkType.Billing> typed = row.optionalChoice("Billing", WorkType.Billing.class);
        if (firm.isLawFirm()) {
            if (row.isBlank("Billing")) {
                row.entry("Billing").missing();
            }
            typed.filter(BY_THE_HOUR::contains).ifPresent(billing -> askRates(row, staff));
            return typed;
        }
        return typed.or(() -> Optional.of(WorkType.Billing.NONE));
    }

    private static void askRates(Row row, List<WorkType.Staffing> staff) {
        staff.stream()
                .map(WorkType.Staffing::role)
                .filter(role -> role.billingRate().isEmpty())
                .forEach(role -> row.entry("Billing")
                        .stops(
                                "the billing rate of " + role.name() + ", who does this, is blank.",
                                "Type Billing rate on the sheet Roles."));
    }

    private static WorkType.Quality quality(Row row) {
        var quality = new WorkType.Quality(
                row.figure("Error rate"),
                row.figure("Share reviewed"),
                row.figure("Detection rate of review"),
                row.figure("Review hours per unit"),
                row.figure("Rework hours per error"),
                row.figure("Cost of escaped error"));
        boolean costed = quality.reviewHours().value() > 0
                || quality.reworkHours().value() > 0
                || quality.escapedErrorCost().value() > 0;
        if (costed && quality.errorRate().value() == 0) {
            row.entry("Error rate")
                    .unlikely(
                            "errors have a cost here, and yet none is made in house.",
                            "Count a sample of checked work, and type the share with a material error.");
        }
        return quality;
    }

    /** Only who is named; who stands in is listed. */
    private Optional<Role> reviewer(Row row, List<WorkType.Staffing> staff) {
        Optional<String> named = row.reference("Reviewer role");
        if (named.isEmpty()) {
            List<Role> staffed = staff.stream().map(WorkType.Staffing::role).toList();
            RolesSheet.bestPaid(staffed)
                    .map(role -> role.name() + " (the best paid who is staffed)")
                    .or(() -> RolesSheet.bestPaid(roles.values())
                            .map(role ->
                                    "the provider's governance role, or else " + role.name() + " (the best paid),"))
                    .ifPresent(row.entry("Reviewer role")::listed);
        }
        return named.map(roles::get);
    }
}
