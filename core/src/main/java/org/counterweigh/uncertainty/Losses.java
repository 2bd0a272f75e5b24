package org.counterweigh.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.Market;
import org.counterweigh.firm.Option;
import org.counterweigh.probability.CompoundPoisson;
import org.counterweigh.probability.Pert;
import org.counterweigh.uncertainty.LossCurve.Point;

/**
 * A year's loss of confidentiality as it comes: no incident in most years, one or several in others, each of its own
 * size.
 *
 * <p>Incidents come at random (Poisson); a loss lies over its range as a PERT whose mean is that of the expected loss,
 * so that the curve and the money line speak of the same loss.
 */
final class Losses {

    private static final int POINTS = 60;

    private final Market market;
    private final Value value;

    Losses(Market market, Value value) {
        this.market = market;
        this.value = value;
    }

    /**
     * In house with all the work as it is today, then at each provider with the work that would be its.
     *
     * @param moved the cases that move, or would
     */
    List<LossCurve> of(List<CaseCalculation> moved) {
        List<LossCurve> curves = new ArrayList<>();
        market.inHouseRisk().ifPresent(risk -> add(curves, Option.AS_TODAY, risk, 1));
        Map<String, Double> shares = new TreeMap<>();
        moved.forEach(each -> shares.merge(each.quote().provider().name(), share(each), Double::sum));
        shares.forEach((provider, share) -> market.providers().stream()
                .filter(each -> each.name().equals(provider))
                .flatMap(each -> market.riskOf(each).stream())
                .forEach(risk -> add(curves, new Option.Whole(provider), risk, share)));
        return curves;
    }

    /** Of the firm's exposure, in the steady year. */
    private double share(CaseCalculation moved) {
        int steady = Calendar.steadyYear(value.horizon());
        return value.in(steady, moved.inputs().exposure().share());
    }

    private static void add(List<LossCurve> curves, Option holder, Market.Risk risk, double share) {
        double incidents = risk.incidentsPerYear().value() * share;
        double kept = 1 - risk.recovered().value();
        var each = new Pert(
                        risk.lossLow().value(),
                        risk.lossLikely().value(),
                        risk.lossHigh().value())
                .scaled(kept);
        if (incidents > 0 && each.mean() > 0) {
            curves.add(curve(holder, new CompoundPoisson(incidents, each)));
        }
    }

    private static LossCurve curve(Option holder, CompoundPoisson year) {
        double most = year.quantile(0.999);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= POINTS; i++) {
            double loss = most * i / POINTS;
            points.add(new Point(loss, year.exceedance(loss)));
        }
        return new LossCurve(
                holder, year.mean(), 1 - year.chanceOfNone(), year.quantile(0.5), year.quantile(0.95), points);
    }
}
