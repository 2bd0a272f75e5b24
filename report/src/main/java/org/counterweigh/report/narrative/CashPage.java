package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Block.SideBySide;
import org.counterweigh.report.document.Block.SideBySide.Strip;
import org.counterweigh.report.document.Chart.Waterfall;
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
        blocks.add(YearTable.ofPlan(evaluation, words).full(ofTheTeam()));
        var cumulated = evaluation.uncertainty().plan().cumulated();
        if (!evaluation.uncertainty().basis().isCertain() && !cumulated.isEmpty()) {
            blocks.add(new UncertaintyCharts(words)
                    .cash(cumulated, evaluation.plan().worth().paybackMonths()));
        }
        blocks.addAll(beside(people(), new ValueToCash(evaluation, words).chart()));
        return Section.of(words.say("cash-page.title"), blocks, false);
    }

    /** Both in one row, to save a page; where all of the value is cash that is said in place of the chart. */
    private List<Block> beside(Table people, Optional<Waterfall> valueToCash) {
        List<Block> left = people.rows().isEmpty() ? List.of() : List.of(people);
        Block right = valueToCash
                .<Block>map(chart -> chart)
                .orElseGet(() -> Paragraph.body(words.say("cash-bridge.all-cash")));
        return left.isEmpty() || valueToCash.isEmpty()
                ? Stream.concat(left.stream(), Stream.of(right)).toList()
                : List.of(new SideBySide(List.of(new Strip(1, left), new Strip(1.6, List.of(right)))));
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
                        "")
                .at(Places.PEOPLE);
    }

    /** What it costs to end posts, and what of the team's cost does not end with the work. */
    private Map<String, List<Double>> ofTheTeam() {
        var team = new MovingTeam(evaluation);
        Map<String, List<Double>> byYear = new LinkedHashMap<>();
        byYear.put(words.say("cash-page.redundancy"), team.redundancy());
        byYear.put(words.say("cash-page.stranded"), team.strandedCost());
        return byYear;
    }
}
