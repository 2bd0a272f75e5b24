package org.counterweigh.report.narrative;

import java.util.List;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** The four tests of a case, each with what it comes to and what it would have to. */
record TestsTable(CaseResult result, Evaluation evaluation, Words words) {

    Table table() {
        var worth = result.worth();
        var tests = result.lines().tests();
        var policy = evaluation.data().firm().policy();
        String aboveNothing = words.say("tests.above-nothing");
        return new Table(
                words.say("tests.caption"),
                words.columns("test 4, result 2 #, needed 3, held 1.4"),
                List.of(
                        row(
                                words.say("tests.value"),
                                words.amount(worth.netPresentValue()),
                                aboveNothing,
                                result.tests().value()),
                        row(
                                words.say("tests.cash"),
                                words.amount(worth.cashNetPresentValue()),
                                aboveNothing,
                                result.tests().cash()),
                        row(
                                words.say("tests.hurdle"),
                                words.amount(evaluation.value().once(tests.usualYear())),
                                words.say(
                                        "tests.at-least share%1 cost#",
                                        policy.hurdle().value(),
                                        evaluation.value().once(tests.moved())),
                                result.tests().hurdle()),
                        row(
                                words.say("tests.payback"),
                                words.payback(worth.paybackMonths()),
                                words.say(
                                        "tests.at-most months",
                                        words.number(policy.paybackLimit().value(), 0, 1)),
                                result.tests().payback())),
                "");
    }

    private Row row(String test, String reached, String needed, boolean holds) {
        return Row.plain(test, reached, needed, words.say(holds ? "tests.held" : "tests.not-held"));
    }
}
