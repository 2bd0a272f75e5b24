package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Map;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.WorkType;

/** The people who do one kind of work today, for all the units that may leave. */
final class Team {

    private final Line units;
    private final Line hoursPerUnit;
    private final List<StaffedRole> staffed;
    private final Seasonality seasons;
    private final List<Line> overflowCosts;
    private final Line reviewerCost;
    private final Line payIndex;

    Team(WorkType work, Timeline timeline, Map<String, RoleCost> roles) {
        var volume = work.volume();
        units = line(
                "Units that may leave",
                volume.unitsPerYear()
                        .times(volume.outsourceable())
                        .times(timeline.index("Volume", volume.growth()))
                        .times(Calendar.OPERATING));
        hoursPerUnit = line(
                "In-house hours per unit",
                Figure.sum(
                        work.staffing().stream()
                                .map(WorkType.Staffing::hoursPerUnit)
                                .toList(),
                        Unit.HOURS.per(Unit.UNITS)));
        payIndex = timeline.payIndex();
        staffed = work.staffing().stream()
                .map(staffing ->
                        StaffedRole.of(staffing, cost(roles, staffing.role().name()), units, payIndex))
                .toList();
        seasons = new Seasonality(work);
        Line aboveAverage = seasons.aboveAverage();
        overflowCosts =
                staffed.stream().map(each -> each.overflowCost(aboveAverage)).toList();
        reviewerCost = cost(roles, work.reviewer().orElseThrow().name()).hourlyCost();
    }

    private static RoleCost cost(Map<String, RoleCost> roles, String name) {
        RoleCost cost = roles.get(name);
        if (cost == null) {
            throw new IllegalArgumentException("No role is called " + name);
        }
        return cost;
    }

    Line units() {
        return units;
    }

    Line hoursPerUnit() {
        return hoursPerUnit;
    }

    List<StaffedRole> staffed() {
        return staffed;
    }

    Seasonality seasons() {
        return seasons;
    }

    /** What each role's hours above the average month cost at its cover rate. */
    List<Line> overflowCosts() {
        return overflowCosts;
    }

    Line reviewerCost() {
        return reviewerCost;
    }

    Line payIndex() {
        return payIndex;
    }
}
