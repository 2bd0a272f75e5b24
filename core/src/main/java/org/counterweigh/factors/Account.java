package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.FactorName;

/**
 * What one factor comes to on one case.
 *
 * @param direct its money before the portion of provider-wide cost
 * @param money its line in the bridge, above zero where outsourcing gains
 */
public record Account(
        FactorName factor,
        List<Line> avoided,
        Optional<Line> fees,
        List<Line> incurred,
        List<Line> charges,
        Line direct,
        Line money) {

    static Account of(FactorName name, Factor factor, Case c) {
        var avoided = factor.avoided(c);
        var fees = factor.fees(c);
        var incurred = factor.incurred(c);
        var charges = factor.charges(c.charges());
        String title = name.title();

        List<Line> costs = new ArrayList<>();
        fees.ifPresent(costs::add);
        costs.addAll(incurred);
        Figure before = less(Figure.sum(avoided, Unit.MONEY), costs);
        if (charges.isEmpty()) {
            Line money = line(title, before);
            return new Account(name, avoided, fees, incurred, charges, money, money);
        }
        Line direct = line(title + " before provider-wide cost", before);
        return new Account(name, avoided, fees, incurred, charges, direct, line(title, less(direct, charges)));
    }

    static Figure less(Figure from, List<Line> costs) {
        Figure rest = from;
        for (Line cost : costs) {
            rest = rest.minus(cost);
        }
        return rest;
    }
}
