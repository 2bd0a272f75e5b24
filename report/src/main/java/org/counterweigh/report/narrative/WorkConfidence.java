package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.WorkType;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Heading;
import org.counterweigh.report.narrative.UncertaintyCharts.Ranged;
import org.counterweigh.sampling.BaseCapacity;
import org.counterweigh.sampling.BatchCheck;
import org.counterweigh.sensitivity.StressTest;
import org.counterweigh.uncertainty.WorkUncertainty;

/** How sure the answer on one kind of work is: its options over the simulations, and what would turn it. */
record WorkConfidence(WorkType work, Evaluation evaluation, Words words) {

    /** So many break-evens fill the rest of a page together with the charts. */
    private static final int A_PAGEFUL = 3;

    /** Nothing where nothing varies and nothing turns. */
    List<Block> blocks() {
        Optional<WorkUncertainty> found = evaluation.uncertainty().of(work);
        List<Block> blocks = new ArrayList<>();
        if (found.isEmpty() || found.get().about().isEmpty()) {
            return blocks;
        }
        WorkUncertainty uncertainty = found.get();
        if (varies()) {
            blocks.addAll(charts(uncertainty));
        }
        if (!uncertainty.breakEvens().isEmpty()) {
            blocks.add(new BreakEvenSentences(uncertainty.breakEvens(), words).table(words.say("sure.answer-turns")));
        }
        blocks.addAll(Bullets.of(points(uncertainty)));
        if (!blocks.isEmpty()) {
            blocks.add(0, new Heading(2, words.say("sure.heading")));
        }
        return blocks;
    }

    /** Whether the blocks leave no room worth using on their page. */
    boolean fillsAPage() {
        return evaluation
                .uncertainty()
                .of(work)
                .filter(uncertainty -> varies() && uncertainty.moneyRanks().isPresent())
                .map(uncertainty -> uncertainty.breakEvens().size() >= A_PAGEFUL)
                .orElse(false);
    }

    private boolean varies() {
        return !evaluation.uncertainty().basis().isCertain();
    }

    private List<Block> charts(WorkUncertainty uncertainty) {
        var charts = new UncertaintyCharts(words);
        Stream<CaseResult> peaksShown = evaluation.decisions().stream()
                .filter(decision -> decision.work().equals(work))
                .flatMap(decision -> decision.option().or(decision::standAlone).stream())
                .filter(offer -> offer.lines().option() instanceof Option.Hybrid
                        && evaluation.uncertainty().knows(offer.lines()));
        List<Ranged> ranged = Stream.concat(evaluation.casesOf(work).stream(), peaksShown)
                .map(result -> new Ranged(
                        result.isOpen()
                                ? words.option(result.lines().option())
                                : words.say("closed.option provider", result.provider()),
                        evaluation.uncertainty().of(result.lines()).netPresentValue()))
                .sorted(Comparator.comparingDouble(
                                (Ranged each) -> each.spread().median())
                        .reversed())
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!ranged.isEmpty()) {
            blocks.add(charts.ranges(ranged, evaluation.uncertainty().basis().samples()));
        }
        uncertainty
                .moneyRanks()
                .flatMap(ranks -> charts.ranks(work.name(), ranks))
                .ifPresent(blocks::add);
        return blocks;
    }

    private List<String> points(WorkUncertainty uncertainty) {
        List<String> points = new ArrayList<>();
        if (uncertainty.perfectInformation() >= 0.5) {
            points.add(Words.sentences(
                    words.say(
                            "sure.work-regret regret$ worth$",
                            uncertainty.expectedRegret(),
                            uncertainty.perfectInformation()),
                    findOut(uncertainty)));
        }
        uncertainty.stressTest().map(this::pair).ifPresent(points::add);
        uncertainty.batchCheck().map(this::check).ifPresent(points::add);
        uncertainty.baseCapacity().map(this::base).ifPresent(points::add);
        return points;
    }

    private String findOut(WorkUncertainty uncertainty) {
        return uncertainty.importance().stream()
                .filter(each -> each.partialPerfectInformation() >= 0.5)
                .findFirst()
                .map(each ->
                        words.say("sure.of-that figure worth$", each.input().label(), each.partialPerfectInformation()))
                .orElse("");
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
                "check batch# sample acceptance good%2 good-passes poor%2 poor-passes because",
                check.batch(),
                check.plan().sample(),
                check.plan().acceptance(),
                check.good(),
                passes(check, check.good()),
                check.poor(),
                passes(check, check.poor()),
                words.because(check));
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
