package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Alignment;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;

/** The eight factors of one case: money, score, grade of evidence and the reason for the score. */
record FactorTable(CaseResult result, int steadyYear, FiguresInWords words) {

    Table table() {
        List<Row> rows = new ArrayList<>();
        for (FactorName factor : FactorName.values()) {
            rows.add(row(factor));
        }
        rows.add(Row.total(
                "Net benefit",
                "",
                words.amount(result.worth().netBenefit().get(steadyYear)),
                words.amount(result.worth().netPresentValue()),
                words.number(result.score(), 0, 0),
                "",
                ""));
        return new Table(
                "The eight factors, " + words.currency(),
                List.of(
                        Column.text("Factor", 2.2),
                        Column.text("Side", 0.6),
                        Column.number("Year" + FiguresInWords.TIE + steadyYear, 1),
                        Column.number("NPV", 1),
                        Column.number("Score", 0.7),
                        new Column("Grade", Alignment.CENTRE, 0.7),
                        Column.text("Because", 4.6)),
                rows,
                "Above zero speaks for outsourcing. Scores, 0 to 100, are no part of the money. Grade: A measured, B"
                        + " the firm's own, C with a default.");
    }

    private Row row(FactorName name) {
        var factor = result.factor(name);
        return Row.plain(
                name.title(),
                name.isPro() ? "pro" : "con",
                words.amount(factor.money().get(steadyYear)),
                words.amount(factor.netPresentValue()),
                words.number(factor.score().score(), 0, 0),
                factor.grade().name(),
                FiguresInWords.tied(factor.score().because()));
    }
}
