package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.report.narrative.MovingTeam.Load;

/** Cash and people of the plan: its lines by year, when cash is back, whose work moves and what cost stays behind. */
record CashPage(Evaluation evaluation, Words words) {

    Section section() {
        var sentences = new PlanSentences(evaluation, words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.lead(Words.sentences(sentences.worth(), sentences.capacity())));
        blocks.add(YearTable.ofPlan(evaluation, words).full());
        var cumulated = evaluation.uncertainty().plan().cumulated();
        if (!evaluation.uncertainty().basis().isCertain() && !cumulated.isEmpty()) {
            blocks.add(new UncertaintyCharts(words)
                    .cash(cumulated, evaluation.plan().worth().paybackMonths()));
        }
        Table people = people();
        if (!people.rows().isEmpty()) {
            blocks.add(people);
        }
        return Section.of(words.say("cash-page.title"), blocks, false);
    }

    private Table people() {
        Map<String, Load> byRole = new MovingTeam(evaluation).byRole();
        List<Row> rows = new ArrayList<>();
        byRole.forEach((role, load) ->
                rows.add(Row.plain(role, words.number(load.people(), 1, 1), words.amount(load.hours()))));
        if (rows.size() > 1) {
            Load all = byRole.values().stream().reduce(new Load(0, 0), Load::plus);
            rows.add(Row.total(
                    words.say("cash-page.all-roles"), words.number(all.people(), 1, 1), words.amount(all.hours())));
        }
        return new Table(
                        words.say("cash-page.people year", evaluation.value().steadyYear()),
                        words.columns("role 4, fte 1 #, hours 1 #"),
                        rows,
                        stranded())
                .at(Places.PEOPLE);
    }

    /** What of the team's cost does not end with the work. */
    private String stranded() {
        double stranded = new MovingTeam(evaluation).strandedCost();
        return Math.round(stranded) == 0
                ? ""
                : words.say(
                        "cash-page.stranded amount$ year",
                        stranded,
                        evaluation.value().steadyYear());
    }
}
