package org.counterweigh.report.narrative;

import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.uncertainty.Percentiles;

/** What the decision is worth, in value and in cash, and how sure that is, for somebody who reads no more. */
record WorthInBrief(Evaluation evaluation, Words words) {

    String sentences() {
        if (!evaluation.plan().movesNothing()) {
            return ofPlan(evaluation.plan().worth());
        }
        return Subject.of(evaluation)
                .map(this::ofOffer)
                .orElseGet(() -> sureness().lead());
    }

    /** Of the best open offer, which is not in the plan. */
    private String ofOffer(Subject best) {
        double value = best.worth().netPresentValue();
        double cash = best.worth().cashNetPresentValue();
        return Words.sentences(
                best.kind() == Subject.Kind.NOT_RECOMMENDED && Math.max(value, cash) < 0
                        ? words.say(
                                "worth.offer-loses best value$ cash$ years", best.name(words), -value, -cash, years())
                        : words.say(
                                best.kind() == Subject.Kind.NOT_RECOMMENDED
                                        ? "worth.offer best value$ cash$ years"
                                        : "worth.offer-beside-plan best value$ cash$ years",
                                best.name(words),
                                value,
                                cash,
                                years()),
                chance(best));
    }

    private String chance(Subject best) {
        var uncertainty = evaluation.uncertainty();
        return sureness().isCertain()
                ? sureness().lead()
                : words.say(
                        "worth.offer-gains chance%0 samples#",
                        uncertainty
                                .of(best.cases().get(0).lines())
                                .netPresentValue()
                                .chancePositive(),
                        uncertainty.basis().samples());
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
