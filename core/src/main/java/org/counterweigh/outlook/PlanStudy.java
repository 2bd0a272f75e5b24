package org.counterweigh.outlook;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.chance.Percentiles;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Line;
import org.counterweigh.futures.Futures;
import org.counterweigh.outlook.PlanOutlook.Band;

/** The plan in every future. */
final class PlanStudy {

    private final PlanLines plan;
    private final Futures futures;
    private final double[] worth;
    private final double[][] netBenefit;
    private final double[][] cumulated;

    PlanStudy(PlanLines plan, Futures futures) {
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

    Spread spread() {
        return new Spreads(futures.replicates()).of(worth);
    }

    /** @param limit months */
    PaybackSpread payback(double limit) {
        return Spreads.payback(netBenefit, limit);
    }

    List<Band> cumulated() {
        List<Band> bands = new ArrayList<>();
        for (int year = 0; year < cumulated.length; year++) {
            var percentiles = Percentiles.of(cumulated[year]);
            bands.add(new Band(
                    year, percentiles.at(Spreads.LOW), percentiles.at(Spreads.MIDDLE), percentiles.at(Spreads.HIGH)));
        }
        return bands;
    }

    /** What is worth finding out before going ahead with the plan rather than staying in house. */
    List<Worthwhile> worthFindingOut(Clues clues) {
        double[][] options = {new double[worth.length], worth};
        return clues.worthFindingOut(List.of(netPresentValue()), clues.information(options), worth);
    }
}
