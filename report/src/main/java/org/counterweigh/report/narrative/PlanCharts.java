package org.counterweigh.report.narrative;

import java.util.Optional;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.document.Chart.CashBand;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Columns;

/** The charts of the plan, one model of each for every report that draws it. */
public record PlanCharts(Evaluation evaluation, Words words) {

    /** What the plan's value is made of, in the order of the factors; empty where all work stays. */
    public Optional<Waterfall> bridge() {
        return Subject.of(evaluation)
                .filter(Subject::isPlan)
                .map(plan -> new BridgeChart(plan, evaluation, words).chart(""));
    }

    /** The work of each month; empty where no months are given, or all are alike. */
    public Optional<Columns> demand(Decision decision) {
        return new MonthlyDemand(decision, words).chart();
    }

    /** Cash up to each year over the simulations; empty where nothing varies. */
    public Optional<CashBand> cash() {
        var cumulated = evaluation.uncertainty().plan().cumulated();
        return evaluation.uncertainty().basis().isCertain() || cumulated.isEmpty()
                ? Optional.empty()
                : Optional.of(new UncertaintyCharts(words)
                        .cash(cumulated, evaluation.plan().worth().paybackMonths()));
    }
}
