package org.counterweigh.excel.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Governance;

/** Reads the sheet of what obligations cost; those without a row cost the default. */
final class ObligationCostsSheet {

    private static final String SHEET = "Obligation costs";
    private static final String ONE_OFF = "obligations.one-off";
    private static final String PER_YEAR = "obligations.per-year";

    private final List<Row> rows;
    private final Context context;

    ObligationCostsSheet(List<Row> rows, Context context) {
        this.rows = rows;
        this.context = context;
    }

    /** By obligation, O1 to O20. */
    Map<String, Governance.ObligationCost> costs() {
        Map<String, Governance.ObligationCost> costs = new HashMap<>();
        for (Row row : rows) {
            var cost = new Governance.ObligationCost(
                    row.figure("One-off").orDefault(ONE_OFF),
                    row.figure("Per year").orDefault(PER_YEAR));
            costs.putIfAbsent(row.choice("Obligation").required(), cost);
        }
        for (String code : context.schema().layout(SHEET).column("Obligation").choices()) {
            if (!costs.containsKey(code)) {
                costs.put(code, new Governance.ObligationCost(standard(ONE_OFF, code), standard(PER_YEAR, code)));
                context.findings().defaulted(SHEET, "Cost per obligation", code, taken());
            }
        }
        return costs;
    }

    private Given standard(String name, String code) {
        String what = name.equals(ONE_OFF) ? "One-off cost, " : "Yearly cost, ";
        return context.defaults().given(name, what + code, Unit.MONEY, Measure.MONEY);
    }

    private String taken() {
        var oneOff = context.defaults().of(ONE_OFF);
        return Limits.plain(oneOff.base()) + " once and "
                + Limits.plain(context.defaults().of(PER_YEAR).base()) + " a year (" + oneOff.citation() + ")";
    }
}
