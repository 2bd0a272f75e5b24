package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.ScenarioResult;
import org.counterweigh.firm.Scenario;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** The plan beside what it would be if some cells of the workbook held something else. */
record ScenariosPage(Evaluation evaluation, Words words) {

    /** More would be a copy of the sheet; it has them all. */
    private static final int MOST_CHANGES = 40;

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.lead(Words.sentences(range(), answers())));
        blocks.add(Paragraph.body(words.say("scenarios.method")));
        blocks.add(results());
        blocks.add(changes());
        return Section.of(words.say("scenarios.title"), blocks, false);
    }

    private String range() {
        DoubleSummaryStatistics values = evaluation.scenarios().stream()
                .mapToDouble(scenario -> scenario.worth().netPresentValue())
                .summaryStatistics();
        double now = evaluation.plan().worth().netPresentValue();
        return values.getCount() == 1
                ? words.say("scenarios.one now$ value$", now, values.getMin())
                : words.say("scenarios.range now$ low$ high$", now, values.getMin(), values.getMax());
    }

    private String answers() {
        long changed = evaluation.scenarios().stream()
                .filter(scenario -> !sentences().changed(scenario).isEmpty())
                .count();
        return changed == 0 ? words.say("scenarios.answers-stand") : words.counted("scenarios.answers-change", changed);
    }

    private ScenarioSentences sentences() {
        return new ScenarioSentences(evaluation, words);
    }

    private Table results() {
        List<Row> rows = new ArrayList<>();
        var plan = evaluation.plan();
        rows.add(Row.highlight(
                words.say("scenarios.as-it-stands"),
                words.amount(plan.worth().netPresentValue()),
                Words.NONE,
                words.amount(plan.worth().cashNetPresentValue()),
                plan.movesNothing() ? Words.NONE : words.payback(plan.worth().paybackMonths()),
                ""));
        evaluation.scenarios().forEach(scenario -> rows.add(row(scenario)));
        return new Table(
                words.say("scenarios.caption"),
                words.columns("scenario 2, npv 1.1 #, difference 1.1 #, cash-npv 1.1 #, payback 1.2, answers 3.6"),
                rows,
                "");
    }

    private Row row(ScenarioResult scenario) {
        double value = scenario.worth().netPresentValue();
        List<String> changed = sentences().changed(scenario);
        return Row.plain(
                scenario.scenario().name(),
                words.amount(value),
                words.signed(value - evaluation.plan().worth().netPresentValue(), 0),
                words.amount(scenario.worth().cashNetPresentValue()),
                scenario.movesNothing()
                        ? Words.NONE
                        : words.payback(scenario.worth().paybackMonths()),
                changed.isEmpty() ? words.say("scenarios.same-answers") : String.join("\n", changed));
    }

    private Table changes() {
        List<Row> rows = evaluation.scenarios().stream()
                .flatMap(result -> rows(result.scenario()).stream())
                .limit(MOST_CHANGES)
                .toList();
        int more = evaluation.scenarios().stream()
                        .mapToInt(result -> result.scenario().changes().size())
                        .sum()
                - MOST_CHANGES;
        return new Table(
                words.say("scenarios.changes-caption"),
                words.columns("scenario 2, figure 4.6, in-workbook 1.4, in-scenario 1.4"),
                rows,
                more > 0 ? words.say("scenarios.more count", more) : "");
    }

    private List<Row> rows(Scenario scenario) {
        return scenario.changes().stream()
                .map(change -> Row.plain(
                        scenario.name(),
                        change.label(),
                        change.now().map(words::entered).orElseGet(() -> words.say("scenarios.blank")),
                        words.entered(change.then())))
                .toList();
    }
}
