package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.FactorName;

/**
 * Eight money lines and the two sides they lie between: what stops costing in house, and what the provider costs.
 *
 * <p>The two sides are added up on their own, so that their difference proves the eight lines complete and single.
 *
 * @param factors the eight lines in the order of the brief
 * @param netBenefit the sum of the eight lines
 * @param difference the same from the two sides: equal to the net benefit, or a line is missing or counted twice
 * @param presentValue of the net benefit
 */
public record Bridge(
        Map<FactorName, Line> factors,
        Map<FactorName, Line> presentValues,
        Line inHouseAvoidable,
        Line totalCostOfOwnership,
        Line netBenefit,
        Line difference,
        Line presentValue) {

    static Bridge of(Tally tally, Line discountFactor) {
        Map<FactorName, Line> presentValues = new EnumMap<>(FactorName.class);
        tally.factors().forEach((name, money) -> {
            var discounted = line("Discounted, " + name.title(), money.times(discountFactor));
            presentValues.put(name, line("Present value, " + name.title(), discounted.total()));
        });
        var netBenefit =
                line("Net benefit", Figure.sum(List.copyOf(tally.factors().values()), Unit.MONEY));
        return new Bridge(
                tally.factors(),
                Collections.unmodifiableMap(presentValues),
                tally.avoided(),
                tally.costs(),
                netBenefit,
                line(
                        "In-house avoidable less total cost of ownership",
                        tally.avoided().minus(tally.costs())),
                line("Present value of net benefit", Figure.sum(List.copyOf(presentValues.values()), Unit.MONEY)));
    }

    public Line presentValue(FactorName factor) {
        return CaseModel.known(presentValues, factor);
    }

    public Line factor(FactorName factor) {
        return CaseModel.known(factors, factor);
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>(factors.values());
        lines.addAll(List.of(inHouseAvoidable, totalCostOfOwnership, netBenefit, difference));
        lines.addAll(presentValues.values());
        lines.add(presentValue);
        return lines;
    }
}
