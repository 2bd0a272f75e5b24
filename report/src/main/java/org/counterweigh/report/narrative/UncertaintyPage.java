package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.report.narrative.UncertaintyCharts.Ranged;
import org.counterweigh.simulation.Basis;
import org.counterweigh.uncertainty.LossCurve;
import org.counterweigh.uncertainty.UncertaintyResult;
import org.counterweigh.uncertainty.WorkUncertainty;

/** How sure the answers are: ranges, cash, what to find out, losses, and what the simulations were drawn from. */
record UncertaintyPage(Evaluation evaluation, Words words) {

    Section section() {
        var sentences = new UncertaintySentences(evaluation, words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.lead(sentences.lead()));
        if (!sentences.isCertain()) {
            blocks.add(Paragraph.body(drawn()));
            blocks.addAll(charts());
        }
        if (!uncertainty().plan().breakEvens().isEmpty()) {
            blocks.add(new BreakEvenSentences(uncertainty().plan().breakEvens(), words)
                    .table(words.say("sure.plan-turns")));
        }
        blocks.addAll(losses());
        blocks.addAll(basis());
        return Section.of(words.say("sure.title"), blocks, false);
    }

    private UncertaintyResult uncertainty() {
        return evaluation.uncertainty();
    }

    private String drawn() {
        Basis basis = uncertainty().basis();
        var spread = uncertainty().plan().netPresentValue();
        return Words.sentences(
                words.say(
                        "sure.drawn figures",
                        words.counted("sure.figures-vary", basis.ranges().size())),
                moves() ? words.say("sure.downside amount$", spread.downside()) : "",
                moves() && spread.meanError() > 0
                        ? words.say("sure.mean mean$ error$", spread.mean(), 2 * spread.meanError())
                        : "");
    }

    private List<Block> charts() {
        var charts = new UncertaintyCharts(words);
        List<Ranged> ranged = new ArrayList<>();
        if (moves()) {
            ranged.add(
                    new Ranged(words.say("the-plan-first"), uncertainty().plan().netPresentValue()));
        }
        for (WorkUncertainty work : uncertainty().work()) {
            work.netPresentValue().ifPresent(spread -> ranged.add(new Ranged(name(work), spread)));
        }
        List<Block> blocks = new ArrayList<>();
        if (!ranged.isEmpty()) {
            blocks.add(charts.ranges(ranged, uncertainty().basis().samples()));
        }
        if (moves()) {
            blocks.addAll(ofPlan(charts));
        }
        return blocks;
    }

    /** A plan that moves nothing has neither cash nor anything to find out. */
    private List<Block> ofPlan(UncertaintyCharts charts) {
        var plan = uncertainty().plan();
        List<Block> blocks = new ArrayList<>();
        charts.tornado(plan.importance(), plan.netPresentValue().mean()).ifPresent(blocks::add);
        return blocks;
    }

    private boolean moves() {
        return !evaluation.plan().lines().chosen().isEmpty();
    }

    private String name(WorkUncertainty work) {
        String name = Words.name(work.work().name());
        return work.about()
                .map(lines -> words.say(
                        "work-with work provider<",
                        name,
                        lines.quote().provider().name()))
                .orElse(name);
    }

    private List<Block> losses() {
        List<LossCurve> losses = uncertainty().plan().losses();
        List<Block> blocks = new ArrayList<>();
        Optional<? extends Block> chart = new UncertaintyCharts(words).losses(losses);
        if (chart.isPresent()) {
            blocks.add(chart.get());
            blocks.add(new Table(
                    words.say("losses.caption"),
                    words.columns("holder 3, years-with-loss 1.4 #, median-year 1.2 #, mean 1.2 #, five-exceed 1.6 #"),
                    losses.stream().map(this::row).toList(),
                    words.say("losses.note")));
        }
        return blocks;
    }

    private Row row(LossCurve loss) {
        return Row.plain(
                words.holder(loss.holder()),
                words.percent(loss.chanceOfAny(), 1),
                words.amount(loss.median()),
                words.amount(loss.mean()),
                words.amount(loss.high()));
    }

    private List<Block> basis() {
        Basis basis = uncertainty().basis();
        List<Block> blocks = new ArrayList<>();
        var reasons = new ReasonSentences(words);
        List<String> notes =
                new ArrayList<>(basis.notes().stream().map(reasons::of).toList());
        blocks.addAll(Bullets.of(notes));
        return blocks;
    }
}
