package org.counterweigh.cli.plain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.counterweigh.cli.plain.PlainFirm.Role;
import org.counterweigh.cli.plain.PlainSheets.Row;

/** What a provider asks for as a whole. A figure left blank that is a share of fees is no figure of the provider. */
final class PlainProvider {

    final PlainFirm firm;
    final Row row;
    final String name;
    final double exchange;
    final double parallel;
    final boolean software;
    final boolean runByTheTeam;
    final Role governanceRole;
    final double overlap;
    final double annualLoss;
    final double movedExposure;
    final double oneOffs;
    private final double ramp;
    private final double priceGrowth;
    private final List<Row> tiers;

    PlainProvider(PlainFirm firm, Row row) {
        this.firm = firm;
        this.row = row;
        name = row.text("Provider");
        exchange = row.number("Exchange rate", 1);
        ramp = row.number("Ramp months", 6);
        parallel = row.number("Parallel months", 1);
        priceGrowth = (1 + row.number("Price escalator", 0.04)) * (1 + row.number("Exchange rate change", 0));
        software = row.text("Kind").equals("Software");
        runByTheTeam = software || row.text("Kind").equals("In-house programme");
        governanceRole =
                row.has("Governance role") ? firm.role(row.text("Governance role")) : PlainFirm.highestPaid(firm.roles);
        overlap = firm.places.overlap(row);
        annualLoss = annualLoss(firm.sheets, name);
        movedExposure = firm.sheets.of("Risks", "Option", name).stream()
                .filter(PlainProvider::givenWhole)
                .mapToDouble(risk -> risk.number("Moved exposure", 0))
                .sum();
        oneOffs = given("Selection cost")
                + given("Transfer cost")
                + given("Legal cost")
                + given("IT cost")
                + given("Severance");
        tiers = firm.sheets.of("Discounts", "Provider", name).stream()
                .sorted(Comparator.comparingDouble(tier -> tier.required("From amount")))
                .toList();
    }

    double moved(int year) {
        return year == 0 ? 0 : year == 1 ? 1 - ramp / 24 : 1;
    }

    double priceIndex(int year) {
        return Math.pow(priceGrowth, year - 1);
    }

    double given(String column) {
        return row.number(column, 0);
    }

    /** The share of fees that stands in where a figure is blank. */
    double shareOfFees(String column, double share) {
        return row.has(column) ? 0 : share;
    }

    /** A share of what the provider costs as a whole: of a case, or, whole, of a plan that uses it. */
    void charge(PlainAmounts a, int year, double share, double fees, Set<String> obligations) {
        for (Row cost : firm.sheets.of("Obligation costs")) {
            if (obligations.contains(cost.text("Obligation"))) {
                a.cash(8, -share * cost.number(year == 0 ? "One-off" : "Per year", 0));
            }
        }
        if (year == 0) {
            a.cash(1, -share * oneOffs);
            return;
        }
        a.cash(1, -share * given("Annual fee") * exchange * priceIndex(year) * (1 + firm.tax));
        double hours = share * given("Governance hours");
        a.time(1, governanceRole, -hours * governanceRole.hourlyCost * firm.pay(year));
        a.hours(governanceRole, -hours);
        a.cash(4, -Math.max(0, share * given("Minimum commitment") - fees));
        a.cash(5, -share * given("Annual controls"));
        if (year == firm.years) {
            a.cash(1, -share * given("Exit cost"));
        }
    }

    /** Whether tiers of its own hold for a kind of work, and not those of all the provider does together. */
    boolean hasTiersFor(String work) {
        return tiers.stream().anyMatch(tier -> tier.text("Work type").equals(work));
    }

    /** The graduated discount by the tiers of one kind of work, or, for an empty name, of all together. */
    double discount(String work, double fees) {
        List<Row> own = tiers.stream()
                .filter(tier -> tier.text("Work type").equals(work))
                .toList();
        double discount = 0;
        for (int i = 0; i < own.size(); i++) {
            double upTo = i + 1 < own.size() ? Math.min(fees, own.get(i + 1).required("From amount")) : fees;
            discount += Math.max(0, upTo - own.get(i).required("From amount"))
                    * own.get(i).required("Discount");
        }
        return discount;
    }

    /** The year's expected loss of one side; nothing where it has no row. */
    static double annualLoss(PlainSheets sheets, String option) {
        return sheets.of("Risks", "Option", option).stream()
                .mapToDouble(risk -> risk.number("Incidents per year", 0)
                        * (risk.number("Loss low", 0) + 4 * risk.number("Loss likely", 0) + risk.number("Loss high", 0))
                        / 6
                        * (1 - risk.number("Recovered", 0)))
                .sum();
    }

    private static boolean givenWhole(Row risk) {
        return List.of("Incidents per year", "Loss low", "Loss likely", "Loss high").stream()
                .allMatch(risk::has);
    }
}
