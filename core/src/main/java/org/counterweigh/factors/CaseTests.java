package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Policy;

/**
 * The four tests of a case, each 1 where it holds and 0 where it does not.
 *
 * @param value it is worth more than staying as today
 * @param cash it brings more cash than it takes
 * @param hurdle a usual year is worth the firm's minimum saving
 * @param payback its cash is back in time
 * @param usualYear value of the steady year without exit cost and parallel running
 * @param moved cost of the steady year that the minimum saving is a share of
 */
public record CaseTests(Line value, Line cash, Line hurdle, Line payback, Line usualYear, Line moved) {
    private static final Figure NOTHING = Figure.constant(0, Unit.MONEY);

    static CaseTests of(Case c, Tally tally, ValueAndCash worth, Policy policy) {
        var load = c.workload();
        var people = load.avoidablePay().plus(load.hiringAndTraining());
        var today = line(
                "Pay, hiring and outside counsel",
                load.outsideCounsel().<Figure>map(people::plus).orElse(people));
        var moved = ValueAndCash.inSteadyYear(
                "Cost today of what moves",
                line("Cost of what moves", c.shareMoved().times(today)));
        var usual =
                line("Value without exit and parallel running", worth.value().plus(tally.passing()));
        var usualYear = ValueAndCash.inSteadyYear("Value of a usual year", usual);
        var required = line("Minimum saving", policy.hurdle().times(moved));
        var tooSmall = line("Saving is too small", required.exceeds(usualYear));
        var late = line("Payback is too late", worth.payback().months().exceeds(policy.paybackLimit()));
        var inTime = line("Payback is in time", Timeline.ONE.minus(late));
        var back = line("Cash comes back", Timeline.ONE.minus(worth.payback().never()));
        return new CaseTests(
                line("Test of value", worth.netPresentValue().exceeds(NOTHING)),
                line("Test of cash", worth.cashNetPresentValue().exceeds(NOTHING)),
                line("Test of minimum saving", Timeline.ONE.minus(tooSmall)),
                line("Test of payback", back.times(inTime)),
                usualYear,
                moved);
    }

    public List<Line> lines() {
        return List.of(value, cash, hurdle, payback);
    }
}
