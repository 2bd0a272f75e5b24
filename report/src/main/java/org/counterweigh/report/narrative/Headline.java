package org.counterweigh.report.narrative;

import java.util.List;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.Option;

/** The decision on all kinds of work in a few words, such as the subject of a message. */
record Headline(Evaluation evaluation, Words words) {

    /** {@code Outsource 3 of 5 kinds of legal work} */
    String text() {
        List<Decision> moving = evaluation.decisions().stream()
                .filter(decision -> decision.outcome().isInPlan())
                .toList();
        int all = evaluation.decisions().size();
        if (moving.size() == 1) {
            return ofOne(moving.get(0));
        }
        if (moving.isEmpty()) {
            return all == 1
                    ? words.say(
                            "headline.keep work", name(evaluation.decisions().get(0)))
                    : words.say("headline.keep-all");
        }
        return moving.size() == all
                ? words.say("headline.all count", all)
                : words.say("headline.some moving count", moving.size(), all);
    }

    private String ofOne(Decision moving) {
        return words.say(
                moving.choice() instanceof Option.Hybrid ? "headline.peaks work" : "headline.one work", name(moving));
    }

    private static String name(Decision decision) {
        return Words.name(decision.work().name());
    }
}
