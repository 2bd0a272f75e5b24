package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Firm;

/**
 * What time does to money and volume, the same for every case: growth, pay and discounting from Year 0 to Year N.
 *
 * @param transition 1 in Year 0, before any work has moved
 * @param yearsDiscounted from today until the cash of the year
 */
public record Timeline(Line transition, Line yearsOfGrowth, Line payIndex, Line yearsDiscounted, Line discountFactor) {

    static final Figure ONE = Figure.constant(1, Unit.SHARE);
    private static final Figure ONE_YEAR = Figure.constant(1, Unit.YEARS);
    private static final Figure HALF_A_YEAR = Figure.constant(0.5, Unit.YEARS);

    static Timeline of(Firm.Horizon horizon) {
        var yearsOfGrowth =
                line("Years of growth", Calendar.YEAR.minus(ONE_YEAR).notBelowZero());
        var compounding = line("Compounding factor", ONE.plus(horizon.discountRate()));
        var yearsDiscounted = line("Years discounted", yearsDiscounted(horizon.cashFlows()));
        var compounded = line("Compounded", compounding.toThe(yearsDiscounted));
        return new Timeline(
                line("Transition year", ONE.minus(Calendar.OPERATING)),
                yearsOfGrowth,
                index("Pay", horizon.wageGrowth(), yearsOfGrowth),
                yearsDiscounted,
                line("Discount factor", ONE.over(compounded)));
    }

    private static Figure yearsDiscounted(Firm.CashFlows cashFlows) {
        return switch (cashFlows) {
            case END_OF_YEAR -> Calendar.YEAR;
            case MID_YEAR -> Calendar.YEAR.minus(HALF_A_YEAR.times(Calendar.OPERATING));
        };
    }

    /** 1 in Year 1, grown each year after. */
    Line index(String of, Given growth) {
        return index(of, growth, yearsOfGrowth);
    }

    private static Line index(String of, Given growth, Line years) {
        return line(of + " index", line(of + " growth factor", ONE.plus(growth)).toThe(years));
    }

    public List<Line> lines() {
        return List.of(transition, yearsOfGrowth, payIndex, discountFactor);
    }
}
