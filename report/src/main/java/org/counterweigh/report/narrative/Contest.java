package org.counterweigh.report.narrative;

import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;

/** How far the chosen option leads the next best, in money and against what would be paid for it. */
record Contest(Decision decision, Evaluation evaluation, Words words) {

    /** A smaller lead than this share of the fees is none. */
    private static final double TIE = 0.05;

    String sentence(CaseResult option) {
        double next = decision.runnerUp()
                .map(other -> other.worth().netPresentValue())
                .orElse(0.0);
        double lead = option.worth().netPresentValue() - next;
        String other = decision.runnerUp()
                .map(runnerUp -> words.placed(runnerUp.provider()))
                .orElseGet(() -> words.say("contest.in-house"));
        double fees = presentFees(option);
        if (fees <= 0 || Math.abs(lead) > fees) {
            return words.say("contest.beats other lead", other, words.money(lead));
        }
        return words.say(
                Math.abs(lead / fees) < TIE
                        ? "contest.tie other lead share"
                        : "contest.beats-by-share other lead share",
                other,
                words.money(lead),
                words.percent(lead / fees, 1));
    }

    /** Fees of all years, discounted. */
    private double presentFees(CaseResult option) {
        double[] fees = evaluation.value().years(option.lines().inputs().offer().fees());
        double[] factors = evaluation.value().years(evaluation.book().timeline().discountFactor());
        double sum = 0;
        for (int year = 0; year < fees.length; year++) {
            sum += fees[year] * factors[year];
        }
        return sum;
    }
}
