package org.counterweigh.uncertainty;

import java.util.List;
import org.counterweigh.breakeven.AdviceChange;
import org.counterweigh.sensitivity.InputImportance;

/**
 * The plan over all simulations.
 *
 * @param expectedRegret the sum over all kinds of work, each provider's own cost shared by allocation
 * @param cumulated cash up to each year 0..N
 * @param breakEvens where the plan would be another, nearest first, twenty at most
 * @param losses a year's loss of confidentiality, in house and at each provider with a risk row
 */
public record PlanUncertainty(
        Percentiles netPresentValue,
        Percentiles cashNetPresentValue,
        PaybackPercentiles payback,
        double expectedRegret,
        List<InputImportance> importance,
        List<Band> cumulated,
        List<AdviceChange> breakEvens,
        List<LossCurve> losses) {

    /** The fifth, the fiftieth and the ninety-fifth of a hundred simulations. */
    public record Band(int year, double low, double median, double high) {}
}
