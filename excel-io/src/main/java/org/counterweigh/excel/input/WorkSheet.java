package org.counterweigh.excel.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.excel.input.cell.FigureCell;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Limits;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;

/** Reads the sheet of work types, one row a kind of work. */
record WorkSheet(
        Firm firm,
        Map<String, Role> roles,
        Map<String, List<WorkType.Staffing>> staffing,
        Map<String, List<Given>> demand,
        TimeSheet time) {

    /** Between two counts of the same thing; more is a fault in one of them. */
    private static final double DIFFERENCE = 0.15;

    WorkType workType(Row row) {
        String name = row.text("Work type");
        WorkType.Volume volume = volume(row);
        compare(row, volume.unitsPerYear(), demand.getOrDefault(name, List.of()));
        List<WorkType.Staffing> staff =
                time.staffing(name, staffing.getOrDefault(name, List.of()), volume.unitsPerYear());
        if (staff.isEmpty() && (!staffing.isEmpty() || time.record().isPresent())) {
            row.entry("Work type")
                    .unlikely(
                            "no row of the sheet Staffing says who does this, so that it costs nothing in-house.",
                            "Add its rows to Staffing, or delete the work type.");
        }
        return new WorkType(
                name,
                row.choice("Code"),
                row.text("Unit"),
                volume,
                facts(row),
                quality(row),
                new WorkType.Turnaround(row.optionalFigure("Turnaround days"), row.optionalFigure("Value per day")),
                staff,
                time.demand(name, demand.getOrDefault(name, List.of()), volume.unitsPerYear()),
                reviewer(row, staff));
    }

    private static void compare(Row row, Given year, List<Given> months) {
        double sum = months.stream().mapToDouble(Given::value).sum();
        boolean read = FigureCell.areRead(year) && months.stream().allMatch(FigureCell::areRead);
        if (read && sum > 0 && Math.abs(sum / year.value() - 1) > DIFFERENCE) {
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
                row.figure("Outsourceable share"),
                row.figure("Cashable"),
                row.figure("Records per unit"));
    }

    private WorkType.Facts facts(Row row) {
        return new WorkType.Facts(
                row.choice("Data class", WorkType.DataClass.class),
                row.list("Personal data"),
                billing(row),
                row.list("Languages"),
                row.yes("Court order"),
                row.yes("Client guideline bars"),
                row.yes("Unpublished invention"),
                row.yes("Keep in-house"));
    }

    /** A department charges nobody; a law firm has to say. */
    private Optional<WorkType.Billing> billing(Row row) {
        Optional<WorkType.Billing> typed = row.optionalChoice("Billing", WorkType.Billing.class);
        if (firm.perspective() != Firm.Perspective.LEGAL_DEPARTMENT) {
            return typed;
        }
        if (row.entry("Billing").isBlank()) {
            row.entry("Billing").listed("None");
        }
        return typed.or(() -> Optional.of(WorkType.Billing.NONE));
    }

    private static WorkType.Quality quality(Row row) {
        var quality = new WorkType.Quality(
                row.figure("Error rate"),
                row.figure("Share reviewed"),
                row.figure("Detection"),
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

    private Optional<Role> reviewer(Row row, List<WorkType.Staffing> staff) {
        Optional<String> named = row.reference("Reviewer role");
        if (named.isPresent()) {
            return named.map(roles::get);
        }
        Optional<Role> best =
                RolesSheet.bestPaid(staff.stream().map(WorkType.Staffing::role).toList());
        best.ifPresent(role -> row.entry("Reviewer role").listed(role.name() + " (the best paid who is staffed)"));
        return best;
    }
}
