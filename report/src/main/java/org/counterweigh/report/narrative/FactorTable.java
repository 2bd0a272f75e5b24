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
record FactorTable(CaseResult result, int steadyYear, Words words) {

    Table table() {
        List<Row> rows = new ArrayList<>();
        for (FactorName factor : FactorName.values()) {
            rows.add(row(factor));
        }
        rows.add(Row.total(
                words.say("net-benefit"),
                "",
                words.amount(result.worth().netBenefit().get(steadyYear)),
                words.amount(result.worth().netPresentValue()),
                words.number(result.score(), 0, 0),
                "",
                ""));
        return new Table(
                words.say("factor-table.caption"),
                List.of(
                        words.textColumn("factor", 2.2),
                        words.textColumn("side", 0.6),
                        words.yearColumn(steadyYear, 1),
                        words.numberColumn("npv", 1),
                        words.numberColumn("score", 0.7),
                        new Column(words.say("head.grade"), Alignment.CENTRE, 0.7),
                        words.textColumn("because", 4.6)),
                rows,
                words.say("factor-table.note"));
    }

    private Row row(FactorName name) {
        var factor = result.factor(name);
        return Row.plain(
                words.word("factor", name),
                words.say(name.isPro() ? "side.pro" : "side.con"),
                words.amount(factor.money().get(steadyYear)),
                words.amount(factor.netPresentValue()),
                words.number(factor.score().score(), 0, 0),
                factor.grade().name(),
                factor.score().because());
    }
}
