package org.counterweigh.uncertainty;

import java.util.Map;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Quote;
import org.counterweigh.simulation.SimulationRun;

/** Works out what a case is worth when the provider turns out a tenth dearer and a tenth slower. */
public final class StressTest {

    private static final double DEARER = 1.1;
    private static final double SLOWER = 0.9;

    private StressTest() {}

    /**
     * The case with both changes at once; it turns when it was worth more than nothing and no longer is, or the reverse.
     *
     * @param horizon the last year N
     */
    public static PairOfChanges of(CaseCalculation lines, int horizon) {
        Quote quote = lines.quote();
        Given price = quote.price().amount();
        Given effort = quote.effort().amount();
        double[] prices = {price.value(), price.value() * DEARER};
        double[] efforts = {effort.value(), slower(quote.effort())};
        double[] worth = new SimulationRun(horizon, 2, 1, Map.of(price, prices, effort, efforts))
                .once(lines.bridge().netPresentValue());
        return new PairOfChanges(worth[1], worth[0] > 0 != worth[1] > 0);
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
