package org.counterweigh.excel.plausibility;

import java.util.Optional;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.FirmData;

/**
 * What is looked at: a firm, and what is known of figures elsewhere.
 *
 * @param region of the home regulator with defaults of its own: US, EW, EU or IN
 */
public record Subject(FirmData data, Defaults defaults, Optional<String> region) {

    /** In US dollars: some costs do not shrink with what is bought (our own judgement, grade C). */
    private static final double SMALL_COST = 3_000;

    /** What a cost may come to however little is bought, in the firm's money; without end where nobody knows its rate. */
    double smallCost() {
        return SMALL_COST * defaults.rates().rate(data.firm().currency(), "USD").orElse(Double.POSITIVE_INFINITY);
    }
}
