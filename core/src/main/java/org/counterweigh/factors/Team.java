package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.WorkType;

/**
 * Who does one kind of work today, for all the units that may leave: the team, and outside counsel.
 *
 * @param teamHours of the team, a unit
 * @param hoursPerUnit of the team and outside counsel
 * @param notCashable share of the released cost that does not turn into cash
 * @param outsidePrice what outside counsel charges a unit, by year, before tax; none where nothing is bought
 * @param overflowCosts what each role's hours above the average month cost at its cover rate
 */
public record Team(
        WorkType work,
        Volume volume,
        Line teamHours,
        Line hoursPerUnit,
        Line notCashable,
        Optional<Line> outsidePrice,
        List<StaffedRole> staffed,
        Seasonality seasons,
        List<Line> overflowCosts) {
    static final Unit HOURS_A_UNIT = Unit.HOURS.per(Unit.UNITS);

    /** Units that may leave, by year and of a full Year 1, and what pay does over the years. */
    public record Volume(Line units, Line ofYearOne, Line payIndex) {

        static Volume of(WorkType work, Timeline timeline) {
            var volume = work.volume();
            var first = line("Units of Year 1", volume.unitsPerYear().times(volume.outsourceable()));
            var units = line(
                    "Units that may leave",
                    first.times(timeline.index("Volume", volume.growth())).times(Calendar.OPERATING));
            return new Volume(units, first, timeline.payIndex());
        }
    }

    static Team of(WorkType work, Timeline timeline, Map<String, RoleCost> roles) {
        var volume = Volume.of(work, timeline);
        var staffed = work.staffing().stream()
                .map(each -> StaffedRole.of(
                        work, each, CaseModel.known(roles, each.role().name()), volume))
                .toList();
        var teamHours = line(
                "In-house hours per unit",
                Figure.sum(staffed.stream().map(StaffedRole::hoursPerUnit).toList(), HOURS_A_UNIT));
        var seasons = new Seasonality(work);
        var aboveAverage = seasons.aboveAverage();
        return new Team(
                work,
                volume,
                teamHours,
                hoursPerUnit(work, teamHours),
                line("Share not cashable", Timeline.ONE.minus(work.volume().cashable())),
                outsidePrice(work, timeline),
                staffed,
                seasons,
                staffed.stream().map(each -> each.overflowCost(aboveAverage)).toList());
    }

    private static Line hoursPerUnit(WorkType work, Line teamHours) {
        if (work.outsideCounsel().isEmpty()) {
            return teamHours;
        }
        var outside = line(
                "Outside counsel's hours per unit",
                Figure.sum(
                        work.outsideCounsel().stream()
                                .map(WorkType.OutsideCounsel::hoursPerUnit)
                                .toList(),
                        HOURS_A_UNIT));
        return line("Hours per unit today", teamHours.plus(outside));
    }

    private static Optional<Line> outsidePrice(WorkType work, Timeline timeline) {
        List<Line> each = work.outsideCounsel().stream()
                .map(counsel -> line(
                        "Outside counsel a unit, " + counsel.firm(),
                        counsel.hoursPerUnit()
                                .times(counsel.pricePerHour())
                                .times(timeline.index("Rate, " + counsel.firm(), counsel.rateGrowth()))))
                .toList();
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(line("Outside counsel a unit", Figure.sum(each, Unit.MONEY.per(Unit.UNITS))));
    }

    public Line units() {
        return volume.units();
    }

    public Line payIndex() {
        return volume.payIndex();
    }
}
