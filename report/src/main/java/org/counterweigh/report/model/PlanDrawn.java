package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.document.Chart.CashBand;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Chart.Waterfall.Bar;
import org.counterweigh.report.document.Chart.Waterfall.Kind;
import org.counterweigh.report.narrative.PlanCharts;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.uncertainty.PlanUncertainty.Band;

/**
 * What the charts of a plan show, as lines of the model.
 *
 * @param steps of the bridge
 * @param bridge what a reader who cannot see the bridge should know
 * @param cash the same of cumulated cash
 * @param bands of cumulated cash over the simulations, by year; none where nothing varies
 */
record PlanDrawn(List<Step> steps, String bridge, Line netPresentValue, Line cumulated, String cash, List<Band> bands) {

    /** A bar of the bridge, and the line that it shows. */
    record Step(String label, Line line, Kind kind) {}

    /** Empty where the plan moves nothing. */
    static Optional<PlanDrawn> of(Evaluation evaluation, Words words) {
        var charts = new PlanCharts(evaluation, words);
        var worth = evaluation.plan().lines().worth();
        Optional<CashBand> cash = charts.cash();
        return charts.bridge()
                .map(bridge -> new PlanDrawn(
                        steps(bridge, evaluation),
                        bridge.text().altText(),
                        worth.netPresentValue(),
                        worth.cumulated(),
                        cash.map(band -> band.text().altText())
                                .orElse(bridge.text().altText()),
                        cash.isPresent() ? evaluation.uncertainty().plan().cumulated() : List.of()));
    }

    /** The eight factors, and where client income moves, their sum and the income; the value last. */
    private static List<Step> steps(Waterfall bridge, Evaluation evaluation) {
        var plan = evaluation.plan().lines();
        List<Line> lines = new ArrayList<>(Arrays.stream(FactorName.values())
                .map(plan.bridge()::presentValue)
                .toList());
        if (bridge.bars().size() > lines.size() + 1) {
            lines.add(plan.bridge().presentValue());
            lines.add(plan.worth().presentValueOfIncome());
        }
        lines.add(plan.worth().netPresentValue());
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Bar bar = bridge.bars().get(at);
            steps.add(new Step(bar.label(), lines.get(at), bar.kind()));
        }
        return steps;
    }
}
