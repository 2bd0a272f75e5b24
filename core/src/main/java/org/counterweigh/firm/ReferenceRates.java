package org.counterweigh.firm;

import java.util.Map;
import java.util.OptionalDouble;
import org.counterweigh.figures.Citation;

/**
 * What currencies were worth on a day: {@code templates/defaults/exchange-rates.csv}. They tell whether a rate of exchange is upside
 * down or a cost worth a question; no amount of a report is ever worked out with them.
 *
 * @param perEuro units of each currency for one euro, above 0; the euro itself among them
 */
public record ReferenceRates(Map<String, Double> perEuro, Citation citation) {

    public static final ReferenceRates NONE = new ReferenceRates(Map.of(), Citation.unverified("no reference rates"));

    /** Units of one currency for one of the other; empty where either is not in the table. */
    public OptionalDouble rate(String wanted, String of) {
        Double one = perEuro.get(wanted);
        Double other = perEuro.get(of);
        return one == null || other == null ? OptionalDouble.empty() : OptionalDouble.of(one / other);
    }
}
