package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.WorkType;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Bullets;
import org.counterweigh.report.document.Heading;
import org.counterweigh.report.narrative.UncertaintyCharts.Ranged;
import org.counterweigh.sampling.BaseCapacity;
import org.counterweigh.sampling.BatchCheck;
import org.counterweigh.sensitivity.StressTest;
import org.counterweigh.simulation.Basis;
import org.counterweigh.uncertainty.WorkUncertainty;

/** How sure the answer on one kind of work is: its options over the simulations, and what would turn it. */
record WorkConfidence(WorkType work, Evaluation evaluation, FiguresInWords words) {

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
            blocks.add(turning(uncertainty).table("Where the answer turns, nearest first"));
        }
        List<String> points = points(uncertainty);
        if (!points.isEmpty()) {
            blocks.add(new Bullets(points));
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Heading(2, "How sure this is"));
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
        return evaluation.uncertainty().basis().kind() != Basis.Kind.CERTAIN;
    }

    private BreakEvenSentences turning(WorkUncertainty uncertainty) {
        boolean gains =
                uncertainty.netPresentValue().map(spread -> spread.median() > 0).orElse(false);
        return new BreakEvenSentences(uncertainty.breakEvens(), gains, words);
    }

    private List<Block> charts(WorkUncertainty uncertainty) {
        var charts = new UncertaintyCharts(words);
        List<Ranged> ranged = evaluation.casesOf(work).stream()
                .map(result -> new Ranged(
                        Phrases.placed(result.provider()) + (result.isOpen() ? "" : ", closed"),
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
                .flatMap(ranks -> charts.ranks(work.name(), ranks, "net present value"))
                .ifPresent(blocks::add);
        return blocks;
    }

    private List<String> points(WorkUncertainty uncertainty) {
        List<String> points = new ArrayList<>();
        if (uncertainty.perfectInformation() >= 0.5) {
            points.add("If the answer is wrong, that costs " + words.money(uncertainty.expectedRegret())
                    + " on average; to know every figure before deciding would be worth "
                    + words.money(uncertainty.perfectInformation()) + "." + findOut(uncertainty));
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
                .map(each -> " Of that, " + each.input().label() + " alone is worth up to "
                        + words.money(each.partialPerfectInformation()) + ".")
                .orElse("");
    }

    private String pair(StressTest pair) {
        return "A price a tenth higher and a provider a tenth slower leave " + words.money(pair.netPresentValue())
                + (pair.changesSign() ? ": the answer turns." : ": the answer stands.");
    }

    private String check(BatchCheck check) {
        return "Checking deliveries: of a batch of " + words.number((double) check.batch(), 0, 0) + " look at "
                + check.plan().sample() + " and send it back with more than "
                + check.plan().acceptance() + " wrong. " + passes(check, check.good()) + ", "
                + Phrases.inside(passes(check, check.poor())) + ". The two rates: " + Phrases.inside(check.because())
                + ".";
    }

    /** {@code A batch with 1 % wrong passes in 98.6 %}, by the nearest point of the curve. */
    private String passes(BatchCheck check, double rate) {
        return "A batch with " + words.percent(rate, 2) + " wrong passes in "
                + check.curve().stream()
                        .min(Comparator.comparingDouble(point -> Math.abs(point.errorRate() - rate)))
                        .map(point -> words.percent(point.accepted(), 1))
                        .orElse(FiguresInWords.NONE);
    }

    private String base(BaseCapacity base) {
        return "Base team: keep people for " + hours(base.kept()) + " a month, where a month needs "
                + hours(base.mean()) + " give or take " + words.number(base.deviation(), 0, 0) + "; "
                + hours(base.overflow()) + " a month are then bought. An own hour costs "
                + words.number(base.ownHour(), 2, 2) + ", a bought one " + words.number(base.boughtHour(), 2, 2)
                + FiguresInWords.TIE + words.currency() + ", a month " + words.money(base.cost()) + ".";
    }

    private String hours(double hours) {
        return words.number(hours, 0, 0) + FiguresInWords.TIE + "hours";
    }
}
