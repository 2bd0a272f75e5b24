package org.counterweigh.uncertainty;

import java.util.List;
import java.util.Optional;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.firm.WorkType;
import org.counterweigh.mcda.StakeholderWeights;
import org.counterweigh.optimisation.OptimalPlan;
import org.counterweigh.simulation.Basis;

/**
 * How sure the answers are, what would change them, and the best plan.
 *
 * @param stakeholderWeights the weights behind the scores, one for each stakeholder and all together
 */
public record UncertaintyResult(
        Basis basis,
        List<CaseUncertainty> cases,
        List<WorkUncertainty> work,
        PlanUncertainty plan,
        OptimalPlan optimalPlan,
        List<StakeholderWeights> stakeholderWeights) {

    public CaseUncertainty of(CaseCalculation lines) {
        return cases.stream()
                .filter(each -> each.of() == lines)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This case was not simulated"));
    }

    public Optional<WorkUncertainty> of(WorkType work) {
        return this.work.stream()
                .filter(each -> each.work().name().equals(work.name()))
                .findFirst();
    }
}
