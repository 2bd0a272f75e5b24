package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Line;
import org.counterweigh.report.document.Chart.Columns;
import org.counterweigh.report.model.SummarySheet.Row;
import org.counterweigh.report.narrative.PlanCharts;
import org.counterweigh.report.narrative.Words;

/** What a reader wants of one kind of work first: every offer in two rows, and the chosen one factor by factor. */
record WorkFront(Evaluation evaluation, String work, Words words) {

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<CaseResult> offers = Stream.concat(evaluation.cases().stream(), ModelSheets.hybrids(evaluation).stream())
                .filter(offer -> offer.work().name().equals(work))
                .toList();
        if (!offers.isEmpty()) {
            rows.add(
                    new Row.Heading("Every offer by itself, bearing its share of its provider's own cost: present value"
                            + " in front, then by year"));
        }
        for (CaseResult offer : offers) {
            var worth = offer.lines().worth();
            String name = ModelWording.option(offer.lines());
            rows.add(amounts(name + ": value", worth.netPresentValue(), worth.value()));
            rows.add(amounts(name + ": cash", worth.cashNetPresentValue(), worth.cash()));
        }
        Optional.ofNullable(evaluation.plan().lines().works().get(work)).ifPresent(part -> chosen(part, rows));
        evaluation.decisions().stream()
                .filter(decision -> decision.work().name().equals(work))
                .findFirst()
                .ifPresent(decision -> demand(decision, rows));
        return rows;
    }

    private void demand(Decision decision, List<Row> rows) {
        new PlanCharts(evaluation, words).demand(decision).ifPresent(chart -> {
            rows.add(new Row.Heading("The work of each month"));
            rows.add(new Row.Demand(
                    work,
                    decision.work().unit(),
                    decision.work().demand(),
                    chart.columns().stream().map(Columns.Column::label).toList(),
                    decision.option().flatMap(chosen -> chosen.quote().capacity()),
                    chart.text().altText()));
        });
    }

    private static void chosen(PlanLines.Part part, List<Row> rows) {
        rows.add(new Row.Heading("As chosen on the sheet Decision, before its provider's own cost: the eight factors"));
        part.tally()
                .factors()
                .forEach((factor, line) ->
                        rows.add(amounts(factor.title() + (factor.isPro() ? " (for)" : " (against)"), line)));
        part.tally().income().ifPresent(income -> rows.add(amounts("Client income", income)));
        rows.add(new Row.Total("Value of the work in the plan", List.of(part.netPresentValue(), part.value())));
        rows.add(new Row.Heading("As chosen: the same by kind of money"));
        part.tally()
                .kinds()
                .forEach((kind, line) -> rows.add(amounts("Net benefit in " + ModelWording.of(kind), line)));
    }

    private static Row amounts(String label, Line... lines) {
        return new Row.Amounts(label, List.of(lines));
    }
}
