package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.evaluation.ConfidenceReason;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.uncertainty.Percentiles;
import org.counterweigh.uncertainty.UncertaintyResult;

/** How sure the answers are, what would change them and what to find out first, in sentences. */
record UncertaintySentences(Evaluation evaluation, Words words) {

    private static final int LONGEST_LABEL = 56;

    /**
     * The lines that belong on page one.
     *
     * @param breakEvens how many to name; none leaves the barest line on how sure the answer is
     * @param conditions what has to be met first, where it has no table of its own
     */
    Callout callout(int breakEvens, Optional<String> conditions) {
        List<String> lines = new ArrayList<>();
        double expected = uncertainty().plan().expectedRegret();
        String regret = expected < 0.5 ? "" : words.say("sure.regret amount$", expected);
        lines.add(isCertain() || breakEvens == 0 ? lead() : Words.sentences(range(), first(), regret));
        if (breakEvens > 0) {
            lines.add(Words.sentences(turns(breakEvens), findOut()));
        }
        lines.add(new PlanSentences(evaluation, words).binding());
        conditions.ifPresent(lines::add);
        return new Callout(
                words.say("sure.callout"),
                lines.stream().filter(line -> !line.isEmpty()).toList(),
                Callout.Tone.CALM);
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

    /** Of the plan, or of the work with the best offer where nothing moves. */
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
                .orElseGet(() -> words.say("sure.nothing-at-stake"));
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

    /** How often the option of one work is the best by money, by its share of first ranks. */
    private record First(Decision decision, double share) {}

    /** {@code Provider A is best for Document review in 71 % of the simulations.} */
    private String first() {
        List<First> shares = evaluation.decisions().stream()
                .filter(UncertaintySentences::restsOnFigures)
                .flatMap(decision -> first(decision).stream().map(share -> new First(decision, share)))
                .sorted(Comparator.comparingDouble(First::share))
                .toList();
        if (shares.isEmpty()) {
            return "";
        }
        First least = shares.get(0);
        return words.say(
                shares.size() == 1
                        ? "sure.best-in option< work< share%0 count"
                        : "sure.best-in-least option< work< share%0 count",
                words.holder(least.decision().choice()),
                least.decision().work().name(),
                least.share(),
                shares.size());
    }

    /** Whether it was put to the test, rather than settled by law, by choice or by the whole plan. */
    private static boolean restsOnFigures(Decision decision) {
        return decision.confidenceReason() instanceof ConfidenceReason.Tested;
    }

    /** Empty where the ranks do not know the option. */
    Optional<Double> first(Decision decision) {
        return uncertainty()
                .of(decision.work())
                .flatMap(work -> work.moneyRanks())
                .filter(ranks -> ranks.options().contains(decision.choice()))
                .map(ranks -> ranks.shares()
                        .get(ranks.options().indexOf(decision.choice()))
                        .get(0));
    }

    private String turns(int most) {
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

    private String findOut() {
        return Stream.concat(
                        uncertainty().plan().importance().stream(),
                        uncertainty().work().stream().flatMap(work -> work.importance().stream()))
                .filter(each -> each.partialPerfectInformation() >= 0.5)
                .findFirst()
                .map(each -> words.say(
                        "sure.find-out figure worth$",
                        Words.shortened(each.input().label(), LONGEST_LABEL),
                        each.partialPerfectInformation()))
                .orElse(isCertain() ? "" : words.say("sure.nothing-to-find-out"));
    }
}
