package org.counterweigh.report.narrative;

import java.util.LinkedHashMap;
import java.util.Map;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.StrandedCost;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.StaffedRole;

/** Who does today what moves, in a usual year, and what of their cost does not end with it. */
public record MovingTeam(Evaluation evaluation) {

    /** People and hours on the work. */
    public record Load(double people, double hours) {
        Load plus(Load other) {
            return new Load(people + other.people, hours + other.hours);
        }
    }

    /** By the names of roles. */
    public Map<String, Load> byRole() {
        Map<String, Load> byRole = new LinkedHashMap<>();
        for (CaseCalculation chosen : evaluation.plan().lines().chosen()) {
            double share = evaluation.value().steady(chosen.inputs().terms().shareMoved());
            chosen.inputs()
                    .workload()
                    .released()
                    .forEach(released -> byRole.merge(
                            released.staffed().role().name(), load(released.staffed(), share), Load::plus));
        }
        return byRole;
    }

    private Load load(StaffedRole staffed, double share) {
        return new Load(
                share * evaluation.value().steady(staffed.people()),
                share * evaluation.value().steady(staffed.hours()));
    }

    /** What of the team's cost does not end with the work. */
    public double strandedCost() {
        int year = evaluation.value().steadyYear();
        return evaluation.decisions().stream()
                .filter(decision -> decision.outcome().isInPlan())
                .flatMap(decision -> decision.option().stream())
                .mapToDouble(chosen -> new StrandedCost(evaluation, chosen, year).amount())
                .sum();
    }
}
