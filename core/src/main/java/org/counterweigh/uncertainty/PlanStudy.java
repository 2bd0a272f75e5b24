package org.counterweigh.uncertainty;

import org.counterweigh.sensitivity.ImportanceStudy;
import org.counterweigh.sensitivity.InputImportance;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Line;
import org.counterweigh.probability.SortedSample;
import org.counterweigh.simulation.SimulationRun;
import org.counterweigh.uncertainty.PlanUncertainty.Band;

/** The plan in every future. */
final class PlanStudy {

    private final PlanLines plan;
    private final SimulationRun futures;
    private final double[] worth;
    private final double[][] netBenefit;
    private final double[][] cumulated;

    PlanStudy(PlanLines plan, SimulationRun futures) {
        this.plan = plan;
        this.futures = futures;
        var bridge = plan.bridge();
        List<double[][]> columns =
                futures.of(List.of(bridge.netPresentValue(), bridge.netBenefit(), bridge.cumulated()));
        worth = columns.get(0)[0];
        netBenefit = columns.get(1);
        cumulated = columns.get(2);
    }

    Line netPresentValue() {
        return plan.bridge().netPresentValue();
    }

    Percentiles spread() {
        return new PercentileSummary(futures.replicates()).of(worth);
    }

    /** @param limit months */
    PaybackPercentiles payback(double limit) {
        return PercentileSummary.payback(netBenefit, limit);
    }

    List<Band> cumulated() {
        List<Band> bands = new ArrayList<>();
        for (int year = 0; year < cumulated.length; year++) {
            var percentiles = SortedSample.of(cumulated[year]);
            bands.add(new Band(
                    year,
                    percentiles.at(PercentileSummary.LOW),
                    percentiles.at(PercentileSummary.MIDDLE),
                    percentiles.at(PercentileSummary.HIGH)));
        }
        return bands;
    }

    /** What is worth finding out before going ahead with the plan rather than staying in house. */
    List<InputImportance> worthFindingOut(ImportanceStudy clues) {
        double[][] options = {new double[worth.length], worth};
        return clues.worthFindingOut(List.of(netPresentValue()), clues.information(options), worth);
    }
}
