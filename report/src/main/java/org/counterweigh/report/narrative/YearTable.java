package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.MoneyKind;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.report.document.Table.Style;

/**
 * Value and cash of a case or of the plan in every year.
 *
 * @param cumulated cash
 */
record YearTable(AppraisalResult worth, List<Double> cumulated, Evaluation evaluation, Words words) {

    /** Beyond these, whole amounts would no longer fit beside each other. */
    private static final int YEARS_OF_WHOLE_AMOUNTS = 7;

    static YearTable ofPlan(Evaluation evaluation, Words words) {
        var plan = evaluation.plan();
        double[] cumulated = evaluation.value().years(plan.lines().worth().cumulated());
        return new YearTable(plan.worth(), DoubleStream.of(cumulated).boxed().toList(), evaluation, words);
    }

    static YearTable of(CaseResult result, Evaluation evaluation, Words words) {
        double[] cumulated = evaluation.value().years(result.lines().worth().cumulated());
        return new YearTable(result.worth(), DoubleStream.of(cumulated).boxed().toList(), evaluation, words);
    }

    /**
     * From what stops and what is paid instead to value, sorted by kind of money, and to cash.
     *
     * @param beside what the reader should see too, and is no part of the sums; each with its name
     */
    Table full(Map<String, List<Double>> beside) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(words.say("by-year.avoided"), worth.inHouseAvoidable(), Style.PLAIN));
        rows.add(row(words.say("by-year.ownership"), worth.totalCostOfOwnership(), Style.PLAIN));
        boolean movesIncome = isSomething(worth.clientIncome());
        rows.add(row(
                words.say(movesIncome ? "net-benefit" : "by-year.benefit-is-value"), worth.netBenefit(), Style.TOTAL));
        rows.addAll(kinds());
        if (movesIncome) {
            rows.add(row(words.say("client-income"), worth.clientIncome(), Style.PLAIN));
            rows.add(value());
        }
        rows.addAll(cash());
        Map<String, List<Double>> shown = new LinkedHashMap<>(beside);
        shown.values().removeIf(amounts -> !isSomething(amounts));
        if (!shown.isEmpty()) {
            rows.add(Row.subhead(words.say("by-year.beside")));
            shown.forEach((label, amounts) -> rows.add(row(label, amounts, Style.PLAIN)));
        }
        return table(rows, note());
    }

    /** None where all of it is cash. */
    private List<Row> kinds() {
        List<Row> rows = new ArrayList<>();
        for (MoneyKind kind : MoneyKind.values()) {
            if (kind == MoneyKind.CASH || isSomething(money(kind))) {
                rows.add(row(words.word("by-year.kind", kind), money(kind), Style.PLAIN));
            }
        }
        return rows.size() > 1 ? rows : List.of();
    }

    private List<Double> money(MoneyKind kind) {
        return worth.kinds().getOrDefault(kind, List.of());
    }

    /** What cash is, where it is more than the cash of the net benefit. */
    private String note() {
        return worth.cash().equals(money(MoneyKind.CASH))
                ? ""
                : words.say(evaluation.data().firm().isLawFirm() ? "by-year.note-of-firm" : "by-year.note");
    }

    private static boolean isSomething(List<Double> amounts) {
        return amounts.stream().anyMatch(amount -> Math.round(amount) != 0);
    }

    private Row value() {
        return row(words.say("by-year.value"), worth.value(), Style.TOTAL);
    }

    private List<Row> cash() {
        return List.of(
                row(words.say("by-year.cash"), worth.cash(), Style.PLAIN),
                row(words.say("by-year.cumulated"), cumulated, Style.PLAIN));
    }

    private Table table(List<Row> rows, String note) {
        List<Column> columns = new ArrayList<>(words.columns("- 3"));
        for (int year = 0; year < worth.value().size(); year++) {
            columns.add(Column.number(words.year(year), 1));
        }
        return new Table(words.say("by-year.caption unit", scale().unit(words)), columns, rows, note);
    }

    private MoneyScale scale() {
        return worth.value().size() <= YEARS_OF_WHOLE_AMOUNTS
                ? MoneyScale.WHOLE
                : MoneyScale.of(worth.totalCostOfOwnership());
    }

    private Row row(String label, List<Double> amounts, Style style) {
        Stream<String> cells = amounts.stream().map(amount -> scale().amount(amount, words));
        return new Row(Stream.concat(Stream.of(label), cells).toList(), style);
    }
}
