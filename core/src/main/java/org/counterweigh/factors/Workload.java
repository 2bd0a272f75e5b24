package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.WorkType;

/**
 * One kind of work as the team does it now: units, people, and what of their cost goes when the work goes.
 *
 * <p>All the units that may leave, or only what stands above a base load that stays in house, or an even part of them.
 *
 * @param shareThatGoes share of the units that goes, where some that may leave stay
 * @param hours of the team that the work no longer takes
 */
public record Workload(
        WorkType work,
        Team team,
        Line units,
        Optional<Line> shareThatGoes,
        Line hours,
        Line people,
        Line avoidablePay,
        Line avoidableOverhead,
        Line hiringAndTraining,
        Line vacancyPremium,
        Line overflowCost) {

    static Workload whole(WorkType work, Timeline timeline, Map<String, RoleCost> roles) {
        var team = Team.of(work, timeline, roles);
        return of(work, team, team.units(), Optional.empty(), team.staffed(), team.overflowCosts());
    }

    /** What stands above a base load that is kept, as a share 0..1 of the team of the average month. */
    Workload aboveBaseLoad(Given base) {
        var baseMonth = line("Base load of a month", base.over(Figure.constant(12, Unit.SHARE)));
        var share = seasons().above("the base load", baseMonth);
        var released = line("Team above the base load", Timeline.ONE.minus(base));
        var units = line("Units above the base load", team.units().times(share));
        var staffed = team.staffed().stream()
                .map(role -> role.part("Hours above the base load", "FTE above the base load", released))
                .toList();
        return of(work, team, units, Optional.of(share), staffed, team.overflowCosts());
    }

    /** The same share, 0..1 of the units that may leave, of every month, of every role and of every peak. */
    Workload part(Given share) {
        var moved = line("Share that goes", share);
        var units = line("Units that go", team.units().times(moved));
        var staffed = team.staffed().stream()
                .map(role -> role.part("Hours that go", "FTE that goes", moved))
                .toList();
        var overflow = team.overflowCosts().stream()
                .map(cost -> line(cost.label() + ", of the part that goes", cost.times(moved)))
                .toList();
        return of(work, team, units, Optional.of(moved), staffed, overflow);
    }

    private static Workload of(
            WorkType work,
            Team team,
            Line units,
            Optional<Line> shareThatGoes,
            List<StaffedRole> staffed,
            List<Line> overflow) {
        return new Workload(
                work,
                team,
                units,
                shareThatGoes,
                sum("In-house hours released", staffed, StaffedRole::hours, Unit.HOURS),
                sum("FTE released", staffed, StaffedRole::people, Unit.PEOPLE),
                sum("Avoidable pay", staffed, StaffedRole::avoidablePay, Unit.MONEY),
                sum("Avoidable overhead", staffed, StaffedRole::avoidableOverhead, Unit.MONEY),
                sum("Avoided hiring and training", staffed, StaffedRole::hiringAndTraining, Unit.MONEY),
                sum("Vacancy premium", staffed, StaffedRole::vacancyPremium, Unit.MONEY),
                line("Overflow cost", Figure.sum(team.seasons().isKnown() ? overflow : List.of(), Unit.MONEY)));
    }

    private static Line sum(String label, List<StaffedRole> staffed, Function<StaffedRole, Line> line, Unit unit) {
        return line(label, Figure.sum(staffed.stream().map(line).toList(), unit));
    }

    public Line hoursPerUnit() {
        return team.hoursPerUnit();
    }

    public Seasonality seasons() {
        return team.seasons();
    }

    Line reviewerCost() {
        return team.reviewerCost();
    }

    public List<Line> lines() {
        return List.of(
                hoursPerUnit(),
                units,
                hours,
                people,
                avoidablePay,
                avoidableOverhead,
                hiringAndTraining,
                vacancyPremium,
                overflowCost);
    }
}
