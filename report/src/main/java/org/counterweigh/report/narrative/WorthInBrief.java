package org.counterweigh.report.narrative;

import java.util.Optional;
import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.uncertainty.Percentiles;

/** What the decision is worth, in value and in cash, and how sure that is, for somebody who reads no more. */
record WorthInBrief(Evaluation evaluation, Words words) {

    String sentences() {
        if (!evaluation.plan().movesNothing()) {
            return ofPlan(evaluation.plan().worth());
        }
        Optional<Subject> best = Subject.of(evaluation);
        return Words.sentences(best.map(this::ofOffer).orElse(""), sureness().lead());
    }

    /** Of the best open offer, which is not in the plan. */
    private String ofOffer(Subject best) {
        return words.say(
                best.kind() == Subject.Kind.NOT_RECOMMENDED
                        ? "worth.not-recommended best value$ cash$ years"
                        : "worth.beside-plan best value$ cash$ years",
                best.name(words),
                best.worth().netPresentValue(),
                best.worth().cashNetPresentValue(),
                years());
    }

    private String ofPlan(AppraisalResult worth) {
        double value = worth.netPresentValue();
        double cash = worth.cashNetPresentValue();
        if (sureness().isCertain()) {
            return Words.sentences(
                    words.say("worth.untested value$ cash$ years", value, cash, years()),
                    sureness().lead());
        }
        var plan = evaluation.uncertainty().plan();
        Percentiles spread = plan.netPresentValue();
        double cashMedian = plan.cashNetPresentValue().median();
        return Math.min(spread.median(), cashMedian) < 0
                ? words.say(
                        "worth.losing value$ cash$ years median$ cash-median$",
                        value,
                        cash,
                        years(),
                        spread.median(),
                        cashMedian)
                : words.say(
                        "worth.gaining value$ cash$ years chance%0 samples# low# high$",
                        value,
                        cash,
                        years(),
                        spread.chancePositive(),
                        evaluation.uncertainty().basis().samples(),
                        spread.low(),
                        spread.high());
    }

    private UncertaintySentences sureness() {
        return new UncertaintySentences(evaluation, words);
    }

    private String years() {
        return words.years(evaluation.data().firm().horizon().years());
    }
}
