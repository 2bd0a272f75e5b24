package org.counterweigh.report.narrative;

import java.util.List;
import java.util.stream.Collectors;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.gate.Verdict;

/** What to do with one kind of work, in one sentence. */
record Answer(Decision decision, Evaluation evaluation, FiguresInWords words) {

    String sentence() {
        String work = Phrases.name(decision.work().name());
        return switch (decision.outcome()) {
            case OUTSOURCE -> "Outsource " + work + " to " + option() + ": " + worth() + ", " + payback() + sure();
            case HYBRID ->
                "Keep the base load of " + work + " (" + baseLoad()
                        + " of the average month) and buy the months above it" + " from " + option() + ": " + worth()
                        + ", " + payback() + sure();
            case PILOT -> "Pilot " + work + " with " + option() + ": " + worth() + ", but " + why() + sure();
            case KEEP -> "Keep " + work + " in-house: " + why() + sure();
            case NOT_PERMITTED -> "Not permitted: " + work + ". " + barred();
            case NOT_ENOUGH_DATA -> "Not enough data on " + work + ": " + why() + ".";
        };
    }

    /** Why it stays, or what the gain falls short of, short enough for page one. */
    private String why() {
        String reasons = decision.reasons().stream()
                .map(reason -> Phrases.inside(FiguresInWords.tied(firstSentence(reason))))
                .collect(Collectors.joining(", and "));
        return decision.runnerUp()
                .filter(best -> decision.option().isEmpty())
                .map(this::costsMore)
                .orElseGet(() -> reasons + ifCleared());
    }

    /** What the best closed offer would be worth, where closed offers are the reason. */
    private String ifCleared() {
        boolean closed =
                decision.outcome() == Outcome.KEEP && !decision.work().facts().keepInHouse();
        return ClosedOffers.best(evaluation, decision)
                .filter(best -> closed)
                .map(best ->
                        "; " + Phrases.placed(best.provider()) + " would be " + betterOrWorse(best) + " if it were")
                .orElse("");
    }

    private String betterOrWorse(CaseResult best) {
        double worth = best.worth().netPresentValue();
        return words.money(Math.abs(worth)) + (worth < 0 ? " worse" : " better");
    }

    private String costsMore(CaseResult best) {
        return "the best open offer, " + Phrases.placed(best.provider()) + ", is "
                + words.money(-best.worth().netPresentValue()) + " worse over " + years();
    }

    /** Of a reason that goes on to list all that is missing. */
    private static String firstSentence(String reason) {
        int stop = reason.indexOf(". ");
        return stop < 0 ? reason : reason.substring(0, stop + 1);
    }

    private String barred() {
        return "Every provider that quotes is barred"
                + (rules().isEmpty() ? "" : " (" + String.join(", ", rules()) + ")") + ".";
    }

    /** Those that bar it. */
    private List<String> rules() {
        return evaluation.casesOf(decision.work()).stream()
                .flatMap(result -> result.ruling().matches().stream())
                .filter(match -> match.verdict() == Verdict.BLOCKED)
                .map(match -> match.rule().id())
                .distinct()
                .toList();
    }

    /** The reason in a few words, for a row of a table. */
    String because() {
        return switch (decision.outcome()) {
            case OUTSOURCE -> "clears the hurdle";
            case HYBRID -> "base load " + baseLoad();
            case PILOT -> paysBackLate() ? "pays back late" : "below the hurdle";
            case KEEP -> keeps();
            case NOT_PERMITTED -> rules().isEmpty() ? "barred" : String.join(", ", rules());
            case NOT_ENOUGH_DATA -> "data missing";
        };
    }

    private String keeps() {
        if (decision.work().facts().keepInHouse()) {
            return "the firm's choice";
        }
        return decision.runnerUp().isPresent() ? "no offer gains" : "none cleared yet";
    }

    private boolean paysBackLate() {
        var months = chosen().worth().paybackMonths();
        double limit = evaluation.data().firm().policy().paybackLimit().value();
        return months.isEmpty() || months.getAsDouble() > limit;
    }

    String option() {
        return decision.option()
                .map(chosen -> Phrases.placed(chosen.provider()))
                .orElse(OptionNames.holder(decision.choice()));
    }

    private CaseResult chosen() {
        return decision.option().orElseThrow();
    }

    private String worth() {
        return words.money(chosen().worth().netPresentValue()) + " better over " + years();
    }

    private String years() {
        return FiguresInWords.years(evaluation.data().firm().horizon().years());
    }

    private String payback() {
        var months = chosen().worth().paybackMonths();
        return months.isPresent() && months.getAsDouble() == 0
                ? "with no outlay to win back"
                : "pays back in " + words.payback(months);
    }

    private String baseLoad() {
        return words.percent(decision.baseLoad().orElseThrow(), 0);
    }

    private String sure() {
        return " – " + Phrases.confidence(decision) + ".";
    }

    /** The sentence where one note says of all answers how sure they are. */
    String sentenceWithoutConfidence() {
        return sentence().replace(sure(), ".");
    }
}
