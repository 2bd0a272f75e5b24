package org.counterweigh.excel.input;

import java.util.List;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.Role;

/** Reads the sheet of roles, one row a role. */
final class RolesSheet {

    private final List<Row> rows;

    RolesSheet(List<Row> rows) {
        this.rows = rows;
    }

    List<Role> roles() {
        return rows.stream().map(RolesSheet::role).toList();
    }

    static Role role(Row row) {
        return new Role(
                row.text("Role").required(),
                row.figure("Headcount").above(0).required(),
                pay(row),
                new Role.Overhead(
                        overhead(row), row.figure("Avoidable overhead").orDefault("roles.avoidable-overhead")),
                row.figure("Hours per year")
                        .above(0)
                        .atMost(8_784)
                        .usually(1_000, 2_000)
                        .orDefault("roles.hours"),
                row.figure("Utilisation").above(0).usually(0, 0.9).orDefault("roles.utilisation"),
                turnover(row),
                coverPremium(row),
                row.figure("Cover rate").above(0).optional(),
                row.figure("Billing rate").optional());
    }

    /** A comparison that leaves out what is not pay makes the team look cheaper than it is. */
    private static Given overhead(Row row) {
        Given overhead = row.figure("Overhead per FTE").orDefault("roles.overhead");
        if (overhead.value() == 0 && !row.isBlank("Overhead per FTE")) {
            row.entry("Overhead per FTE")
                    .unlikely(
                            "nothing but pay is counted; cost that is not pay is up to 15% of the whole.",
                            "Type office, tools and support of one person a year.");
        }
        return overhead;
    }

    private static Role.Pay pay(Row row) {
        return new Role.Pay(
                row.figure("Salary").above(0).required(),
                row.figure("On-cost").usually(0.1, 0.6).orDefault("roles.on-cost"),
                row.figure("Avoidable pay").orDefault("roles.avoidable-pay"));
    }

    private static Role.Turnover turnover(Row row) {
        return new Role.Turnover(
                row.figure("Attrition").orDefault("roles.attrition"),
                row.figure("Replacement cost").orDefault("roles.replacement-cost"),
                row.figure("Training per FTE").orDefault("roles.training"),
                row.figure("Days to fill").atMost(365).orDefault("roles.days-to-fill"),
                row.figure("Growth hires").orDefault("roles.growth-hires"));
    }

    /** No column of its own: it stands in for a cover rate, and is listed there. */
    private static Given coverPremium(Row row) {
        Defaults.Figure premium = row.standard("roles.cover-premium");
        if (row.isBlank("Cover rate")) {
            row.entry("Cover rate").listed(premium.base() + " times the hourly cost (" + premium.citation() + ")");
        }
        var source = new Source.Default(premium.name(), premium.citation());
        return new Given("Cover premium, " + row.name(), premium.base(), Unit.SHARE, Measure.RATIO, source);
    }

    /** The better paid of two; the first where they are paid alike. */
    static Role betterPaid(Role one, Role other) {
        return other.pay().salary().value() > one.pay().salary().value() ? other : one;
    }
}
