package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;

/**
 * What part of a net benefit is cash, what part only frees people, and what has to be paid before Year 1.
 *
 * <p>Cost of the team turns into cash only for the share with a dated exit; the rest of its hours is capacity.
 *
 * @param cash of the steady year
 * @param capacity hours of the steady year that are freed without turning into cash
 * @param oneOff outlay of Year 0
 */
public record CashAndCapacity(Line cash, Line capacity, Line oneOff) {

    static CashAndCapacity of(Bridge bridge, List<CaseCalculation> cases, Line transitionYear) {
        List<Line> notCash = new ArrayList<>();
        List<Line> idle = new ArrayList<>();
        for (CaseCalculation c : cases) {
            var team = c.inputs().workload();
            String of = ", " + c.quote().work().name();
            var kept = line(
                    "Share not cashable" + of,
                    Timeline.ONE.minus(c.quote().work().volume().cashable()));
            var cost = line(
                    "Team cost released" + of,
                    team.avoidablePay().plus(team.avoidableOverhead()).plus(team.hiringAndTraining()));
            notCash.add(line("Not cash" + of, kept.times(cost)));
            idle.add(line(
                    "Capacity released" + of,
                    kept.times(c.inputs().shareMoved()).times(team.hours())));
        }
        var cashByYear = line("Cash in the year", Account.less(bridge.netBenefit(), notCash));
        var capacityByYear = line("Capacity released", Bridge.yearly(idle, Unit.HOURS));
        var firstOutlay = line(
                "Cost in the transition year", bridge.totalCostOfOwnership().times(transitionYear));
        return new CashAndCapacity(
                inSteadyYear("Annual cash", cashByYear),
                inSteadyYear("Capacity hours", capacityByYear),
                line("One-off cost", firstOutlay.total()));
    }

    private static Line inSteadyYear(String label, Line yearly) {
        return line(
                label,
                line(label + ", steady year only", yearly.times(Calendar.STEADY))
                        .total());
    }

    public List<Line> lines() {
        return List.of(cash, capacity, oneOff);
    }
}
