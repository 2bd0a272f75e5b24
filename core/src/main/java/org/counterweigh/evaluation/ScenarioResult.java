package org.counterweigh.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Scenario;
import org.counterweigh.gate.Verdict;

/**
 * What a scenario comes to with every figure as it is given; nothing is drawn.
 *
 * @param worth of the best plan of the changed workbook
 * @param answers one for each kind of work, in the order of the work sheet
 * @param figures of the workbook as it is that say otherwise in the scenario, and what they say there
 * @param law what it says of every case
 * @param kept what the plan of the workbook as it is comes to in the scenario; empty where no such case is quoted there
 */
public record ScenarioResult(
        Scenario scenario,
        AppraisalResult worth,
        List<Answer> answers,
        Map<Given, Double> figures,
        List<Permission> law,
        Optional<AppraisalResult> kept) {

    public ScenarioResult {
        answers = List.copyOf(answers);
        law = List.copyOf(law);
    }

    /**
     * What would be done with one kind of work.
     *
     * @param option where it goes, or would; as today when it stays
     */
    public record Answer(String work, Outcome outcome, Option option) {

        public static Answer of(Decision decision) {
            return new Answer(decision.work().name(), decision.outcome(), decision.choice());
        }
    }

    /** What the law says of one case. */
    public record Permission(String work, String provider, Verdict verdict) {

        static Permission of(CaseResult result) {
            return new Permission(
                    result.work().name(),
                    result.provider().name(),
                    result.ruling().verdict());
        }
    }

    static ScenarioResult of(Scenario scenario, PointEvaluation now, PointEvaluation point) {
        return new ScenarioResult(
                scenario,
                point.plan().worth(),
                point.decisions().stream().map(Answer::of).toList(),
                new ChangedFigures(now, point).figures(),
                point.cases().stream().map(Permission::of).toList(),
                new KeptPlan(now, point).worth());
    }

    /** Whether everything stays: then there is nothing to pay back. */
    public boolean movesNothing() {
        return answers.stream().noneMatch(answer -> answer.outcome().isInPlan());
    }
}
