package org.counterweigh.cli.plain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.cli.plain.PlainFirm.Role;
import org.counterweigh.cli.plain.PlainSheets.Row;

/** One kind of work as it is done today: volume, team, outside counsel, demand by month. */
final class PlainWork {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    final PlainFirm firm;
    final Row row;
    final String name;
    final double unitsPerYear;
    final double outsourceable;
    final double cashable;
    final Map<Role, Double> hours = new LinkedHashMap<>();
    final double teamHours;
    final double hoursToday;
    final double[] months = new double[12];
    private final double growth;
    private final List<Row> counsel;

    PlainWork(PlainFirm firm, Row row) {
        this.firm = firm;
        this.row = row;
        name = row.text("Work type");
        unitsPerYear = row.required("Units per year");
        outsourceable = row.number("Outsourceable share", 1);
        growth = row.number("Volume growth", firm.settings.number("Volume growth", 0));
        cashable = row.number("Cashable", 0);
        for (Row staffed : firm.sheets.of("Staffing", "Work type", name)) {
            Role role = firm.role(staffed.text("Role"));
            hours.merge(
                    role,
                    staffed.has("Hours per unit")
                            ? staffed.required("Hours per unit")
                            : staffed.required("Share of time") * role.headcount * role.productive / unitsPerYear,
                    Double::sum);
        }
        counsel = firm.sheets.of("Outside counsel", "Work type", name);
        teamHours = hours.values().stream().mapToDouble(Double::doubleValue).sum();
        hoursToday = teamHours
                + counsel.stream()
                        .mapToDouble(each -> each.required("Hours per unit"))
                        .sum();
        demand();
    }

    private void demand() {
        Arrays.fill(months, 1 / 12.0);
        for (Row given : firm.sheets.of("Demand", "Work type", name)) {
            double all =
                    MONTHS.stream().mapToDouble(month -> given.number(month, 0)).sum();
            for (int month = 0; month < 12; month++) {
                months[month] = given.number(MONTHS.get(month), 0) / all;
            }
        }
    }

    /** Share of the year's units that lie above a level, a share of the average month. */
    double above(double level) {
        return Arrays.stream(months)
                .map(month -> Math.max(0, month - level / 12))
                .sum();
    }

    boolean done() {
        return !hours.isEmpty() || !counsel.isEmpty();
    }

    boolean keptByChoice() {
        return row.yes("Keep in-house");
    }

    double units(int year) {
        return year == 0 ? 0 : unitsPerYear * outsourceable * Math.pow(1 + growth, year - 1);
    }

    double busiestYear() {
        return Math.max(units(1), units(firm.years));
    }

    double fte(int year, Role role) {
        return units(year) * hours.getOrDefault(role, 0.0) / role.productive;
    }

    double avoidablePay(int year, Role role) {
        return fte(year, role) * role.employmentCost * firm.pay(year) * role.avoidablePay;
    }

    double hiringAndTraining(int year, Role role) {
        return fte(year, role) * role.hiringAndTraining * firm.pay(year) * role.avoidablePay;
    }

    double released(int year, Role role) {
        return avoidablePay(year, role) + fte(year, role) * role.avoidableOverhead + hiringAndTraining(year, role);
    }

    /** What outside counsel costs, tax included. */
    double outsideCounsel(int year) {
        return units(year) * outsideFees(year) * (1 + firm.tax);
    }

    /** What outside counsel charges for a unit, before tax. */
    double outsideFees(int year) {
        return counsel.stream()
                .mapToDouble(each -> each.required("Hours per unit")
                        * each.required("Price per hour")
                        * Math.pow(1 + each.number("Rate growth", firm.wageGrowth), year - 1))
                .sum();
    }

    /** The money of vacancies: cover dearer than the team's own hour. */
    double vacancyPremium(int year) {
        double sum = 0;
        for (Role role : hours.keySet()) {
            double fte = fte(year, role);
            double leavers = role.attrition * fte + role.growthHires * fte / role.headcount;
            double vacant = leavers * role.daysToFill / 365 * role.productive;
            sum += vacant * Math.max(0, role.coverRate - role.hourlyCost) * firm.pay(year);
        }
        return sum;
    }

    double overflowCost(int year) {
        double sum = 0;
        for (Map.Entry<Role, Double> each : hours.entrySet()) {
            sum += above(1) * units(year) * each.getValue() * each.getKey().coverRate * firm.pay(year);
        }
        return sum;
    }

    /** The Work row's reviewer, else the highest paid of its team, else the provider's governance role, else of all. */
    Role reviewer(Row provider) {
        if (row.has("Reviewer role")) {
            return firm.role(row.text("Reviewer role"));
        }
        if (!hours.isEmpty()) {
            return PlainFirm.highestPaid(hours.keySet());
        }
        return provider.has("Governance role")
                ? firm.role(provider.text("Governance role"))
                : PlainFirm.highestPaid(firm.roles);
    }

    double records() {
        return unitsPerYear * row.number("Records per unit", 1);
    }
}
