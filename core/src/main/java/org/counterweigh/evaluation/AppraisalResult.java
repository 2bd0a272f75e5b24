package org.counterweigh.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.counterweigh.appraisal.CashFlow;
import org.counterweigh.factors.Bridge;
import org.counterweigh.factors.CashAndCapacity;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.Firm.CashFlows;

/**
 * What a case or a plan comes to in money.
 *
 * @param netBenefit by year 0..N
 * @param paybackMonths from the start of Year 1; empty when the money does not come back for good, or when nothing is moved
 * @param annualCash of the steady year
 * @param capacityHours of the steady year, freed without being cash
 * @param oneOff outlay of Year 0
 */
public record AppraisalResult(
        List<Double> inHouseAvoidable,
        List<Double> totalCostOfOwnership,
        List<Double> netBenefit,
        double netPresentValue,
        OptionalDouble paybackMonths,
        OptionalDouble internalRateOfReturn,
        double annualCash,
        double capacityHours,
        double oneOff) {

    static AppraisalResult of(Bridge bridge, CashAndCapacity cash, Value value, CashFlows timing) {
        var flow = new CashFlow(byYear(value, bridge.netBenefit()), timing);
        return new AppraisalResult(
                byYear(value, bridge.inHouseAvoidable()),
                byYear(value, bridge.totalCostOfOwnership()),
                flow.amounts(),
                value.once(bridge.netPresentValue()),
                flow.paybackMonths(),
                flow.internalRateOfReturn(),
                value.once(cash.cash()),
                value.once(cash.capacity()),
                value.once(cash.oneOff()));
    }

    /** Where nothing is spent there is nothing to pay back, at once or ever. */
    AppraisalResult withoutPayback() {
        return new AppraisalResult(
                inHouseAvoidable,
                totalCostOfOwnership,
                netBenefit,
                netPresentValue,
                OptionalDouble.empty(),
                internalRateOfReturn,
                annualCash,
                capacityHours,
                oneOff);
    }

    static List<Double> byYear(Value value, Line line) {
        return Arrays.stream(value.years(line)).boxed().toList();
    }
}
