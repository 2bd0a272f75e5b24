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
 */
public final class Bridge {

    private final Map<FactorName, Line> factors;
    private final Map<FactorName, Line> presentValues = new EnumMap<>(FactorName.class);
    private final Line inHouseAvoidable;
    private final Line totalCostOfOwnership;
    private final Line netBenefit;
    private final Line difference;
    private final Line netPresentValue;
    private final Line cumulated;

    Bridge(Map<FactorName, Line> factors, List<Line> avoided, List<Line> costs, Line discountFactor) {
        this.factors = Collections.unmodifiableMap(new EnumMap<>(factors));
        inHouseAvoidable = line("In-house avoidable", yearly(avoided));
        totalCostOfOwnership = line("Total cost of ownership", yearly(costs));
        difference =
                line("In-house avoidable less total cost of ownership", inHouseAvoidable.minus(totalCostOfOwnership));
        netBenefit = line("Net benefit", Figure.sum(List.copyOf(this.factors.values()), Unit.MONEY));
        this.factors.forEach((name, money) -> {
            var discounted = line("Discounted, " + name.title(), money.times(discountFactor));
            presentValues.put(name, line("Present value, " + name.title(), discounted.total()));
        });
        var discounted = line("Discounted net benefit", netBenefit.times(discountFactor));
        netPresentValue = line("Net present value", discounted.total());
        cumulated = line("Cumulated net benefit", netBenefit.cumulated());
    }

    /** A sum that has an amount for each year even when nothing is added. */
    static Figure yearly(List<Line> terms) {
        return terms.isEmpty()
                ? Figure.constant(0, Unit.MONEY).times(Calendar.OPERATING)
                : Figure.sum(terms, Unit.MONEY);
    }

    /** The eight lines in the order of the brief. */
    public Map<FactorName, Line> factors() {
        return factors;
    }

    public Line presentValue(FactorName factor) {
        return known(presentValues, factor);
    }

    public Line factor(FactorName factor) {
        return known(factors, factor);
    }

    private static Line known(Map<FactorName, Line> lines, FactorName factor) {
        Line line = lines.get(factor);
        if (line == null) {
            throw new IllegalArgumentException("No line of " + factor);
        }
        return line;
    }

    public Line inHouseAvoidable() {
        return inHouseAvoidable;
    }

    public Line totalCostOfOwnership() {
        return totalCostOfOwnership;
    }

    /** The sum of the eight lines. */
    public Line netBenefit() {
        return netBenefit;
    }

    /** The same from the two sides: equal to the net benefit, or a line is missing or counted twice. */
    public Line difference() {
        return difference;
    }

    public Line netPresentValue() {
        return netPresentValue;
    }

    public Line cumulated() {
        return cumulated;
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>(factors.values());
        lines.addAll(List.of(inHouseAvoidable, totalCostOfOwnership, netBenefit, difference));
        lines.addAll(presentValues.values());
        lines.addAll(List.of(netPresentValue, cumulated));
        return lines;
    }
}
