package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.report.document.Table.Style;

/** The money of one case: factor by factor, with score, grade and reason, and year by year. */
record CaseTables(CaseResult result, Value value, Words words) {

    /** Beyond these, whole amounts would no longer fit beside each other. */
    private static final int YEARS_OF_WHOLE_AMOUNTS = 7;

    Table factors() {
        List<Row> rows = new ArrayList<>();
        for (FactorName factor : FactorName.values()) {
            rows.add(row(factor));
        }
        rows.add(Row.total(
                words.say("net-benefit"),
                "",
                words.amount(result.worth().netBenefit().get(value.steadyYear())),
                words.amount(result.netPresentValue()),
                words.number(result.score(), 0, 0),
                "",
                ""));
        return new Table(
                words.say("factor-table.caption"),
                words.columns(
                        "factor 2.2, side 0.6, steady-year 1 #, npv 1 #, score 0.7 #, grade 0.7 ^, because 4.6",
                        value.steadyYear()),
                rows,
                words.say("factor-table.note"));
    }

    private Row row(FactorName name) {
        var factor = result.factor(name);
        return Row.plain(
                words.word("factor", name),
                words.say(name.isPro() ? "side.pro" : "side.con"),
                words.amount(factor.money().get(value.steadyYear())),
                words.amount(factor.netPresentValue()),
                words.number(factor.score().score(), 0, 0),
                factor.grade().name(),
                new ReasonSentences(words).of(factor.score().because()));
    }

    /** What stops, what is paid instead, and what is left. */
    Table cashFlows() {
        var worth = result.worth();
        int years = worth.netBenefit().size();
        MoneyScale scale =
                years <= YEARS_OF_WHOLE_AMOUNTS ? MoneyScale.WHOLE : MoneyScale.of(worth.totalCostOfOwnership());
        List<Column> columns = new ArrayList<>(words.columns("- 3"));
        for (int year = 0; year < years; year++) {
            columns.add(Column.number(words.year(year), 1));
        }
        List<Double> cumulated = DoubleStream.of(
                        value.years(result.lines().worth().cumulated()))
                .boxed()
                .toList();
        return new Table(
                words.say("cash-flows.caption unit", scale.unit(words)),
                columns,
                List.of(
                        row(words.say("cash-flows.avoided"), worth.inHouseAvoidable(), scale, Style.PLAIN),
                        row(words.say("cash-flows.ownership"), worth.totalCostOfOwnership(), scale, Style.PLAIN),
                        row(words.say("net-benefit"), worth.netBenefit(), scale, Style.TOTAL),
                        row(words.say("cash-flows.cumulated"), cumulated, scale, Style.PLAIN)),
                "");
    }

    private Row row(String label, List<Double> amounts, MoneyScale scale, Style style) {
        return new Row(
                Stream.concat(Stream.of(label), amounts.stream().map(amount -> scale.amount(amount, words)))
                        .toList(),
                style);
    }
}
