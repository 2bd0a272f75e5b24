package org.counterweigh.evaluation;

import java.util.Map;
import java.util.OptionalDouble;
import org.counterweigh.firm.FactorName;

/**
 * A choice for every kind of work, worked out by the plain model; arrays run over Year 0..N.
 *
 * @param npv what each of the eight lines is worth today
 * @param totalNpv what the net benefit is worth today
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
public record PlainPlan(
        Map<FactorName, double[]> factors,
        Map<FactorName, Double> npv,
        double[] netBenefit,
        double totalNpv,
        OptionalDouble paybackMonths,
        double steadyCash,
        double capacityHours) {

    public double[] factor(FactorName name) {
        double[] line = factors.get(name);
        if (line == null) {
            throw new IllegalArgumentException("No line " + name);
        }
        return line;
    }
}
