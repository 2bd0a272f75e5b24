package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;

/** One role's part in one kind of work: hours, people, and what of their cost goes with the work. */
public record StaffedRole(Role role, RoleCost cost, Line payIndex, Line hours, Line people) {

    private static final Figure DAYS_OF_YEAR = Figure.constant(365, Unit.DAYS);

    static StaffedRole of(WorkType.Staffing staffing, RoleCost cost, Line units, Line payIndex) {
        Role role = staffing.role();
        Line hours = line("In-house hours, " + role.name(), units.times(staffing.hoursPerUnit()));
        Line people = line("FTE, " + role.name(), hours.over(cost.productiveHours()));
        return new StaffedRole(role, cost, payIndex, hours, people);
    }

    /** The part of this role's hours and people that goes with a part of the work. */
    StaffedRole part(String hoursLabel, String peopleLabel, Line share) {
        var partOfHours = named(hoursLabel, hours.times(share));
        return new StaffedRole(role, cost, payIndex, partOfHours, named(peopleLabel, people.times(share)));
    }

    Line avoidablePay() {
        return named(
                "Avoidable pay",
                people.times(cost.employmentCost()).times(role.pay().avoidable()));
    }

    Line avoidableOverhead() {
        return named(
                "Avoidable overhead",
                people.times(role.overhead().perPerson()).times(role.overhead().avoidable()));
    }

    Line hiringAndTraining() {
        var turnover = role.turnover();
        var leavers = named("Cost of leavers a person", turnover.attrition().times(turnover.replacementCost()));
        var each = named("Hiring and training a person", leavers.plus(turnover.training()));
        return named(
                "Avoided hiring and training",
                people.times(each).times(payIndex).times(role.pay().avoidable()));
    }

    Line vacancyPremium() {
        var turnover = role.turnover();
        var leavers = named("Leavers", turnover.attrition().times(people));
        var newPosts = named("New posts", turnover.growthHires().times(people).over(role.headcount()));
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

    private Line named(String label, Figure formula) {
        return line(label + ", " + role.name(), formula);
    }
}
