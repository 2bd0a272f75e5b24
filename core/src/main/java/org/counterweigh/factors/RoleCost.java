package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.Role;

/** What one person in a role costs, by year and by productive hour. */
public final class RoleCost {

    private final Line productiveHours;
    private final Line employmentCost;
    private final Line hourlyCost;
    private final Line coverRate;
    private final Line coverPremium;

    RoleCost(Role role, Timeline timeline) {
        String who = ", " + role.name();
        productiveHours = line("Productive hours" + who, role.hoursPerYear().times(role.utilisation()));
        var onCostFactor =
                line("On-cost factor" + who, Timeline.ONE.plus(role.pay().onCost()));
        employmentCost = line(
                "Employment cost" + who, role.pay().salary().times(onCostFactor).times(timeline.payIndex()));
        hourlyCost = line("Hourly cost" + who, employmentCost.over(productiveHours));
        coverRate = line(
                "Cover rate" + who,
                role.coverRate()
                        .<Figure>map(rate -> rate.times(timeline.payIndex()))
                        .orElseGet(() -> role.coverPremium().times(hourlyCost)));
        coverPremium =
                line("Premium of cover" + who, coverRate.minus(hourlyCost).notBelowZero());
    }

    Line productiveHours() {
        return productiveHours;
    }

    Line employmentCost() {
        return employmentCost;
    }

    public Line hourlyCost() {
        return hourlyCost;
    }

    Line coverRate() {
        return coverRate;
    }

    /** What an hour of cover costs beyond an hour of the team. */
    Line coverPremium() {
        return coverPremium;
    }

    public List<Line> lines() {
        return List.of(productiveHours, employmentCost, hourlyCost, coverRate, coverPremium);
    }
}
