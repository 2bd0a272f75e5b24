package org.counterweigh.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.firm.FactorName;

/**
 * The outcomes of all kinds of work together, each provider's own cost counted once.
 *
 * @param presentValues of the eight factors; they add up to the net present value
 */
public record PlanResult(PlanLines lines, AppraisalResult worth, Map<FactorName, Double> presentValues) {

    public PlanResult {
        presentValues = Collections.unmodifiableMap(new EnumMap<>(presentValues));
    }

    /** Whether everything stays: then nothing is spent, and there is nothing to pay back. */
    public boolean movesNothing() {
        return lines.chosen().isEmpty();
    }

    public double presentValue(FactorName factor) {
        return presentValues.getOrDefault(factor, 0.0);
    }
}
