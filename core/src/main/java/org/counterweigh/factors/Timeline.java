package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Firm;

/** What time does to money and volume, the same for every case: growth, pay and discounting from Year 0 to Year N. */
public final class Timeline {

    static final Figure ONE = Figure.constant(1, Unit.SHARE);
    private static final Figure ONE_YEAR = Figure.constant(1, Unit.YEARS);
    private static final Figure HALF_A_YEAR = Figure.constant(0.5, Unit.YEARS);

    private final Line transition = line("Transition year", ONE.minus(Calendar.OPERATING));
    private final Line yearsOfGrowth =
            line("Years of growth", Calendar.YEAR.minus(ONE_YEAR).notBelowZero());
    private final Line payIndex;
    private final Line discountFactor;

    Timeline(Firm.Horizon horizon) {
        payIndex = index("Pay", horizon.wageGrowth());
        var compounding = line("Compounding factor", ONE.plus(horizon.discountRate()));
        var yearsDiscounted = line("Years discounted", yearsDiscounted(horizon.cashFlows()));
        var compounded = line("Compounded", compounding.toThe(yearsDiscounted));
        discountFactor = line("Discount factor", ONE.over(compounded));
    }

    private static Figure yearsDiscounted(Firm.CashFlows cashFlows) {
        return switch (cashFlows) {
            case END_OF_YEAR -> Calendar.YEAR;
            case MID_YEAR -> Calendar.YEAR.minus(HALF_A_YEAR.times(Calendar.OPERATING));
        };
    }

    /** 1 in Year 1, grown each year after. */
    Line index(String of, Given growth) {
        var factor = line(of + " growth factor", ONE.plus(growth));
        return line(of + " index", factor.toThe(yearsOfGrowth));
    }

    /** 1 in Year 0, before any work has moved. */
    Line transition() {
        return transition;
    }

    Line payIndex() {
        return payIndex;
    }

    public Line discountFactor() {
        return discountFactor;
    }

    public List<Line> lines() {
        return List.of(transition, yearsOfGrowth, payIndex, discountFactor);
    }
}
