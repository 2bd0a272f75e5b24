package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.mcda.RankShares;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.sampling.BaseCapacity;
import org.counterweigh.sampling.BatchCheck;
import org.counterweigh.sensitivity.StressTest;
import org.counterweigh.uncertainty.WorkUncertainty;

/** What would reverse the answer on one kind of work, how robust it is, and how to check what is delivered. */
record WorkConfidence(Decision decision, Evaluation evaluation, Words words) {

    private static final int MOST_BREAK_EVENS = 3;

    /** Nothing where nothing varies and nothing turns. */
    List<Block> blocks() {
        Optional<WorkUncertainty> found = evaluation.uncertainty().of(decision.work());
        List<Block> blocks = new ArrayList<>();
        if (found.isEmpty() || found.get().about().isEmpty()) {
            return blocks;
        }
        WorkUncertainty uncertainty = found.get();
        if (!uncertainty.breakEvens().isEmpty()) {
            blocks.add(new BreakEvenSentences(uncertainty.breakEvens(), words)
                    .brief(words.say("sure.answer-turns"), MOST_BREAK_EVENS));
        }
        String robust = Words.sentences(
                uncertainty.moneyRanks().map(this::first).orElse(""),
                uncertainty.stressTest().map(this::pair).orElse(""));
        if (!robust.isEmpty()) {
            blocks.add(Paragraph.body(robust));
        }
        return blocks;
    }

    /** How to check what is delivered, and how many people to keep. */
    List<String> checks() {
        List<String> checks = new ArrayList<>();
        evaluation.uncertainty().of(decision.work()).ifPresent(uncertainty -> {
            uncertainty.batchCheck().map(this::check).ifPresent(checks::add);
            uncertainty.baseCapacity().map(this::base).ifPresent(checks::add);
        });
        return checks;
    }

    /** How often the choice is worth most; empty where nothing varies. */
    private String first(RankShares ranks) {
        int choice = ranks.options().indexOf(decision.choice());
        boolean varies = !evaluation.uncertainty().basis().isCertain();
        return choice < 0 || !varies || ranks.options().size() < 2
                ? ""
                : words.say(
                        "sure.first option share%0",
                        decision.choice(), ranks.shares().get(choice).get(0));
    }

    private String pair(StressTest pair) {
        return words.say(
                pair.changesSign() ? "sure.pair-turns worth$" : "sure.pair-stands worth$", pair.netPresentValue());
    }

    private String check(BatchCheck check) {
        if (check.isWhole()) {
            return words.say("check.whole batch#", check.batch());
        }
        return words.say(
                "check batch# sample acceptance good%2 good-passes poor%2 poor-passes",
                check.batch(),
                check.plan().sample(),
                check.plan().acceptance(),
                check.good(),
                passes(check, check.good()),
                check.poor(),
                passes(check, check.poor()));
    }

    /** How often a batch with that rate passes, by the nearest point of the curve. */
    private String passes(BatchCheck check, double rate) {
        return check.curve().stream()
                .min(Comparator.comparingDouble(point -> Math.abs(point.errorRate() - rate)))
                .map(point -> words.percent(point.accepted(), 1))
                .orElse(Words.NONE);
    }

    private String base(BaseCapacity base) {
        return words.say(
                "base-team kept mean deviation# overflow own bought cost$",
                hours(base.kept()),
                hours(base.mean()),
                base.deviation(),
                hours(base.overflow()),
                words.number(base.ownHour(), 2, 2),
                words.number(base.boughtHour(), 2, 2),
                base.cost());
    }

    private String hours(double hours) {
        return words.say("hours-in-full count#", hours);
    }
}
