package org.counterweigh.evaluation;

import java.util.Map;
import java.util.OptionalDouble;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Quote;

/**
 * One kind of work with one provider, worked out by the plain model; arrays run over Year 0..N.
 *
 * @param factors the eight money lines
 * @param npv what each line is worth today
 * @param totalNpv what the net benefit is worth today
 * @param steadyCash cash of the steady year
 * @param capacityHours hours of the steady year that are released without turning into cash
 * @param hurdle what the steady year's net benefit is asked to reach
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
public record PlainCase(
        Quote quote,
        double allocation,
        double[] inHouseAvoidable,
        double[] totalCostOfOwnership,
        double[] netBenefit,
        Map<FactorName, double[]> factors,
        Map<FactorName, Double> npv,
        double totalNpv,
        OptionalDouble paybackMonths,
        OptionalDouble irr,
        double steadyCash,
        double capacityHours,
        double hurdle) {

    public double[] factor(FactorName name) {
        double[] line = factors.get(name);
        if (line == null) {
            throw new IllegalArgumentException("No line " + name);
        }
        return line;
    }

    public double npvOf(FactorName name) {
        return npv.getOrDefault(name, Double.NaN);
    }
}
