package org.counterweigh.evaluation;

import java.util.List;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Scenario;

/**
 * What a scenario comes to with every figure as it is given; nothing is drawn.
 *
 * @param worth of the best plan of the changed workbook
 * @param answers one for each kind of work, in the order of the work sheet
 */
public record ScenarioResult(Scenario scenario, AppraisalResult worth, List<Answer> answers) {

    public ScenarioResult {
        answers = List.copyOf(answers);
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

    static ScenarioResult of(Scenario scenario, PointEvaluation point) {
        return new ScenarioResult(
                scenario,
                point.plan().worth(),
                point.decisions().stream().map(Answer::of).toList());
    }

    /** Whether everything stays: then there is nothing to pay back. */
    public boolean movesNothing() {
        return answers.stream().noneMatch(answer -> answer.outcome().isInPlan());
    }
}
