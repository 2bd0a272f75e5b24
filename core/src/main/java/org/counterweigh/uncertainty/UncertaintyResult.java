package org.counterweigh.uncertainty;

import java.util.List;
import java.util.Optional;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.firm.WorkType;
import org.counterweigh.mcda.StakeholderWeights;
import org.counterweigh.optimisation.OptimalPlan;
import org.counterweigh.simulation.Basis;

/**
 * How sure the answers are, and what would change them.
 *
 * @param frontier from the plan worth most to the plan that risks least; risk falls from point to point
 * @param stakeholderWeights the weights behind the scores, one for each stakeholder and all together
 */
public record UncertaintyResult(
        Basis basis,
        List<CaseUncertainty> cases,
        List<WorkUncertainty> work,
        PlanUncertainty plan,
        List<OptimalPlan.Frontier> frontier,
        List<StakeholderWeights> stakeholderWeights) {

    public CaseUncertainty of(CaseCalculation lines) {
        return cases.stream()
                .filter(each -> each.of() == lines)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This case was not simulated"));
    }

    /** Whether anything was drawn for the case. */
    public boolean knows(CaseCalculation lines) {
        return cases.stream().anyMatch(each -> each.of() == lines);
    }

    public Optional<WorkUncertainty> of(WorkType work) {
        return this.work.stream()
                .filter(each -> each.work().name().equals(work.name()))
                .findFirst();
    }
}
