package org.counterweigh.report.json;

import java.io.IOException;
import org.counterweigh.uncertainty.PaybackPercentiles;
import org.counterweigh.uncertainty.Percentiles;

/** Writes how an amount and a payback lie over all simulations, inside the object of whatever they are of. */
final class PercentilesJson {

    private final Json json;

    PercentilesJson(Json json) {
        this.json = json;
    }

    /** What stands beside the low, the high and the chance of a gain. */
    void rest(Percentiles spread, PaybackPercentiles payback) throws IOException {
        json.amount("npvMedian", spread.median());
        json.amount("npvMean", spread.mean());
        json.amount("npvMeanError", spread.meanError());
        json.amount("chanceError", spread.chanceError());
        json.amount("downside", spread.downside());
        json.object("payback", () -> {
            json.amount("low", payback.low());
            json.amount("median", payback.median());
            json.amount("high", payback.high());
            json.amount("withinLimit", payback.withinLimit());
            json.amount("never", payback.never());
        });
    }
}
