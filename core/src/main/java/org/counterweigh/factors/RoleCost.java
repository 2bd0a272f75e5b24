package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.Role;

/**
 * What one person in a role costs, by year and by productive hour.
 *
 * @param coverRate of an hour of cover; the hourly cost where no other is given
 * @param coverPremium what an hour of cover costs beyond an hour of the team
 */
public record RoleCost(
        Role role, Line productiveHours, Line employmentCost, Line hourlyCost, Line coverRate, Line coverPremium) {

    static RoleCost of(Role role, Timeline timeline) {
        String who = ", " + role.name();
        var productiveHours = line("Productive hours" + who, role.hoursPerYear().times(role.utilisation()));
        var onCostFactor =
                line("On-cost factor" + who, Timeline.ONE.plus(role.pay().onCost()));
        var employmentCost = line(
                "Employment cost" + who, role.pay().salary().times(onCostFactor).times(timeline.payIndex()));
        var hourlyCost = line("Hourly cost" + who, employmentCost.over(productiveHours));
        var coverRate = line(
                "Cover rate" + who,
                role.coverRate()
                        .<Figure>map(rate -> rate.times(timeline.payIndex()))
                        .orElse(hourlyCost));
        var premium = line("Premium of cover" + who, coverRate.minus(hourlyCost).notBelowZero());
        return new RoleCost(role, productiveHours, employmentCost, hourlyCost, coverRate, premium);
    }

    public List<Line> lines() {
        return List.of(productiveHours, employmentCost, hourlyCost, coverRate, coverPremium);
    }
}
