package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.gate.Missing;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Columns;
import org.counterweigh.report.document.Section;

/** One kind of work: the answer, the offer against the next best and today, its law, and what would reverse it. */
record WorkPage(Decision decision, Evaluation evaluation, Words words) {

    private static final int MOST_MISSING = 2;
    private static final int MOST_IN_BRIEF = 1;

    /** The months are worth more than the points after these. */
    private static final int MOST_BESIDE_DEMAND = 3;

    /** Whether the work goes, or would with a pilot or to free time: then it has a bridge and a page of its own. */
    boolean moves() {
        return decision.option().isPresent();
    }

    /** Whether somebody does the work and somebody quotes for it. */
    boolean hasFigures() {
        return shown().isPresent();
    }

    /** The bridge of work that moves. */
    Optional<Waterfall> bridge() {
        return decision.option()
                .map(chosen -> new BridgeChart(Subject.of(chosen, Subject.Kind.PLAN), evaluation, words).chart(""));
    }

    /**
     * The page with as much as has room.
     *
     * @param bridge drawn as those of other kinds of work; none where the work stays, or where there is no room
     */
    Section section(Optional<Waterfall> bridge, boolean startsOnNewPage, Predicate<Section> fits) {
        Optional<Columns> demand = new MonthlyDemand(decision, words).chart();
        List<String> first = points().stream().limit(MOST_BESIDE_DEMAND).toList();
        boolean hasRoom = fits.test(section(bridge, demand, first, List.of(), false));
        return section(bridge, hasRoom ? demand : Optional.empty(), startsOnNewPage, fits);
    }

    /** The last of what may give way is left out until the rest fits. */
    private Section section(
            Optional<Waterfall> bridge, Optional<Columns> demand, boolean startsOnNewPage, Predicate<Section> fits) {
        List<String> points = points();
        List<String> checks = new WorkConfidence(decision, evaluation, words).checks();
        while (!fits.test(section(bridge, demand, points, checks, false)) && !(points.isEmpty() && checks.isEmpty())) {
            List<String> last = checks.isEmpty() ? points : checks;
            last.remove(last.size() - 1);
        }
        return section(bridge, demand, points, checks, startsOnNewPage);
    }

    /** A third of a page, for one of many: the answer, the offer beside the next best and today, and what matters most. */
    Section inBrief(boolean startsOnNewPage) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.body(new Answer(decision, evaluation, words).sentence()));
        shown().ifPresent(
                        result -> blocks.add(new WorkComparison(result, runnerUp(result), evaluation, words).table()));
        blocks.addAll(Bullets.of(points().stream().limit(MOST_IN_BRIEF).toList()));
        return section(blocks, startsOnNewPage);
    }

    private Section section(List<Block> blocks, boolean startsOnNewPage) {
        return Section.of(decision.work().name(), blocks, startsOnNewPage)
                .at(Places.of(decision.work()))
                .setClose();
    }

    private Section section(
            Optional<Waterfall> bridge,
            Optional<Columns> demand,
            List<String> points,
            List<String> checks,
            boolean startsOnNewPage) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.lead(new Answer(decision, evaluation, words).sentence()));
        shown().ifPresent(
                        result -> blocks.add(new WorkComparison(result, runnerUp(result), evaluation, words).table()));
        bridge.ifPresent(blocks::add);
        demand.ifPresent(blocks::add);
        blocks.addAll(Bullets.of(points));
        blocks.addAll(new WorkConfidence(decision, evaluation, words).blocks());
        blocks.addAll(Bullets.of(checks));
        return section(blocks, startsOnNewPage);
    }

    /** The next best cleared offer, or the best of the others, cleared or not. */
    private Optional<CaseResult> runnerUp(CaseResult shown) {
        return decision.runnerUp()
                .filter(other -> !other.provider().equals(shown.provider()))
                .or(() -> evaluation.casesOf(decision.work()).stream()
                        .filter(other -> !other.provider().equals(shown.provider()))
                        .max(Comparator.comparingDouble(CaseResult::netPresentValue)));
    }

    /** What matters most comes first, since the last give way where the page is full. */
    private List<String> points() {
        List<String> points = new ArrayList<>();
        shown().ifPresent(result -> {
            points.addAll(missing(result));
            new WorkLaw(result, words).sentence().ifPresent(points::add);
            points.addAll(new WorkPoints(decision, result, evaluation, words).all());
        });
        return points;
    }

    /** The option; else the best cleared offer, else the best of all. */
    private Optional<CaseResult> shown() {
        return decision.option()
                .or(decision::standAlone)
                .or(() -> evaluation.casesOf(decision.work()).stream()
                        .max(Comparator.comparingDouble(CaseResult::netPresentValue)));
    }

    /** What keeps the shown offer closed, as far as it has room here. */
    private List<String> missing(CaseResult result) {
        List<Missing> missing = result.isOpen() ? List.of() : result.ruling().missing();
        List<String> told = new ArrayList<>(missing.stream()
                .limit(MOST_MISSING)
                .map(new RulingSentences(words)::of)
                .toList());
        if (missing.size() > MOST_MISSING) {
            told.add(words.say("legal.more count", missing.size() - MOST_MISSING));
        }
        return told;
    }
}
