package org.counterweigh.report.narrative;

import java.util.List;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** Every case with what it would be worth, the barred ones too. */
record CasesTable(List<CaseResult> cases, int steadyYear, Words words) {

    Table table() {
        return new Table(
                words.say("cases.caption"),
                List.of(
                        words.textColumn("work", 2.4),
                        words.textColumn("provider", 2.4),
                        words.textColumn("law", 1.6),
                        words.yearColumn(steadyYear, 1.1),
                        words.numberColumn("npv", 1.2),
                        words.numberColumn("payback", 1.8),
                        words.numberColumn("score", 0.7)),
                cases.stream().map(this::row).toList(),
                words.say("cases.note"));
    }

    private Row row(CaseResult result) {
        var worth = result.worth();
        return Row.plain(
                result.work().name(),
                words.placed(result.provider()),
                words.word("verdict", result.ruling().verdict()),
                words.amount(worth.netBenefit().get(steadyYear)),
                words.amount(worth.netPresentValue()),
                worth.paybackMonths().isPresent() ? words.payback(worth.paybackMonths()) : words.say("cases.never"),
                words.number(result.score(), 0, 0));
    }
}
