package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /** With more that move, each gets half a page, without its bridge. */
    private static final int MOST_WHOLE_PAGES = 6;

    List<Section> sections() {
        List<WorkPage> all = evaluation.decisions().stream()
                .map(decision -> new WorkPage(decision, evaluation, words))
                .toList();
        List<WorkPage> moving = all.stream().filter(WorkPage::moves).toList();
        List<WorkPage> staying = all.stream().filter(page -> !page.moves()).toList();
        boolean whole = moving.size() <= MOST_WHOLE_PAGES;
        Span reach = reach(moving);
        List<Section> sections = new ArrayList<>();
        for (WorkPage page : moving) {
            Optional<Waterfall> bridge = whole ? page.bridge().map(chart -> chart.reaching(reach)) : Optional.empty();
            sections.add(page.section(bridge, whole || sections.isEmpty(), fitsOnePage));
        }
        Stream.concat(
                        staying.stream().filter(WorkPage::hasFigures),
                        staying.stream().filter(page -> !page.hasFigures()))
                .forEach(page -> sections.add(
                        page.section(Optional.empty(), sections.size() == moving.size() && whole, fitsOnePage)));
        return sections;
    }

    /** From the lowest to the highest point that any of the bridges reaches. */
    private static Span reach(List<WorkPage> moving) {
        List<Span> spans = moving.stream()
                .flatMap(page -> page.bridge().stream())
                .flatMap(bridge -> bridge.spans().stream())
                .toList();
        return new Span(
                spans.stream().mapToDouble(Span::to).min().orElse(0),
                spans.stream().mapToDouble(Span::to).max().orElse(0));
    }
}
