package org.counterweigh.excel.input;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.CodeList;
import org.counterweigh.excel.schema.Limits;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Governance;

/** Reads which obligations are met, and what they cost. */
final class GovernanceSheets {

    private static final String COSTS = "Obligation costs";
    private static final String ONE_OFF = "obligations.one-off";
    private static final String PER_YEAR = "obligations.per-year";

    private GovernanceSheets() {}

    /** @param asOf empty where the analysis date could not be read */
    static Governance.Condition condition(Row row, Optional<LocalDate> asOf) {
        boolean met = row.yes("Met");
        Optional<LocalDate> since = row.optionalDate("Date");
        if (met && since.isPresent() && asOf.filter(since.get()::isAfter).isPresent()) {
            row.entry("Date")
                    .unlikely(
                            since.get() + " is after the analysis date, " + asOf.get() + ", and yet it is met.",
                            "Type No for Met until then, or correct one of the dates.");
        }
        return new Governance.Condition(
                row.choice("Obligation"),
                row.reference("Provider"),
                row.reference("Work type"),
                met,
                since,
                row.optionalText("Owner"),
                row.optionalText("Evidence"));
    }

    /** By obligation, O1 to O20; those without a row cost the default. */
    static Map<String, Governance.ObligationCost> costs(List<Row> rows, Context context) {
        Map<String, Governance.ObligationCost> costs = new HashMap<>();
        for (Row row : rows) {
            var cost = new Governance.ObligationCost(row.figure("One-off"), row.figure("Per year"));
            costs.putIfAbsent(row.choice("Obligation"), cost);
        }
        Given once = standard(ONE_OFF, "", context);
        String taken = Limits.plain(once.value()) + " once and "
                + Limits.plain(standard(PER_YEAR, "", context).value()) + " a year ("
                + context.defaults().of(ONE_OFF).citation().text() + ")";
        CodeList obligations =
                context.schema().layout(COSTS).column("Obligation").offered();
        for (String code : obligations.codes()) {
            if (!costs.containsKey(code)) {
                String name = obligations.offer(code);
                var cost = new Governance.ObligationCost(
                        standard(ONE_OFF, "One-off cost, " + name, context),
                        standard(PER_YEAR, "Yearly cost, " + name, context));
                costs.put(code, cost);
                context.findings().defaulted(COSTS, "Cost per obligation", name, taken);
            }
        }
        return costs;
    }

    private static Given standard(String name, String label, Context context) {
        return context.defaults().given(name, label, Unit.MONEY, Measure.MONEY);
    }
}
