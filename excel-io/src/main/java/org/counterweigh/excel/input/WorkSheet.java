package org.counterweigh.excel.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;

/** Reads the sheet of work types, one row a kind of work. */
final class WorkSheet {

    /** Between two counts of the same thing; more is a fault in one of them. */
    private static final double DIFFERENCE = 0.15;

    private final List<Row> rows;
    private final Names roleNames;
    private final Map<String, Role> roles;
    private final Map<String, List<WorkType.Staffing>> staffing;
    private final Map<String, List<Given>> demand;
    private final TimeSheet time;
    private final Firm firm;

    WorkSheet(
            List<Row> rows,
            Names roleNames,
            Map<String, Role> roles,
            Map<String, List<WorkType.Staffing>> staffing,
            Map<String, List<Given>> demand,
            TimeSheet time,
            Firm firm) {
        this.rows = rows;
        this.roleNames = roleNames;
        this.roles = roles;
        this.staffing = staffing;
        this.demand = demand;
        this.time = time;
        this.firm = firm;
    }

    List<WorkType> work() {
        return rows.stream().map(this::workType).toList();
    }

    private WorkType workType(Row row) {
        String name = row.text("Work type").required();
        WorkType.Volume volume = volume(row);
        compare(row, volume.unitsPerYear(), demand.getOrDefault(name, List.of()));
        List<WorkType.Staffing> staff =
                time.staffing(name, staffing.getOrDefault(name, List.of()), volume.unitsPerYear());
        if (staff.isEmpty() && (!staffing.isEmpty() || time.isRecorded())) {
            row.entry("Work type")
                    .unlikely(
                            "no row of the sheet Staffing says who does this, so that it costs nothing in-house.",
                            "Add its rows to Staffing, or delete the work type.");
        }
        return new WorkType(
                name,
                row.choice("Code").required(),
                row.text("Unit").orElse("unit"),
                volume,
                facts(row),
                quality(row),
                new WorkType.Turnaround(
                        row.figure("Turnaround days").optional(),
                        row.figure("Value per day").optional()),
                staff,
                time.demand(name, demand.getOrDefault(name, List.of()), volume.unitsPerYear()),
                reviewer(row, staff));
    }

    /** Two counts of the same units, of which one is wrong where they lie far apart. */
    private static void compare(Row row, Given year, List<Given> months) {
        double sum = months.stream().mapToDouble(Given::value).sum();
        boolean read = Figures.isRead(year) && months.stream().allMatch(Figures::isRead);
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
                row.figure("Units per year").above(0).required(),
                row.figure("Volume growth")
                        .usually(-0.5, 0.5)
                        .optional()
                        .orElse(firm.horizon().volumeGrowth()),
                row.figure("Outsourceable share").orDefault("work.outsourceable"),
                row.figure("Cashable").orDefault("work.cashable"),
                row.figure("Records per unit").orDefault("work.records"));
    }

    private WorkType.Facts facts(Row row) {
        return new WorkType.Facts(
                WorkType.DataClass.valueOf(row.choice("Data class").required()),
                row.text("Personal data").list(),
                billing(row),
                row.text("Languages").list(),
                row.yes("Court order").orListedNo(),
                row.yes("Client guideline bars").orListedNo(),
                row.yes("Unpublished invention").orListedNo(),
                row.yes("Keep in-house").orNo());
    }

    /** A department charges nobody; a law firm has to say. */
    private Optional<WorkType.Billing> billing(Row row) {
        Choices billing = row.choice("Billing");
        return firm.perspective() == Firm.Perspective.LEGAL_DEPARTMENT
                ? Optional.of(billing.orListed(WorkType.Billing.class, WorkType.Billing.NONE, "None"))
                : billing.optional(WorkType.Billing.class);
    }

    private static WorkType.Quality quality(Row row) {
        var quality = new WorkType.Quality(
                row.figure("Error rate").orDefault("work.error-rate"),
                row.figure("Share reviewed").orDefault("work.share-reviewed"),
                row.figure("Detection").orDefault("work.detection"),
                row.figure("Review hours per unit").orDefault("work.review-hours"),
                row.figure("Rework hours per error").orDefault("work.rework-hours"),
                row.figure("Cost of escaped error").orDefault("work.escaped-error-cost"));
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

    /** Who is named, or else the best paid of those who do the work. */
    private Optional<Role> reviewer(Row row, List<WorkType.Staffing> staff) {
        Optional<String> named = row.reference("Reviewer role", roleNames).optional();
        if (named.isPresent()) {
            return named.map(roles::get);
        }
        Optional<Role> best = staff.stream().map(WorkType.Staffing::role).reduce(RolesSheet::betterPaid);
        best.ifPresent(role -> row.entry("Reviewer role").listed(role.name() + " (the best paid who is staffed)"));
        return best;
    }
}
