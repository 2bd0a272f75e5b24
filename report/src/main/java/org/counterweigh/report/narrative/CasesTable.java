package org.counterweigh.report.narrative;

import java.util.List;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;

/** Every case with what it would be worth, the barred ones too. */
record CasesTable(List<CaseResult> cases, int steadyYear, FiguresInWords words) {

    Table table() {
        return new Table(
                "What each offer would be worth, " + words.currency(),
                List.of(
                        Column.text("Work", 2.4),
                        Column.text("Provider", 2.4),
                        Column.text("Law", 1.6),
                        Column.number("Year" + FiguresInWords.TIE + steadyYear, 1.1),
                        Column.number("NPV", 1.2),
                        Column.number("Payback", 1.8),
                        Column.number("Score", 0.7)),
                cases.stream().map(this::row).toList(),
                "Only what is permitted, or permitted with conditions, can be chosen.");
    }

    private Row row(CaseResult result) {
        var worth = result.worth();
        return Row.plain(
                result.work().name(),
                Phrases.placed(result.provider()),
                Phrases.verdict(result.ruling().verdict()),
                words.amount(worth.netBenefit().get(steadyYear)),
                words.amount(worth.netPresentValue()),
                worth.paybackMonths().isPresent() ? words.payback(worth.paybackMonths()) : "never",
                words.number(result.score(), 0, 0));
    }
}
