package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;

/** The money of a case year by year: what stops, what is paid instead, and what is left. */
record CashFlowTable(AppraisalResult worth, List<Double> cumulated, Words words) {

    /** Beyond these, whole amounts would no longer fit beside each other. */
    private static final int YEARS_OF_WHOLE_AMOUNTS = 7;

    Table table() {
        MoneyScale scale = worth.netBenefit().size() <= YEARS_OF_WHOLE_AMOUNTS
                ? MoneyScale.WHOLE
                : MoneyScale.of(worth.totalCostOfOwnership());
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("", 3));
        for (int year = 0; year < worth.netBenefit().size(); year++) {
            columns.add(words.yearColumn(year, 1));
        }
        return new Table(
                words.say("cash-flows.caption unit", scale.unit(words)),
                columns,
                List.of(
                        row(words.say("cash-flows.avoided"), worth.inHouseAvoidable(), scale, Row::plain),
                        row(words.say("cash-flows.ownership"), worth.totalCostOfOwnership(), scale, Row::plain),
                        row(words.say("net-benefit"), worth.netBenefit(), scale, Row::total),
                        row(words.say("cash-flows.cumulated"), cumulated, scale, Row::plain)),
                "");
    }

    private Row row(String label, List<Double> amounts, MoneyScale scale, Function<String[], Row> style) {
        List<String> cells = new ArrayList<>();
        cells.add(label);
        amounts.forEach(amount -> cells.add(scale.amount(amount, words)));
        return style.apply(cells.toArray(String[]::new));
    }
}
