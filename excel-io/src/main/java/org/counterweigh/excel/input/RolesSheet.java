package org.counterweigh.excel.input;

import java.util.Collection;
import java.util.Optional;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.Role;

/** Reads the sheet of roles, one row a role. */
record RolesSheet(Context context) {

    Role role(Row row) {
        return new Role(
                row.text("Role"),
                row.figure("Headcount"),
                new Role.Pay(row.figure("Salary"), row.figure("On-cost"), row.figure("Avoidable pay")),
                new Role.Overhead(overhead(row), row.figure("Avoidable overhead")),
                row.figure("Hours per year"),
                row.figure("Utilisation"),
                new Role.Turnover(
                        row.figure("Attrition"),
                        row.figure("Replacement cost"),
                        row.figure("Training per FTE"),
                        row.figure("Days to fill"),
                        row.figure("Growth hires")),
                coverPremium(row),
                row.optionalFigure("Cover rate"),
                row.optionalFigure("Billing rate"));
    }

    /** A comparison that leaves out what is not pay makes the team look cheaper than it is. */
    private static Given overhead(Row row) {
        Given overhead = row.figure("Overhead per FTE");
        if (overhead.value() == 0 && !row.isBlank("Overhead per FTE")) {
            row.entry("Overhead per FTE")
                    .unlikely(
                            "nothing but pay is counted; cost that is not pay is up to 15% of the whole.",
                            "Type office, tools and support of one person a year.");
        }
        return overhead;
    }

    /** No column of its own: it stands in for a cover rate, and is listed there. */
    private Given coverPremium(Row row) {
        Defaults.Figure premium = context.defaults().of("roles.cover-premium");
        if (row.isBlank("Cover rate")) {
            row.entry("Cover rate").listed(premium.base() + " times the hourly cost (" + premium.citation() + ")");
        }
        return context.defaults().given(premium.name(), "Cover premium, " + row.name(), Unit.SHARE, Measure.RATIO);
    }

    /** The best paid; the first of those who are paid alike. */
    static Optional<Role> bestPaid(Collection<Role> roles) {
        return roles.stream()
                .reduce((one, other) ->
                        other.pay().salary().value() > one.pay().salary().value() ? other : one);
    }
}
