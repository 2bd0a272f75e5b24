package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.ScenarioResult;
import org.counterweigh.evaluation.ScenarioResult.Answer;

/** What a scenario changes, in words. */
public record ScenarioSentences(Evaluation evaluation, Words words) {

    /** Each kind of work with another answer than today's, with both; none where all answers stand. */
    public List<String> changed(ScenarioResult scenario) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < scenario.answers().size(); i++) {
            Answer now = Answer.of(evaluation.decisions().get(i));
            Answer then = scenario.answers().get(i);
            String told = told(then);
            if (now.outcome() != then.outcome() || !told.equals(told(now))) {
                changed.add(words.say("scenarios.answer work< then now", then.work(), told, told(now)));
            }
        }
        return changed;
    }

    /** The cells it changes, with what they hold then and now. */
    public List<String> changes(ScenarioResult scenario) {
        return scenario.scenario().changes().stream()
                .map(change -> words.say(
                        "scenarios.change figure then now",
                        change.label(),
                        words.entered(change.then()),
                        change.now().map(words::entered).orElseGet(() -> words.say("scenarios.blank"))))
                .toList();
    }

    private String told(Answer answer) {
        String option = words.option(answer.option());
        return switch (answer.outcome()) {
            case OUTSOURCE -> words.say("scenarios.outsource option", option);
            case HYBRID -> words.say("scenarios.peaks provider", words.holder(answer.option()));
            case PILOT -> words.say("scenarios.pilot option", option);
            case CAPACITY -> words.say("scenarios.capacity option", option);
            case KEEP -> words.say("scenarios.keep");
            case NOT_PERMITTED -> words.say("scenarios.not-permitted");
            case NOT_ENOUGH_DATA -> words.say("scenarios.not-enough-data");
        };
    }
}
