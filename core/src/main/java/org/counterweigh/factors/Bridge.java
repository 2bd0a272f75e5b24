package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.figures.Calendar;
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
 */
public record Bridge(
        Map<FactorName, Line> factors,
        Map<FactorName, Line> presentValues,
        Line inHouseAvoidable,
        Line totalCostOfOwnership,
        Line netBenefit,
        Line difference,
        Line netPresentValue,
        Line cumulated) {

    static Bridge of(Map<FactorName, Line> factors, List<Line> avoided, List<Line> costs, Line discountFactor) {
        var inHouse = line("In-house avoidable", yearly(avoided, Unit.MONEY));
        var ownership = line("Total cost of ownership", yearly(costs, Unit.MONEY));
        Map<FactorName, Line> inOrder = new EnumMap<>(factors);
        var netBenefit = line("Net benefit", Figure.sum(List.copyOf(inOrder.values()), Unit.MONEY));
        var discounted = line("Discounted net benefit", netBenefit.times(discountFactor));
        return new Bridge(
                Collections.unmodifiableMap(inOrder),
                presentValues(inOrder, discountFactor),
                inHouse,
                ownership,
                netBenefit,
                line("In-house avoidable less total cost of ownership", inHouse.minus(ownership)),
                line("Net present value", discounted.total()),
                line("Cumulated net benefit", netBenefit.cumulated()));
    }

    private static Map<FactorName, Line> presentValues(Map<FactorName, Line> factors, Line discountFactor) {
        Map<FactorName, Line> presentValues = new EnumMap<>(FactorName.class);
        factors.forEach((name, money) -> {
            var discounted = line("Discounted, " + name.title(), money.times(discountFactor));
            presentValues.put(name, line("Present value, " + name.title(), discounted.total()));
        });
        return Collections.unmodifiableMap(presentValues);
    }

    /** A sum that has an amount for each year even when nothing is added. */
    static Figure yearly(List<Line> terms, Unit unit) {
        return terms.isEmpty() ? Figure.constant(0, unit).times(Calendar.OPERATING) : Figure.sum(terms, unit);
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
        lines.addAll(List.of(netPresentValue, cumulated));
        return lines;
    }
}
