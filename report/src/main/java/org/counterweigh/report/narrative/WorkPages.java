package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Chart.Waterfall.Span;
import org.counterweigh.report.document.Section;

/**
 * A page for each kind of work that moves, half a page for each that stays; their bridges share one scale.
 *
 * @param fitsOnePage whether a section takes no more than a page
 */
record WorkPages(Evaluation evaluation, Words words, Predicate<Section> fitsOnePage) {

    /** Of more kinds of work each gets a third of a page, without its bridge. */
    private static final int MOST_WHOLE_PAGES = 6;

    List<Section> sections() {
        List<WorkPage> all = evaluation.decisions().stream()
                .map(decision -> new WorkPage(decision, evaluation, words))
                .sorted(Comparator.comparing((WorkPage page) -> !page.moves())
                        .thenComparing(page -> !page.hasFigures()))
                .toList();
        return all.size() > MOST_WHOLE_PAGES ? inBrief(all) : whole(all);
    }

    private static List<Section> inBrief(List<WorkPage> all) {
        List<Section> sections = new ArrayList<>();
        all.forEach(page -> sections.add(page.inBrief(sections.isEmpty())));
        return sections;
    }

    /** Work that stays begins on a page of its own, and shares it. */
    private List<Section> whole(List<WorkPage> all) {
        long moving = all.stream().filter(WorkPage::moves).count();
        Span reach = reach(all);
        List<Section> sections = new ArrayList<>();
        for (WorkPage page : all) {
            Optional<Waterfall> bridge = page.bridge().map(chart -> chart.reaching(reach));
            sections.add(page.section(bridge, page.moves() || sections.size() == moving, fitsOnePage));
        }
        return sections;
    }

    /** From the lowest to the highest point that any of the bridges reaches. */
    private static Span reach(List<WorkPage> all) {
        List<Span> spans = all.stream()
                .flatMap(page -> page.bridge().stream())
                .flatMap(bridge -> bridge.spans().stream())
                .toList();
        return new Span(
                spans.stream().mapToDouble(Span::to).min().orElse(0),
                spans.stream().mapToDouble(Span::to).max().orElse(0));
    }
}
