package org.counterweigh.report.narrative;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.ConfidenceReason.Untested;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.KeepReason;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.evaluation.Reason;
import org.counterweigh.firm.Option;
import org.counterweigh.optimisation.OptimalPlan.Added;

/** What to do with one kind of work, in one sentence. */
record Answer(Decision decision, Evaluation evaluation, Words words) {

    private static final Set<Untested> GIVEN_BY_THE_ANSWER =
            EnumSet.of(Untested.NOT_CLEARED, Untested.NO_OFFER, Untested.DATA_MISSING);

    /** With how sure it is, where the outcome rests on figures. */
    String sentence() {
        boolean tested = decision.outcome() != Outcome.NOT_PERMITTED && decision.outcome() != Outcome.NOT_ENOUGH_DATA;
        return tested
                ? Words.sentences(words.say("answer.sure answer confidence", answer(), confidence()), cashable())
                : plain();
    }

    /** Without how sure it is, where one note says so of all answers. */
    String plain() {
        return Words.sentences(words.say("answer.plain answer", answer()), cashable());
    }

    private String answer() {
        String work = Words.name(decision.work().name());
        return switch (decision.outcome()) {
            case OUTSOURCE -> outsourced(work);
            case HYBRID -> words.say("answer.hybrid work base-load provider adds", work, baseLoad(), option(), adds());
            case PILOT -> words.say("answer.pilot work provider added why", work, option(), added(), why());
            case CAPACITY ->
                words.say(
                        "answer.capacity work provider hours# added",
                        work,
                        option(),
                        chosen().worth().steadyCapacityHours(),
                        added());
            case KEEP -> words.say("answer.keep work why", work, why());
            case NOT_PERMITTED -> words.say("answer.not-permitted work barred", work, barred());
            case NOT_ENOUGH_DATA -> words.say("answer.not-enough-data work why", work, why());
        };
    }

    private String outsourced(String work) {
        return decision.choice() instanceof Option.Part
                ? words.say("answer.part work provider units adds", work, option(), capacity(), adds())
                : words.say("answer.outsource work provider adds", work, option(), adds());
    }

    /** Units a year that the provider has room for. */
    private String capacity() {
        return chosen().quote().capacity().map(words::value).orElse(Words.NONE);
    }

    /** {@code high confidence: unchanged at P5, median and P95}; without a reason that the answer gives itself. */
    String confidence() {
        String word = words.word("confidence", decision.confidence());
        if (decision.confidenceReason() instanceof Untested reason && GIVEN_BY_THE_ANSWER.contains(reason)) {
            return word;
        }
        return words.say("confidence.because confidence reason", word, reasons().of(decision.confidenceReason()));
    }

    private ReasonSentences reasons() {
        return new ReasonSentences(words);
    }

    /** Why it stays, or what the gain falls short of, short enough for page one. */
    private String why() {
        Optional<CaseResult> best =
                decision.standAlone().filter(offer -> decision.keepReason().equals(Optional.of(KeepReason.NO_GAIN)));
        if (best.isPresent()) {
            return costsMore(best.get());
        }
        if (decision.keepReason().equals(Optional.of(KeepReason.LIMIT))) {
            return new PlanSentences(evaluation, words).heldBack();
        }
        return ifCleared(words.joined(
                "list.and",
                decision.reasons().stream()
                        .map(reason -> reasons().inShort(reason, true))
                        .toList()));
    }

    /** What the best closed offer would be worth, where closed offers are the reason. */
    private String ifCleared(String why) {
        boolean closed = decision.keepReason().equals(Optional.of(KeepReason.NOT_CLEARED))
                || decision.keepReason().equals(Optional.of(KeepReason.NO_GAIN));
        return ClosedOffers.best(evaluation, decision)
                .filter(best -> closed)
                .map(best -> words.say(
                        "answer.if-cleared why provider value$ cash$",
                        why,
                        best.provider(),
                        best.netPresentValue(),
                        best.worth().cashNetPresentValue()))
                .orElse(why);
    }

    private String costsMore(CaseResult best) {
        return words.say(
                losesIncome()
                        ? "answer.loses-income provider amount$ years"
                        : "answer.costs-more provider amount$ years",
                words.placed(best),
                -best.netPresentValue(),
                years());
    }

    private boolean losesIncome() {
        return decision.reasons().contains(Reason.Plain.LOSES_INCOME);
    }

    private String barred() {
        return rule().map(rule -> words.say("answer.barred-by rule", rule)).orElseGet(() -> words.say("answer.barred"));
    }

    /** The first that bars it, in words. */
    private Optional<String> rule() {
        return decision.reasons().stream()
                .filter(Reason.AllBarred.class::isInstance)
                .flatMap(reason -> ((Reason.AllBarred) reason).rules().stream())
                .findFirst()
                .map(new RulingSentences(words)::named);
    }

    /** The reason in a few words, for a row of a table. */
    String because() {
        return switch (decision.outcome()) {
            case OUTSOURCE ->
                decision.choice() instanceof Option.Part
                        ? words.say("because.part units", capacity())
                        : words.say("because.sound");
            case HYBRID -> words.say("because.base-load share", baseLoad());
            case CAPACITY, PILOT -> besidePlan();
            case KEEP ->
                losesIncome()
                        ? words.say("because.loses-income")
                        : words.word("kept", decision.keepReason().orElseThrow());
            case NOT_PERMITTED -> words.say("because.barred");
            case NOT_ENOUGH_DATA -> words.say("because.data-missing");
        };
    }

    /** What a case outside the plan would add to it, and why it is outside. */
    String besidePlan() {
        Added added = decision.worthIfAdded().orElseThrow();
        String amounts =
                words.say("because.would-add value# cash#", added.netPresentValue(), added.cashNetPresentValue());
        if (decision.outcome() != Outcome.CAPACITY) {
            return words.joined("list.semicolon", List.of(shortfall(), amounts));
        }
        var from = chosen().soundFromCashable();
        String cashable = from.isPresent()
                ? words.say("because.cashable-from share%0", from.getAsDouble())
                : words.say("because.cashable-none");
        return words.joined("list.semicolon", List.of(shortfall(), amounts, cashable));
    }

    /** Which test the best case fails, in a few words. */
    String shortfall() {
        if (decision.outcome() == Outcome.CAPACITY) {
            return words.say("because.frees-time");
        }
        return words.say(chosen().tests().payback() ? "because.below-hurdle" : "because.pays-back-late");
    }

    /** From which cash-releasing share on a case that only frees time would pass all tests; nothing for any other. */
    String cashable() {
        if (decision.outcome() != Outcome.CAPACITY) {
            return "";
        }
        var from = chosen().soundFromCashable();
        return from.isPresent() ? words.say("cashable.from share%0", from.getAsDouble()) : words.say("cashable.none");
    }

    String option() {
        return decision.option()
                .map(chosen -> words.placed(chosen.provider()))
                .orElseGet(() -> words.holder(decision.choice()));
    }

    private CaseResult chosen() {
        return decision.option().orElseThrow();
    }

    private String adds() {
        return words.say("answer.adds amount$ years", decision.worth(), years());
    }

    private String added() {
        Added added = decision.worthIfAdded().orElseThrow();
        return words.say("answer.added value$ cash$", added.netPresentValue(), added.cashNetPresentValue());
    }

    private String years() {
        return words.years(evaluation.data().firm().horizon().years());
    }

    private String baseLoad() {
        return words.percent(decision.baseLoad().orElseThrow(), 0);
    }
}
