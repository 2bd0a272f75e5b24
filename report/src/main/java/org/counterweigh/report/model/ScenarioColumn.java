package org.counterweigh.report.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.excel.writer.CellContent;
import org.counterweigh.factors.ValueAndCash;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Value;

/**
 * A scenario that can be chosen in the workbook: what inputs say there that differ, and what the plan comes to.
 *
 * @param inputs figures and settings that differ, with what they say
 * @param worth of the plan as advised, by the engine
 * @param best what the best plan of the scenario comes to; empty where it was not looked for
 * @param remark what the scenario is
 */
record ScenarioColumn(
        String name, Map<Object, CellContent.Value> inputs, Worth worth, OptionalDouble best, String remark) {

    /** What a plan comes to. */
    record Worth(
            double netPresentValue,
            double cashNetPresentValue,
            double annualCash,
            double oneOff,
            OptionalDouble payback,
            double capacityHours) {

        static Worth of(ValueAndCash lines, Value value) {
            boolean never = value.once(lines.payback().never()) > 0;
            return new Worth(
                    value.once(lines.netPresentValue()),
                    value.once(lines.cashNetPresentValue()),
                    value.once(lines.annualCash()),
                    value.once(lines.oneOff()),
                    never
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(value.once(lines.payback().months())),
                    value.once(lines.steadyCapacityHours()));
        }

        static Worth of(AppraisalResult result) {
            return new Worth(
                    result.netPresentValue(),
                    result.cashNetPresentValue(),
                    result.annualCash(),
                    result.oneOff(),
                    result.paybackMonths(),
                    result.steadyCapacityHours());
        }
    }

    ScenarioColumn {
        inputs = Map.copyOf(inputs);
    }

    /** What a figure or setting says there; empty where it is as in the base. */
    Optional<CellContent.Value> of(Object input) {
        return Optional.ofNullable(inputs.get(input));
    }

    static Map<Object, CellContent.Value> amounts(Map<Given, Double> figures) {
        Map<Object, CellContent.Value> amounts = new HashMap<>();
        figures.forEach((given, amount) -> amounts.put(given, new CellContent.Amount(amount)));
        return amounts;
    }
}
