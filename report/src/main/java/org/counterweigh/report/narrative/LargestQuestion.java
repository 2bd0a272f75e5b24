package org.counterweigh.report.narrative;

import java.util.Optional;
import org.counterweigh.evaluation.CorrectionEffect;
import org.counterweigh.evaluation.Evaluation;

/** The open question about a figure that could change the result most, where it could change it much. */
record LargestQuestion(Evaluation evaluation, Words words) {

    Optional<String> sentences() {
        return evaluation.effects().stream()
                .filter(CorrectionEffect::isLarge)
                .findFirst()
                .map(effect -> words.say(
                        "caution.question-text place effect",
                        effect.correction().place(),
                        new EvaluationFindings(words).sentence(effect)));
    }
}
