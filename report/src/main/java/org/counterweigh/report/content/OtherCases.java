package org.counterweigh.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.report.page.Table;
import org.counterweigh.report.page.Table.Column;
import org.counterweigh.report.page.Table.Row;

/** What the offers that are not shown in full would be worth, the barred ones too. */
record OtherCases(List<CaseResult> others, int steadyYear, FiguresInWords words) {

    Optional<Table> table() {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (CaseResult other : others) {
            rows.add(Row.plain(
                    Phrases.placed(other.provider()),
                    Phrases.verdict(other.ruling().verdict()),
                    words.amount(other.worth().netBenefit().get(steadyYear)),
                    words.amount(other.worth().netPresentValue()),
                    words.payback(other.worth().paybackMonths()),
                    words.number(other.score(), 0, 0)));
        }
        return Optional.of(new Table(
                "What the other offers would be worth, " + words.currency(),
                List.of(
                        Column.text("Provider", 2.6),
                        Column.text("Law", 1.6),
                        Column.number("Year" + FiguresInWords.TIE + steadyYear, 1.1),
                        Column.number("NPV", 1.2),
                        Column.number("Payback", 1.8),
                        Column.number("Score", 0.8)),
                rows,
                "Only what is permitted, or permitted with conditions, can be chosen."));
    }
}
