package org.counterweigh.report.narrative;

import org.counterweigh.evaluation.Evaluation;

/** What is still open, and what would change the decision, for somebody who reads three sentences. */
record OpenPoints(Evaluation evaluation, Words words) {

    /** Empty where nothing is open and nothing is near enough to change it. */
    String sentences() {
        String question = new LargestQuestion(evaluation, words).sentences().orElse("");
        if (Subject.of(evaluation).isEmpty()) {
            return Words.sentences(question, words.say("mail.clearance"));
        }
        return Words.sentences(
                question,
                new ConditionsPrecedent(evaluation, 0, words).openPoint(),
                new UncertaintySentences(evaluation, words).turns(1));
    }
}
