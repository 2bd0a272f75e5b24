package org.counterweigh.cli.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.evaluation.Confidence;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.KeepReason;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.report.narrative.PlanInBrief;
import org.counterweigh.report.narrative.Words;

/**
 * The little of an evaluation that a list of firms shows.
 *
 * @param locale in which the firm's own report writes numbers
 * @param decision what goes to whom, in a sentence
 * @param spread of the plan's value over the simulations; empty where nothing varies or all work stays
 * @param movesNothing whether all work stays: then the figures of the plan say nothing
 * @param bestOffer what the best offer the law leaves open would be worth
 * @param bridge of the plan, or of the best open offer where all work stays
 * @param conditions what has to be met before work moves, each a sentence
 */
public record Answer(
        String currency,
        Locale locale,
        LocalDate date,
        String decision,
        double netPresentValue,
        Optional<Spread> spread,
        double cashNetPresentValue,
        double annualCash,
        OptionalDouble paybackMonths,
        boolean movesNothing,
        OptionalDouble bestOffer,
        Optional<PlanInBrief.Bridge> bridge,
        List<String> conditions,
        List<OnWork> work) {

    public Answer {
        conditions = List.copyOf(conditions);
        work = List.copyOf(work);
    }

    /** Between what an amount lies in 90% of simulations, and in what share of them it is a gain. */
    public record Spread(double low, double high, double chanceOfGain) {}

    /**
     * What was said of one kind of work.
     *
     * @param option who does it
     * @param sentence the answer of page one
     */
    public record OnWork(
            String name,
            Outcome outcome,
            Optional<KeepReason> keepReason,
            Confidence confidence,
            String option,
            String sentence) {}

    /** In the words of the firm's own report. */
    public static Answer of(Evaluation evaluation, Words words) {
        var firm = evaluation.data().firm();
        var plan = evaluation.plan();
        var worth = plan.worth();
        var brief = new PlanInBrief(evaluation, words);
        return new Answer(
                firm.currency(),
                Locale.forLanguageTag(firm.presentation().reportLocale()),
                firm.analysisDate(),
                brief.decision(),
                worth.netPresentValue(),
                spread(evaluation),
                worth.cashNetPresentValue(),
                worth.annualCash(),
                worth.paybackMonths(),
                plan.movesNothing(),
                evaluation.bestOffer().stream()
                        .mapToDouble(offer -> offer.worth().netPresentValue())
                        .findFirst(),
                brief.bridge(),
                brief.conditions(),
                evaluation.decisions().stream()
                        .map(decision -> onWork(decision, brief))
                        .toList());
    }

    private static Optional<Spread> spread(Evaluation evaluation) {
        var uncertainty = evaluation.uncertainty();
        if (evaluation.plan().movesNothing() || uncertainty.basis().isCertain()) {
            return Optional.empty();
        }
        var spread = uncertainty.plan().netPresentValue();
        return Optional.of(new Spread(spread.low(), spread.high(), spread.chancePositive()));
    }

    private static OnWork onWork(Decision decision, PlanInBrief brief) {
        return new OnWork(
                decision.work().name(),
                decision.outcome(),
                decision.keepReason(),
                decision.confidence(),
                brief.words().option(decision.choice()),
                brief.answer(decision));
    }
}
