package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.StrandedCost;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.StaffedRole;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

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

    /** A role's people and hours on the work that moves, in a usual year. */
    private record Load(double people, double hours) {
        Load plus(Load other) {
            return new Load(people + other.people, hours + other.hours);
        }
    }

    private Table people() {
        Map<String, Load> byRole = new LinkedHashMap<>();
        for (CaseCalculation chosen : evaluation.plan().lines().chosen()) {
            double share = evaluation.value().steady(chosen.inputs().terms().shareMoved());
            chosen.inputs()
                    .workload()
                    .released()
                    .forEach(released -> byRole.merge(
                            released.staffed().role().name(), load(released.staffed(), share), Load::plus));
        }
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

    private Load load(StaffedRole staffed, double share) {
        return new Load(
                share * evaluation.value().steady(staffed.people()),
                share * evaluation.value().steady(staffed.hours()));
    }

    /** What of the team's cost does not end with the work. */
    private String stranded() {
        int year = evaluation.value().steadyYear();
        double stranded = evaluation.decisions().stream()
                .filter(decision -> decision.outcome().isInPlan())
                .flatMap(decision -> decision.option().stream())
                .mapToDouble(chosen -> new StrandedCost(evaluation, chosen, year).amount())
                .sum();
        return Math.round(stranded) == 0 ? "" : words.say("cash-page.stranded amount$ year", stranded, year);
    }
}
