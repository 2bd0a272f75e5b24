package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;

/**
 * What a case takes up of the limits a firm sets its plan.
 *
 * @param hours of today that move, whatever growth does
 * @param people who go in the steady year, in FTE
 */
public record LimitUse(Line hours, Line people) {

    public static LimitUse of(CaseCalculation of) {
        var load = of.inputs().workload();
        var mayLeave = line(
                "Hours of today that may leave",
                load.team().volume().ofYearOne().times(load.hoursPerUnit()));
        var people = line("People who go", of.inputs().terms().shareMoved().times(load.people()));
        return new LimitUse(
                load.goes(mayLeave, "Hours of today that go"),
                ValueAndCash.inSteadyYear("People who go in the steady year", people));
    }

    /** Of every kind of work, whether it may leave or not. */
    public static Line hoursToday(FirmData data, CaseModel model) {
        List<Figure> hours = new ArrayList<>();
        for (WorkType work : data.work()) {
            var load = model.workloads().get(work.name());
            if (load != null) {
                hours.add(line(
                        "Hours of today, " + work.name(),
                        work.volume().unitsPerYear().times(load.hoursPerUnit())));
            }
        }
        return line("Hours of today", Figure.sum(hours, Unit.HOURS));
    }

    public static Line headcount(FirmData data) {
        return line(
                "People today",
                Figure.sum(data.roles().stream().map(Role::headcount).toList(), Unit.PEOPLE));
    }
}
