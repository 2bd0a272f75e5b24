package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.WorkType;

/**
 * One kind of work as it is done now: units, people, outside counsel, and what of their cost goes when the work goes.
 *
 * <p>All the units that may leave, or only what stands above a base load that stays in house, or an even part of them.
 *
 * @param shareThatGoes share of the units that goes, where some that may leave stay
 * @param released by role, what the work no longer takes
 * @param outsideCounsel by year, with tax; none where nothing is bought
 */
public record Workload(
        Team team,
        Line units,
        Optional<Line> shareThatGoes,
        List<StaffedRole.Released> released,
        Line hours,
        Line people,
        Line avoidablePay,
        Line avoidableOverhead,
        Line hiringAndTraining,
        Optional<Line> outsideCounsel,
        Line vacancyPremium,
        Line overflowCost) {

    static Workload whole(WorkType work, Timeline timeline, Map<String, RoleCost> roles, Line taxFactor) {
        var team = Team.of(work, timeline, roles);
        var outside = team.outsidePrice()
                .map(price -> line("Outside counsel", team.units().times(price).times(taxFactor)));
        return of(team, team.units(), Optional.empty(), team.staffed(), outside, team.overflowCosts());
    }

    /** What stands above a base load that is kept, as a share 0..1 of the team of the average month. */
    Workload aboveBaseLoad(Figure base) {
        var baseMonth = line("Base load of a month", base.over(Figure.constant(12, Unit.SHARE)));
        var share = seasons().above("the base load", baseMonth);
        var released = line("Team above the base load", Timeline.ONE.minus(base));
        return of(
                team,
                line("Units above the base load", team.units().times(share)),
                Optional.of(share),
                team.staffed().stream()
                        .map(role -> role.part("above the base load", released))
                        .toList(),
                outside("above the base load", share),
                team.overflowCosts());
    }

    /** The same share, 0..1 of the units that may leave, of every month, of every role and of every peak. */
    Workload part(Line share) {
        return of(
                team,
                line("Units that go", team.units().times(share)),
                Optional.of(share),
                team.staffed().stream()
                        .map(role -> role.part("that goes", share))
                        .toList(),
                outside("that goes", share),
                team.overflowCosts().stream()
                        .map(cost -> line(cost.label() + ", of the part that goes", cost.times(share)))
                        .toList());
    }

    /** Share of the year's units of the busiest year that there is room for, at most 1. */
    Line shareWithin(Figure capacity) {
        var busiest = line("Units of the busiest year", team.units().largest());
        return line(
                "Share within capacity",
                line("Capacity over the busiest year", capacity.overAny(busiest))
                        .atMost(Timeline.ONE));
    }

    private Optional<Line> outside(String ending, Line share) {
        return outsideCounsel.map(cost -> line("Outside counsel " + ending, cost.times(share)));
    }

    private static Workload of(
            Team team,
            Line units,
            Optional<Line> shareThatGoes,
            List<StaffedRole> staffed,
            Optional<Line> outsideCounsel,
            List<Line> overflow) {
        var released =
                staffed.stream().map(each -> each.released(team.notCashable())).toList();
        return new Workload(
                team,
                units,
                shareThatGoes,
                released,
                sum("In-house hours released", staffed, StaffedRole::hours, Unit.HOURS),
                sum("FTE released", staffed, StaffedRole::people, Unit.PEOPLE),
                sum("Avoidable pay", released, StaffedRole.Released::pay, Unit.MONEY),
                sum("Avoidable overhead", released, StaffedRole.Released::overhead, Unit.MONEY),
                sum("Avoided hiring and training", released, StaffedRole.Released::hiring, Unit.MONEY),
                outsideCounsel,
                sum("Vacancy premium", staffed, StaffedRole::vacancyPremium, Unit.MONEY),
                line("Overflow cost", Figure.sum(team.seasons().isKnown() ? overflow : List.of(), Unit.MONEY)));
    }

    private static <T> Line sum(String label, List<T> parts, Function<T, Line> line, Unit unit) {
        var sum = new Sum();
        parts.stream().map(line).forEach(sum::plus);
        return line(label, sum.yearly(unit));
    }

    public WorkType work() {
        return team.work();
    }

    public Line hoursPerUnit() {
        return team.hoursPerUnit();
    }

    public Seasonality seasons() {
        return team.seasons();
    }

    /** As the whole, or the part of it that goes. */
    Line goes(Line whole, String label) {
        return shareThatGoes.map(share -> line(label, whole.times(share))).orElse(whole);
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>(List.of(hoursPerUnit(), units, hours, people));
        lines.addAll(List.of(avoidablePay, avoidableOverhead, hiringAndTraining));
        outsideCounsel.ifPresent(lines::add);
        lines.addAll(List.of(vacancyPremium, overflowCost));
        return lines;
    }
}
