package org.counterweigh.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Calendar;
import org.counterweigh.report.page.Block;
import org.counterweigh.report.page.Bullets;
import org.counterweigh.report.page.Paragraph;
import org.counterweigh.report.page.Section;

/** One kind of work: the answer, the offer behind it factor by factor and year by year, and the other offers. */
record WorkPage(Decision decision, Evaluation evaluation, FiguresInWords words) {

    Section section(boolean first) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.lead(new Answer(decision, evaluation, words).sentence()));
        Optional<CaseResult> shown = shown();
        List<String> points = new ArrayList<>(reasons());
        shown.ifPresent(result -> points.addAll(new WorkPoints(decision, result, evaluation, words).all()));
        if (!points.isEmpty()) {
            blocks.add(new Bullets(points));
        }
        shown.ifPresent(result -> blocks.addAll(figures(result)));
        new OtherCases(others(shown), steadyYear(), words).table().ifPresent(blocks::add);
        return new Section(
                decision.work().name(), decision.work().name(), blocks, first || shown.isPresent());
    }

    /** The option; else the best open offer, else the best of all. */
    private Optional<CaseResult> shown() {
        Comparator<CaseResult> byWorth = Comparator.comparing(CaseResult::isOpen)
                .thenComparingDouble(result -> result.worth().netPresentValue());
        return decision.option()
                .or(() -> evaluation.casesOf(decision.work()).stream().max(byWorth));
    }

    private List<CaseResult> others(Optional<CaseResult> shown) {
        String name = shown.map(result -> result.provider().name()).orElse("");
        return evaluation.casesOf(decision.work()).stream()
                .filter(result -> !result.provider().name().equals(name))
                .sorted(Comparator.comparingDouble((CaseResult result) -> result.worth().netPresentValue())
                        .reversed())
                .toList();
    }

    private List<String> reasons() {
        return decision.reasons().stream().map(FiguresInWords::tied).toList();
    }

    private List<Block> figures(CaseResult result) {
        boolean chosen = decision.option().isPresent();
        var subject = Subject.of(result, chosen ? Subject.Kind.PLAN : Subject.Kind.NOT_RECOMMENDED);
        String about = chosen
                ? ""
                : "What " + Phrases.placed(result.provider()) + " would be worth, not recommended";
        return List.of(
                new FactorTable(result, steadyYear(), words).table(),
                new BridgeChart(subject, evaluation.data().firm(), words).chart(about),
                new CashFlowTable(result.worth(), words).table());
    }

    private int steadyYear() {
        return Calendar.steadyYear(evaluation.data().firm().horizon().years());
    }
}
