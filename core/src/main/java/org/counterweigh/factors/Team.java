package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Map;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.WorkType;

/**
 * The people who do one kind of work today, for all the units that may leave.
 *
 * @param overflowCosts what each role's hours above the average month cost at its cover rate
 * @param reviewerCost an hour of whoever checks, answers and supervises
 */
public record Team(
        Line units,
        Line hoursPerUnit,
        List<StaffedRole> staffed,
        Seasonality seasons,
        List<Line> overflowCosts,
        Line reviewerCost,
        Line payIndex) {

    static Team of(WorkType work, Timeline timeline, Map<String, RoleCost> roles) {
        var volume = work.volume();
        var units = line(
                "Units that may leave",
                volume.unitsPerYear()
                        .times(volume.outsourceable())
                        .times(timeline.index("Volume", volume.growth()))
                        .times(Calendar.OPERATING));
        var hours =
                work.staffing().stream().map(WorkType.Staffing::hoursPerUnit).toList();
        var payIndex = timeline.payIndex();
        var staffed = work.staffing().stream()
                .map(each ->
                        StaffedRole.of(each, CaseModel.known(roles, each.role().name()), units, payIndex))
                .toList();
        var seasons = new Seasonality(work);
        var aboveAverage = seasons.aboveAverage();
        return new Team(
                units,
                line("In-house hours per unit", Figure.sum(hours, Unit.HOURS.per(Unit.UNITS))),
                staffed,
                seasons,
                staffed.stream().map(each -> each.overflowCost(aboveAverage)).toList(),
                CaseModel.known(roles, work.reviewer().orElseThrow().name()).hourlyCost(),
                payIndex);
    }
}
