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

/**
 * How likely a year's loss of confidentiality exceeds an amount, with one party holding the work.
 *
 * <p>Incidents come at random (Poisson), none in most years; a loss lies over its range as a PERT whose mean is that of
 * the expected loss, so that the curve and the money line speak of the same loss.
 *
 * @param holder of all the firm keeps, as today, or of what would move to a provider
 * @param mean expected loss of a year, after what is recovered
 * @param chanceOfAny share of years with any loss
 * @param median loss of the middle year
 * @param high five in a hundred years lose more
 * @param points rising losses, falling chances
 */
public record LossCurve(
        Option holder, double mean, double chanceOfAny, double median, double high, List<Point> points) {

    private static final int POINTS = 60;

    /** An amount, and the chance that a year loses more, 0..1. */
    public record Point(double loss, double chance) {}

    /** In house with all the work of today, then at each provider with the work that moves, or would. */
    static List<LossCurve> of(Market market, Value value, List<CaseCalculation> moved) {
        List<LossCurve> curves = new ArrayList<>();
        market.inHouseRisk().ifPresent(risk -> add(curves, new Option.AsToday(), risk, 1));
        int steady = Calendar.steadyYear(value.horizon());
        Map<String, Double> shares = new TreeMap<>();
        moved.forEach(each -> shares.merge(
                each.quote().provider().name(),
                value.in(steady, each.inputs().exposure().share()),
                Double::sum));
        shares.forEach((provider, share) -> market.providers().stream()
                .filter(each -> each.name().equals(provider))
                .flatMap(each -> market.riskOf(each).stream())
                .forEach(risk -> add(curves, new Option.Whole(provider), risk, share)));
        return curves;
    }

    /** @param share of the firm's exposure */
    private static void add(List<LossCurve> curves, Option holder, Market.Risk risk, double share) {
        double incidents = risk.incidentsPerYear().value() * share;
        // Of a row with a blank between its figures there is money, but no curve
        boolean rises = risk.lossLow().value() <= risk.lossLikely().value()
                && risk.lossLikely().value() <= risk.lossHigh().value();
        if (!rises) {
            return;
        }
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
