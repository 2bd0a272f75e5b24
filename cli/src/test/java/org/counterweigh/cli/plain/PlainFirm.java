package org.counterweigh.cli.plain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.counterweigh.cli.plain.PlainSheets.Row;

/** The firm's settings, roles and indices, with the defaults of the model's section 9. */
final class PlainFirm {

    final PlainSheets sheets;
    final Row settings;
    final PlainPlaces places;
    final int years;
    final int steady;
    final double rate;
    final boolean midYear;
    final boolean lawFirm;
    final double wageGrowth;
    final double tax;
    final double realisation;
    final double resale;
    final List<Role> roles = new ArrayList<>();

    /** One role, blanks filled; {@code index} is its place in the sheet. */
    static final class Role {
        final int index;
        final String name;
        final double headcount;
        final double salary;
        final double employmentCost;
        final double productive;
        final double hourlyCost;
        final double avoidablePay;
        final double avoidableOverhead;
        final double attrition;
        final double hiringAndTraining;
        final double growthHires;
        final double daysToFill;
        final double coverRate;
        final double billingRate;
        private final Row row;
        private final String region;

        Role(int index, Row row, String region) {
            this.index = index;
            this.row = row;
            this.region = region;
            name = row.text("Role");
            headcount = row.required("Headcount");
            salary = row.required("Salary");
            employmentCost = salary * (1 + row.number("On-cost", by(region, 0.24, 0.18, 0.28, 0.15, 0.25)));
            productive = row.number("Hours per year", by(region, 1800, 1650, 1650, 1900, 1750))
                    * row.number("Utilisation", 0.8);
            hourlyCost = employmentCost / productive;
            avoidablePay = row.number("Avoidable pay", 0.75);
            avoidableOverhead = row.number("Overhead per FTE", 0) * row.number("Avoidable overhead", 0);
            attrition = row.number("Attrition", 0);
            hiringAndTraining = attrition * row.number("Replacement cost", 0) + row.number("Training per FTE", 0);
            growthHires = row.number("Growth hires", 0);
            daysToFill = row.number("Days to fill", 0);
            coverRate = row.number("Cover rate", hourlyCost);
            billingRate = row.number("Billing rate", 0);
        }

        /** Share of salary; what a provider gives as severance takes the place of the default. */
        double redundancy(boolean severanceGiven) {
            return row.number("Redundancy cost", severanceGiven ? 0 : by(region, 0.12, 0.25, 0.40, 0.10, 0.25));
        }
    }

    PlainFirm(PlainSheets sheets) {
        this.sheets = sheets;
        settings = sheets.settings();
        places = new PlainPlaces(settings);
        years = (int) settings.number("Horizon years", 5);
        steady = years == 1 ? 1 : 2;
        rate = settings.number("Discount rate", 0.08);
        midYear = settings.text("Cash flows").equals("Mid-year");
        lawFirm = settings.text("Perspective").equals("Law firm");
        wageGrowth = settings.number("Wage growth", by(places.region(), 0.035, 0.04, 0.035, 0.09, 0.035));
        tax = settings.number("Irrecoverable tax", 0);
        realisation = settings.number("Realisation", 0.89);
        resale = settings.number("Resale of freed hours", 0);
        sheets.of("Roles").forEach(row -> roles.add(new Role(roles.size(), row, places.region())));
    }

    static double by(String region, double us, double ew, double eu, double in, double otherwise) {
        return switch (region) {
            case "US" -> us;
            case "EW" -> ew;
            case "EU" -> eu;
            case "IN" -> in;
            default -> otherwise;
        };
    }

    Role role(String name) {
        return roles.stream().filter(role -> role.name.equals(name)).findFirst().orElseThrow();
    }

    /** Of equals the first, in the order of the sheet that names them. */
    static Role highestPaid(Collection<Role> among) {
        return among.stream()
                .reduce((best, next) -> next.salary > best.salary ? next : best)
                .orElseThrow();
    }

    double headcount() {
        return roles.stream().mapToDouble(role -> role.headcount).sum();
    }

    double pay(int year) {
        return Math.pow(1 + wageGrowth, year - 1);
    }

    /** The year's moment on the clock of discounting. */
    double when(int year) {
        return year == 0 || !midYear ? year : year - 0.5;
    }

    double npv(double[] row) {
        double sum = 0;
        for (int year = 0; year <= years; year++) {
            sum += row[year] * Math.pow(1 + rate, -when(year));
        }
        return sum;
    }
}
