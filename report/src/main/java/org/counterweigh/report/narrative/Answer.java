package org.counterweigh.report.narrative;

import java.util.Optional;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.KeepReason;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.evaluation.Reason;
import org.counterweigh.gate.Rule;

/** What to do with one kind of work, in one sentence. */
record Answer(Decision decision, Evaluation evaluation, Words words) {

    /** With how sure it is, where the outcome rests on figures. */
    String sentence() {
        boolean tested = decision.outcome() != Outcome.NOT_PERMITTED && decision.outcome() != Outcome.NOT_ENOUGH_DATA;
        return tested ? words.say("answer.sure answer confidence", answer(), confidence()) : plain();
    }

    /** Without how sure it is, where one note says so of all answers. */
    String plain() {
        return words.say("answer.plain answer", answer());
    }

    private String answer() {
        String work = Words.name(decision.work().name());
        return switch (decision.outcome()) {
            case OUTSOURCE ->
                words.say("answer.outsource work provider worth payback", work, option(), worth(), payback());
            case HYBRID ->
                words.say(
                        "answer.hybrid work base-load provider worth payback",
                        work,
                        baseLoad(),
                        option(),
                        worth(),
                        payback());
            case PILOT -> words.say("answer.pilot work provider worth why", work, option(), worth(), why());
            case CAPACITY ->
                words.say(
                        "answer.capacity work provider hours# worth",
                        work,
                        option(),
                        chosen().worth().steadyCapacityHours(),
                        worth());
            case KEEP -> words.say("answer.keep work why", work, why());
            case NOT_PERMITTED -> words.say("answer.not-permitted work barred", work, barred());
            case NOT_ENOUGH_DATA -> words.say("answer.not-enough-data work why", work, why());
        };
    }

    /** {@code firm: it holds in the low, the middle and the high case} */
    String confidence() {
        String word = words.word("confidence", decision.confidence());
        return words.say("confidence.because confidence reason", word, reasons().of(decision.confidenceReason()));
    }

    private ReasonSentences reasons() {
        return new ReasonSentences(words);
    }

    /** Why it stays, or what the gain falls short of, short enough for page one. */
    private String why() {
        return decision.runnerUp()
                .filter(best -> decision.keepReason().equals(Optional.of(KeepReason.NO_GAIN)))
                .map(this::costsMore)
                .orElseGet(() -> ifCleared(words.joined(
                        "list.and",
                        decision.reasons().stream()
                                .map(reason -> reasons().inShort(reason, true))
                                .toList())));
    }

    /** What the best closed offer would be worth, where closed offers are the reason. */
    private String ifCleared(String why) {
        boolean closed =
                decision.outcome() == Outcome.KEEP && !decision.work().facts().keepInHouse();
        return ClosedOffers.best(evaluation, decision)
                .filter(best -> closed)
                .map(best -> {
                    double worth = best.netPresentValue();
                    return words.say(
                            worth < 0
                                    ? "answer.worse-if-cleared why provider amount$"
                                    : "answer.better-if-cleared why provider amount$",
                            why,
                            best.provider(),
                            Math.abs(worth));
                })
                .orElse(why);
    }

    private String costsMore(CaseResult best) {
        String worse = words.money(-best.netPresentValue());
        return words.say("answer.costs-more provider amount years", best.provider(), worse, years());
    }

    private String barred() {
        return rules().isEmpty() ? words.say("answer.barred") : words.say("answer.barred-by rules", rules());
    }

    /** Those that bar it. */
    private String rules() {
        return words.joined(
                "list.comma",
                decision.reasons().stream()
                        .filter(Reason.AllBarred.class::isInstance)
                        .flatMap(reason -> ((Reason.AllBarred) reason).rules().stream())
                        .map(Rule::id)
                        .toList());
    }

    /** The reason in a few words, for a row of a table. */
    String because() {
        return switch (decision.outcome()) {
            case OUTSOURCE -> words.say("because.clears");
            case HYBRID -> words.say("because.base-load share", baseLoad());
            case CAPACITY -> words.say("because.frees-time");
            case PILOT -> words.say(paysBackLate() ? "because.pays-back-late" : "because.below-hurdle");
            case KEEP -> keeps();
            case NOT_PERMITTED -> rules().isEmpty() ? words.say("because.barred") : rules();
            case NOT_ENOUGH_DATA -> words.say("because.data-missing");
        };
    }

    private String keeps() {
        return words.word("because", decision.keepReason().orElseThrow());
    }

    private boolean paysBackLate() {
        var months = chosen().worth().paybackMonths();
        double limit = evaluation.data().firm().policy().paybackLimit().value();
        return months.isEmpty() || months.getAsDouble() > limit;
    }

    String option() {
        return decision.option()
                .map(chosen -> words.placed(chosen.provider()))
                .orElseGet(() -> words.holder(decision.choice()));
    }

    private CaseResult chosen() {
        return decision.option().orElseThrow();
    }

    private String worth() {
        String amount = words.money(chosen().netPresentValue());
        return words.say("answer.worth amount years", amount, years());
    }

    private String years() {
        return words.years(evaluation.data().firm().horizon().years());
    }

    private String payback() {
        var months = chosen().worth().paybackMonths();
        return months.isPresent() && months.getAsDouble() == 0
                ? words.say("answer.no-outlay")
                : words.say("answer.pays-back payback", words.payback(months));
    }

    private String baseLoad() {
        return words.percent(decision.baseLoad().orElseThrow(), 0);
    }
}
