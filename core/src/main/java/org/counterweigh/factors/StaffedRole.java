package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;

/**
 * One role's part in one kind of work: hours, people, and what of their cost goes with the work.
 *
 * @param hoursPerUnit of the role today
 * @param people in FTE, by year
 * @param peopleOfYearOne in FTE
 */
public record StaffedRole(
        RoleCost cost, Line payIndex, Figure hoursPerUnit, Line hours, Line people, Line peopleOfYearOne) {
    private static final Figure DAYS_OF_YEAR = Figure.constant(365, Unit.DAYS);

    static StaffedRole of(WorkType work, WorkType.Staffing staffing, RoleCost cost, Team.Volume volume) {
        String who = ", " + staffing.role().name();
        Figure hoursPerUnit = hoursPerUnit(work, staffing, cost);
        Line hours = line("In-house hours" + who, volume.units().times(hoursPerUnit));
        return new StaffedRole(
                cost,
                volume.payIndex(),
                hoursPerUnit,
                hours,
                line("FTE" + who, hours.over(cost.productiveHours())),
                line(
                        "FTE of Year 1" + who,
                        volume.ofYearOne().times(hoursPerUnit).over(cost.productiveHours())));
    }

    private static Figure hoursPerUnit(WorkType work, WorkType.Staffing staffing, RoleCost cost) {
        return switch (staffing.basis()) {
            case HOURS_PER_UNIT -> staffing.amount();
            case SHARE_OF_TIME ->
                line(
                        "Hours per unit, " + staffing.role().name(),
                        staffing.amount()
                                .times(staffing.role().headcount())
                                .times(cost.productiveHours())
                                .over(work.volume().unitsPerYear()));
        };
    }

    public Role role() {
        return cost.role();
    }

    /** The part of this role's hours and people that goes with a part of the work. */
    StaffedRole part(String ending, Line share) {
        return new StaffedRole(
                cost,
                payIndex,
                hoursPerUnit,
                named("Hours " + ending, hours.times(share)),
                named("FTE " + ending, people.times(share)),
                named("FTE of Year 1 " + ending, peopleOfYearOne.times(share)));
    }

    /**
     * What of the role's cost goes with the work, by year; its pay as far as it is avoidable.
     *
     * @param freedHours whose pay would end, but is not turned into cash
     */
    public record Released(StaffedRole staffed, Line pay, Line overhead, Line hiring, Line all, Line freedHours) {}

    Released released(Line notCashable) {
        var avoidable = role().pay().avoidable();
        var pay = named("Avoidable pay", people.times(cost.employmentCost()).times(avoidable));
        var overhead = named(
                "Avoidable overhead",
                people.times(role().overhead().perPerson())
                        .times(role().overhead().avoidable()));
        var turnover = role().turnover();
        var leavers = named("Cost of leavers a person", turnover.attrition().times(turnover.replacementCost()));
        var each = named("Hiring and training a person", leavers.plus(turnover.training()));
        var hiring = named(
                "Avoided hiring and training",
                people.times(each).times(payIndex).times(avoidable));
        return new Released(
                this,
                pay,
                overhead,
                hiring,
                named("Released cost", pay.plus(overhead).plus(hiring)),
                named("Hours whose pay stays", hours.times(avoidable).times(notCashable)));
    }

    Line vacancyPremium() {
        var turnover = role().turnover();
        var leavers = named("Leavers", turnover.attrition().times(people));
        var newPosts = named("New posts", turnover.growthHires().times(people).over(role().headcount()));
        var vacancies = named("Vacancies", leavers.plus(newPosts));
        var open =
                named("Share of the year a post is open", turnover.daysToFill().over(DAYS_OF_YEAR));
        var vacant = named("Vacancy hours", vacancies.times(open).times(cost.productiveHours()));
        return named("Vacancy premium", vacant.times(cost.coverPremium()));
    }

    Line overflowCost(Line aboveAverage) {
        var overflow = named("Overflow hours", hours.times(aboveAverage));
        return named("Overflow cost", overflow.times(cost.coverRate()));
    }

    /** What ending the posts costs once, before anybody asks how much of it is cash. */
    Line redundancy() {
        var ending =
                named("Posts that end, FTE", peopleOfYearOne.times(role().pay().avoidable()));
        return named(
                "Redundancy",
                ending.times(role().pay().salary()).times(role().pay().redundancyCost()));
    }

    Line named(String label, Figure formula) {
        return line(label + ", " + role().name(), formula);
    }
}
