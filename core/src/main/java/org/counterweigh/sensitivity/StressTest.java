package org.counterweigh.sensitivity;

import java.util.Map;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Quote;
import org.counterweigh.simulation.SimulationRun;

/**
 * The usual bad surprise: the provider turns out a tenth more expensive and a tenth slower.
 *
 * @param changesSign whether the net present value, above nothing or not, no longer is what it was
 */
public record StressTest(double netPresentValue, boolean changesSign) {

    private static final double PRICE_RISE = 1.1;
    private static final double SLOWER = 0.9;

    /** The case with both changes at once. */
    public static StressTest of(CaseCalculation lines, int horizon) {
        Quote quote = lines.quote();
        Given price = quote.price().amount();
        Given effort = quote.effort().amount();
        double[] prices = {price.value(), price.value() * PRICE_RISE};
        double[] efforts = {effort.value(), slower(quote.effort())};
        double[] worth = new SimulationRun(horizon, 2, 1, Map.of(price, prices, effort, efforts))
                .once(lines.worth().netPresentValue());
        return new StressTest(worth[1], worth[0] > 0 != worth[1] > 0);
    }

    /** Less is done in an hour: more hours for a unit, or a lower productivity. */
    private static double slower(Quote.Effort effort) {
        double today = effort.amount().value();
        return switch (effort.basis()) {
            case HOURS_PER_UNIT -> today / SLOWER;
            case PRODUCTIVITY -> today * SLOWER;
        };
    }
}
