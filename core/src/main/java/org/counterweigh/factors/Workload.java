package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.WorkType;

/**
 * One kind of work as the team does it now: units, people, and what of their cost goes when the work goes.
 *
 * <p>All the units that may leave, or only what stands above a base load that stays in house, or an even part of them.
 */
public final class Workload {

    private final WorkType work;
    private final Team team;
    private final Line units;
    private final Optional<Line> shareThatGoes;
    private final Line hours;
    private final Line people;
    private final Line avoidablePay;
    private final Line avoidableOverhead;
    private final Line hiringAndTraining;
    private final Line vacancyPremium;
    private final Line overflowCost;

    private Workload(
            WorkType work,
            Team team,
            Line units,
            Optional<Line> shareThatGoes,
            UnaryOperator<StaffedRole> released,
            UnaryOperator<Line> overflow) {
        this.work = work;
        this.team = team;
        this.units = units;
        this.shareThatGoes = shareThatGoes;
        List<StaffedRole> staffed = team.staffed().stream().map(released).toList();
        hours = sum("In-house hours released", staffed, StaffedRole::hours, Unit.HOURS);
        people = sum("FTE released", staffed, StaffedRole::people, Unit.PEOPLE);
        avoidablePay = sum("Avoidable pay", staffed, StaffedRole::avoidablePay, Unit.MONEY);
        avoidableOverhead = sum("Avoidable overhead", staffed, StaffedRole::avoidableOverhead, Unit.MONEY);
        hiringAndTraining = sum("Avoided hiring and training", staffed, StaffedRole::hiringAndTraining, Unit.MONEY);
        vacancyPremium = sum("Vacancy premium", staffed, StaffedRole::vacancyPremium, Unit.MONEY);
        overflowCost = line(
                "Overflow cost",
                team.seasons().isKnown()
                        ? Figure.sum(team.overflowCosts().stream().map(overflow).toList(), Unit.MONEY)
                        : Figure.constant(0, Unit.MONEY));
    }

    /** All the units that may leave. */
    static Workload whole(WorkType work, Timeline timeline, Map<String, RoleCost> roles) {
        var team = new Team(work, timeline, roles);
        return new Workload(
                work, team, team.units(), Optional.empty(), UnaryOperator.identity(), UnaryOperator.identity());
    }

    /**
     * What stands above a base load that the team keeps.
     *
     * @param base the team kept, as a share of the team of the average month, 0..1
     */
    Workload aboveBaseLoad(Given base) {
        var baseMonth = line("Base load of a month", base.over(Figure.constant(12, Unit.SHARE)));
        var share = team.seasons().above("the base load", baseMonth);
        var released = line("Team above the base load", Timeline.ONE.minus(base));
        var above = line("Units above the base load", team.units().times(share));
        return new Workload(
                work, team, above, Optional.of(share), role -> role.above(released), UnaryOperator.identity());
    }

    /**
     * The same part of every month, of every role and of every peak.
     *
     * @param share of the units that may leave, 0..1
     */
    Workload part(Given share) {
        var moved = line("Share that goes", share);
        var units = line("Units that go", team.units().times(moved));
        return new Workload(
                work,
                team,
                units,
                Optional.of(moved),
                role -> role.part(moved),
                cost -> line(cost.label() + ", of the part that goes", cost.times(moved)));
    }

    private static Line sum(String label, List<StaffedRole> staffed, Function<StaffedRole, Line> line, Unit unit) {
        return line(label, Figure.sum(staffed.stream().map(line).toList(), unit));
    }

    WorkType work() {
        return work;
    }

    public Line hoursPerUnit() {
        return team.hoursPerUnit();
    }

    /** Share of the units that goes, where some that may leave stay. */
    Optional<Line> shareThatGoes() {
        return shareThatGoes;
    }

    /** The months of the year, where the workbook tells them. */
    public Seasonality seasons() {
        return team.seasons();
    }

    public Line units() {
        return units;
    }

    public Line avoidablePay() {
        return avoidablePay;
    }

    public Line avoidableOverhead() {
        return avoidableOverhead;
    }

    public Line hiringAndTraining() {
        return hiringAndTraining;
    }

    Line vacancyPremium() {
        return vacancyPremium;
    }

    Line overflowCost() {
        return overflowCost;
    }

    /** Hours of the team that the work no longer takes. */
    public Line hours() {
        return hours;
    }

    public Line people() {
        return people;
    }

    /** An hour of whoever checks, answers and supervises. */
    Line reviewerCost() {
        return team.reviewerCost();
    }

    Line payIndex() {
        return team.payIndex();
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
