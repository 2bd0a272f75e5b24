package org.counterweigh.evaluation;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.counterweigh.appraisal.CashFlow;
import org.counterweigh.factors.Bridge;
import org.counterweigh.factors.MoneyKind;
import org.counterweigh.factors.Tally;
import org.counterweigh.factors.ValueAndCash;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.Firm.CashFlows;

/**
 * What a case or a plan comes to in money; every list is by year 0..N.
 *
 * @param kinds the net benefit by kind of money
 * @param clientIncome of a law firm, without hours sold again
 * @param value net benefit with client income: what decides
 * @param netPresentValue of the value
 * @param paybackMonths of cumulated cash, from the start of Year 1; empty when it is not back, or when nothing is moved
 * @param internalRateOfReturn of the value; empty unless it changes its sign once, from minus to plus
 * @param capacityHours of own people that are freed and not needed
 * @param annualCash of the steady year
 * @param steadyCapacityHours of the steady year
 * @param oneOff cash spent in Year 0
 */
public record AppraisalResult(
        List<Double> inHouseAvoidable,
        List<Double> totalCostOfOwnership,
        List<Double> netBenefit,
        Map<MoneyKind, List<Double>> kinds,
        List<Double> clientIncome,
        List<Double> value,
        List<Double> cash,
        double netPresentValue,
        double cashNetPresentValue,
        double presentValueOfIncome,
        OptionalDouble paybackMonths,
        OptionalDouble internalRateOfReturn,
        List<Double> capacityHours,
        double annualCash,
        double steadyCapacityHours,
        double oneOff) {

    static AppraisalResult of(Tally tally, Bridge bridge, ValueAndCash worth, Value value, CashFlows timing) {
        Map<MoneyKind, List<Double>> kinds = new EnumMap<>(MoneyKind.class);
        tally.kinds().forEach((kind, money) -> kinds.put(kind, byYear(value, money)));
        boolean never = value.once(worth.payback().never()) > 0;
        return new AppraisalResult(
                byYear(value, bridge.inHouseAvoidable()),
                byYear(value, bridge.totalCostOfOwnership()),
                byYear(value, bridge.netBenefit()),
                Collections.unmodifiableMap(kinds),
                byYear(value, worth.clientIncome()),
                byYear(value, worth.value()),
                byYear(value, worth.cash()),
                value.once(worth.netPresentValue()),
                value.once(worth.cashNetPresentValue()),
                value.once(worth.presentValueOfIncome()),
                never
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(value.once(worth.payback().months())),
                new CashFlow(byYear(value, worth.value()), timing).internalRateOfReturn(),
                byYear(value, worth.capacityHours()),
                value.once(worth.annualCash()),
                value.once(worth.steadyCapacityHours()),
                value.once(worth.oneOff()));
    }

    /** Where nothing is spent there is nothing to pay back, at once or ever. */
    AppraisalResult withoutPayback() {
        return new AppraisalResult(
                inHouseAvoidable,
                totalCostOfOwnership,
                netBenefit,
                kinds,
                clientIncome,
                value,
                cash,
                netPresentValue,
                cashNetPresentValue,
                presentValueOfIncome,
                OptionalDouble.empty(),
                internalRateOfReturn,
                capacityHours,
                annualCash,
                steadyCapacityHours,
                oneOff);
    }

    static List<Double> byYear(Value value, Line line) {
        return Arrays.stream(value.years(line)).boxed().toList();
    }
}
