package org.counterweigh.excel.input;

import java.util.Collection;
import java.util.Optional;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Role;

/** Reads the sheet of roles, one row a role; some defaults are those of a region. */
record RolesSheet(Optional<String> region) {

    Role role(Row row) {
        if (row.isBlank("Temporary cover rate")) {
            row.entry("Temporary cover rate").listed("the hourly cost, without a premium,");
        }
        return new Role(
                row.text("Role"),
                row.figure("Headcount"),
                new Role.Pay(
                        row.figure("Salary"),
                        row.figureCell("On-cost").forRegion(region),
                        row.figure("Pay that ends"),
                        row.figureCell("Redundancy cost").forRegion(region)),
                new Role.Overhead(overhead(row), row.figure("Overhead that ends")),
                row.figureCell("Hours per year").forRegion(region),
                row.figure("Utilisation"),
                new Role.Turnover(
                        row.figure("Attrition"),
                        row.figure("Replacement cost"),
                        row.figure("Training per FTE"),
                        row.figure("Days to fill"),
                        row.figure("Planned new posts")),
                row.optionalFigure("Temporary cover rate"),
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

    /** The best paid; the first of those who are paid alike. */
    static Optional<Role> bestPaid(Collection<Role> roles) {
        return roles.stream()
                .reduce((one, other) ->
                        other.pay().salary().value() > one.pay().salary().value() ? other : one);
    }
}
