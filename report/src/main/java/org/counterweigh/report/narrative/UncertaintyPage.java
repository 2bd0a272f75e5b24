package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.Uncertainty.Range;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Bullets;
import org.counterweigh.report.document.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.report.narrative.UncertaintyCharts.Ranged;
import org.counterweigh.uncertainty.Basis;
import org.counterweigh.uncertainty.LossCurve;
import org.counterweigh.uncertainty.UncertaintyResult;
import org.counterweigh.uncertainty.WorkUncertainty;

/** How sure the answers are: ranges, cash, what to find out, losses, and what the futures were drawn from. */
record UncertaintyPage(Evaluation evaluation, FiguresInWords words) {

    /** More than these would be a catalogue; a count says as much. */
    private static final int MOST_RANGES = 25;

    Section section() {
        var sentences = new UncertaintySentences(evaluation, words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.lead(sentences.isCertain() ? UncertaintySentences.NOTHING_VARIES : sentences.range()));
        if (!sentences.isCertain()) {
            blocks.add(Paragraph.body(drawn()));
            blocks.addAll(charts());
        }
        if (!outlook().plan().breakEvens().isEmpty()) {
            boolean gains = evaluation.plan().worth().netPresentValue() > 0;
            blocks.add(new BreakEvenSentences(outlook().plan().breakEvens(), gains, words)
                    .table("Where the plan turns, nearest first"));
        }
        blocks.addAll(losses());
        blocks.addAll(basis());
        return new Section("How sure we are", "How sure we are", blocks, false);
    }

    private UncertaintyResult outlook() {
        return evaluation.outlook();
    }

    private String drawn() {
        Basis basis = outlook().basis();
        var spread = outlook().plan().netPresentValue();
        String error = spread.meanError() > 0
                ? " The mean of the plan, " + words.money(spread.mean()) + ", is known to within about "
                        + words.money(2 * spread.meanError()) + "."
                : "";
        return words.counted(basis.ranges().size(), "figure") + (basis.ranges().size() == 1 ? " varies" : " vary")
                + " over ranges "
                + (basis.kind() == Basis.Kind.RANGES
                        ? "the workbook gives"
                        : "of the library, since the workbook gives none")
                + "; all else is taken as given. The worst five in a hundred futures leave the plan at "
                + words.money(spread.downside()) + " on average." + error;
    }

    private List<Block> charts() {
        var charts = new UncertaintyCharts(words);
        List<Ranged> ranged = new ArrayList<>();
        ranged.add(new Ranged("The plan", outlook().plan().netPresentValue()));
        for (WorkUncertainty work : outlook().work()) {
            work.netPresentValue().ifPresent(spread -> ranged.add(new Ranged(name(work), spread)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(charts.ranges(ranged, outlook().basis().samples()));
        if (!outlook().plan().cumulated().isEmpty()) {
            blocks.add(charts.cash(outlook().plan().cumulated()));
        }
        charts.tornado(
                        outlook().plan().worthFindingOut(),
                        outlook().plan().netPresentValue().mean(),
                        "the net present value of the plan")
                .ifPresent(blocks::add);
        return blocks;
    }

    private static String name(WorkUncertainty work) {
        return Phrases.name(work.work().name())
                + work.about()
                        .map(lines ->
                                " with " + Phrases.name(lines.quote().provider().name()))
                        .orElse("");
    }

    private List<Block> losses() {
        List<LossCurve> losses = outlook().plan().losses();
        List<Block> blocks = new ArrayList<>();
        Optional<? extends Block> chart = new UncertaintyCharts(words).losses(losses);
        if (chart.isPresent()) {
            blocks.add(chart.get());
            blocks.add(new Table(
                    "A year's loss of confidentiality, " + words.currency(),
                    List.of(
                            Column.text("Who holds the work", 3),
                            Column.number("Years with any loss", 1.4),
                            Column.number("Middle year", 1.2),
                            Column.number("Mean", 1.2),
                            Column.number("Five in a hundred exceed", 1.6)),
                    losses.stream().map(this::row).toList(),
                    "After what is recovered. Most years lose nothing, so the mean is no typical year."));
        }
        return blocks;
    }

    private Row row(LossCurve loss) {
        return Row.plain(
                OptionNames.holder(loss.holder()),
                words.percent(loss.chanceOfAny(), 1),
                words.amount(loss.median()),
                words.amount(loss.mean()),
                words.amount(loss.high()));
    }

    private List<Block> basis() {
        Basis basis = outlook().basis();
        List<Block> blocks = new ArrayList<>();
        List<String> notes =
                new ArrayList<>(basis.notes().stream().map(FiguresInWords::tied).toList());
        if (basis.ranges().size() > MOST_RANGES) {
            notes.add(words.counted(basis.ranges().size(), "range") + " are drawn from; the " + MOST_RANGES
                    + " first stand below.");
        }
        if (!notes.isEmpty()) {
            blocks.add(new Bullets(notes));
        }
        if (!basis.ranges().isEmpty()) {
            blocks.add(new Table(
                    "What varies, and between what",
                    List.of(
                            Column.text("Figure", 3.6),
                            Column.number("Low", 1),
                            Column.number("Likely", 1),
                            Column.number("High", 1),
                            Column.text("Shape", 1.1),
                            Column.text("Source", 2)),
                    basis.ranges().stream().limit(MOST_RANGES).map(this::row).toList(),
                    "For a lognormal shape, five in a hundred draws lie below the low and five above the high."));
        }
        return blocks;
    }

    private Row row(Range range) {
        var of = range.of();
        return Row.plain(
                of.label(),
                words.valueNear(of, range.low()),
                words.valueNear(of, range.likely()),
                words.valueNear(of, range.high()),
                switch (range.shape()) {
                    case PERT -> "PERT";
                    case TRIANGULAR -> "triangular";
                    case LOGNORMAL -> "lognormal";
                },
                of.isDefault() ? "default" : of.source().text());
    }
}
