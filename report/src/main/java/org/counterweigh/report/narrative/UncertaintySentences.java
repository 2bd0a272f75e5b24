package org.counterweigh.report.narrative;

import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.ConfidenceReason;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.uncertainty.Percentiles;
import org.counterweigh.uncertainty.UncertaintyResult;

/** How sure the answers are, what would change them and what to find out first, in sentences. */
record UncertaintySentences(Evaluation evaluation, Words words) {

    private static final int LONGEST_LABEL = 56;

    /** Empty where it is nothing, or where limits and shared cost hold work back that is worth more by itself. */
    String regret() {
        double expected = uncertainty().plan().expectedRegret();
        boolean heldBack = evaluation.decisions().stream()
                .anyMatch(decision -> decision.confidenceReason() == ConfidenceReason.Untested.RESTS_ON_PLAN);
        return expected < 0.5 || heldBack ? "" : words.say("sure.regret amount$", expected);
    }

    /** What is told first of how sure the answers are. */
    String lead() {
        return isCertain() ? words.say("sure.nothing-varies") : range();
    }

    boolean isCertain() {
        return uncertainty().basis().isCertain();
    }

    private UncertaintyResult uncertainty() {
        return evaluation.uncertainty();
    }

    private boolean moves() {
        return evaluation.decisions().stream()
                .anyMatch(decision -> decision.outcome().isInPlan());
    }

    /** Of the plan, or of the work with the best offer where all work stays. */
    private String range() {
        if (moves()) {
            return range(words.say("the-plan-first"), uncertainty().plan().netPresentValue());
        }
        return Subject.of(evaluation)
                .filter(shown -> !shown.isPlan())
                .map(shown -> {
                    var lines = shown.cases().get(0).lines();
                    return range(shown.name(words), uncertainty().of(lines).netPresentValue());
                })
                .or(() -> evaluation.blanks().of().map(CaseResult::lines).map(this::ifCleared))
                .orElseGet(() -> words.say("sure.nothing-at-stake"));
    }

    private String ifCleared(CaseCalculation lines) {
        String what = words.say(
                "sure.if-cleared work< provider<",
                lines.quote().work().name(),
                lines.quote().provider().name());
        return range(what, uncertainty().of(lines).netPresentValue());
    }

    private String range(String what, Percentiles spread) {
        if (spread.high() - spread.low() < 0.5) {
            return words.say("sure.one-amount what amount$", what, spread.median());
        }
        return words.say(
                "sure.range what median$ samples# low# high# chance%0",
                what,
                spread.median(),
                uncertainty().basis().samples(),
                spread.low(),
                spread.high(),
                spread.chancePositive());
    }

    /** Whether it was put to the test, rather than settled by law, by choice or by the whole plan. */
    private static boolean restsOnFigures(Decision decision) {
        return decision.confidenceReason() instanceof ConfidenceReason.Tested;
    }

    /** What would reverse the plan, or an answer, nearest first; empty where nothing does. */
    String turns(int most) {
        var plan = uncertainty().plan();
        if (moves() && !plan.breakEvens().isEmpty()) {
            return new BreakEvenSentences(plan.breakEvens(), words).sentence(words.say("the-plan-first"), most);
        }
        return evaluation.decisions().stream()
                .filter(UncertaintySentences::restsOnFigures)
                .flatMap(decision -> uncertainty().of(decision.work()).stream())
                .filter(work -> !work.breakEvens().isEmpty())
                .findFirst()
                .map(work -> new BreakEvenSentences(work.breakEvens(), words)
                        .sentence(words.say("the-answer-on work<", work.work().name()), most))
                .orElse("");
    }

    /** The figure worth most to know before deciding; empty where that is nothing, or nothing was tested. */
    String findOut() {
        return Stream.concat(
                        uncertainty().plan().importance().stream(),
                        evaluation.decisions().stream()
                                .filter(UncertaintySentences::restsOnFigures)
                                .flatMap(decision -> uncertainty().of(decision.work()).stream())
                                .flatMap(work -> work.importance().stream()))
                .filter(each -> each.partialPerfectInformation() >= 0.5)
                .findFirst()
                .map(each -> words.say(
                        "sure.find-out figure worth$",
                        Words.shortened(each.input().label(), LONGEST_LABEL),
                        each.partialPerfectInformation()))
                .orElse(
                        isCertain() || evaluation.decisions().stream().noneMatch(UncertaintySentences::restsOnFigures)
                                ? ""
                                : words.say("sure.nothing-to-find-out"));
    }
}
