package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.report.document.Block.SideBySide;
import org.counterweigh.report.document.Block.SignOff;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;

/**
 * The whole decision on one page: figures, the answer on each kind of work, what to know, the eight factors, what would
 * reverse it. Where room is short small kinds of work share a row and the bridge is left to the next page; what to know
 * is never shortened.
 */
record PageOne(Evaluation evaluation, SourceFile source, Words words) {

    /** With so few rows of its own the table would rather have the room of the bridge. */
    private static final int FEW_ROWS = 6;

    /** Of the bridge, against what stands beside it. */
    private static final List<Double> WIDTHS = List.of(1.15, 1.0, 0.85, 1.4);

    /** The title and nothing below it. */
    Section titled() {
        return section(List.of());
    }

    /**
     * The page, as full as it can be.
     *
     * @param room below its title
     */
    Section filling(double room, ReportWriter.BlockHeight height) {
        Optional<Subject> subject = Subject.of(evaluation);
        List<Block> above = tiles();
        Block caveats = new Caveats(evaluation, subject, words).callout();
        Callout switching = new SwitchingValues(evaluation, words).callout();
        List<Block> below = below(subject);
        double left = room - sum(above, height) - height.of(caveats) - sum(below, height);

        Optional<Block> bridge =
                subject.map(shown -> beside(new BridgeChart(shown, evaluation, words).captioned(), switching, height));
        double withBridge = left - bridge.map(height::of).orElse(0.0);
        double without = left - height.of(switching);
        var table = new WorkTable(evaluation, words);
        int all = evaluation.decisions().size();
        int rows = most(all, count -> height.of(table.table(count)) <= withBridge);
        boolean bridged = bridge.isPresent() && rows >= Math.min(all, FEW_ROWS);
        int shown = bridged ? rows : Math.max(0, most(all, count -> height.of(table.table(count)) <= without));

        List<Block> blocks = new ArrayList<>(above);
        Table answers = table.table(shown);
        double free = (bridged ? withBridge : without) - height.of(answers);
        blocks.add(answers);
        offers().filter(offers -> height.of(offers) <= free).ifPresent(blocks::add);
        blocks.add(caveats);
        blocks.add(bridged ? bridge.get() : switching);
        blocks.addAll(below);
        return section(blocks);
    }

    /** Where all work stays, what each offer would have been worth is the reason, as far as there is room. */
    private Optional<Block> offers() {
        return evaluation.plan().movesNothing() && !evaluation.cases().isEmpty()
                ? Optional.of(new WhyPage(evaluation, words).offers().setClose())
                : Optional.empty();
    }

    private static double sum(List<Block> blocks, ReportWriter.BlockHeight height) {
        return blocks.stream().mapToDouble(height::of).sum();
    }

    /** The largest count that fits, by halving, since more rows never take less room; -1 where none does. */
    private static int most(int all, IntPredicate fits) {
        if (fits.test(all)) {
            return all;
        }
        int fitting = -1;
        int failing = all;
        while (failing - fitting > 1) {
            int middle = (fitting + failing) / 2;
            if (fits.test(middle)) {
                fitting = middle;
            } else {
                failing = middle;
            }
        }
        return fitting;
    }

    private Section section(List<Block> blocks) {
        return new Section(new DecisionTitle(evaluation, words).text(), words.say("answers.title"), blocks, false);
    }

    private List<Block> tiles() {
        return evaluation.plan().movesNothing() ? List.of() : List.of(new Tiles(evaluation, words).figures());
    }

    /** The bridge and what would reverse the answer, at the widths that together take the least height. */
    private static Block beside(Waterfall bridge, Callout switching, ReportWriter.BlockHeight height) {
        return WIDTHS.stream()
                .map(width -> new SideBySide(List.of(
                        new SideBySide.Strip(width, List.of(bridge)), new SideBySide.Strip(1, List.of(switching)))))
                .min(Comparator.comparingDouble(height::of))
                .orElseThrow();
    }

    private List<Block> below(Optional<Subject> subject) {
        List<Block> blocks = new ArrayList<>();
        if (subject.isEmpty()) {
            new ClosedOffers(evaluation, words).table().ifPresent(blocks::add);
        }
        blocks.add(new SignOff(
                List.of(words.say("sign-off.finance"), words.say("sign-off.counsel"), words.say("sign-off.date"))));
        blocks.add(new Grounds(evaluation, subject, source, words).note());
        return blocks;
    }
}
