package org.counterweigh.uncertainty;

import org.counterweigh.mcda.StakeholderWeights;
import org.counterweigh.simulation.Basis;

import java.util.List;
import java.util.Optional;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.firm.WorkType;
import org.counterweigh.optimisation.OptimalPlan;

/**
 * How sure the answers are, what would change them, and the best mix.
 *
 * @param cases in the order of the cases
 * @param work in the order of the work sheet
 * @param voices the weights behind the scores, one for each stakeholder and all together
 */
public record UncertaintyResult(
        Basis basis,
        List<CaseUncertainty> cases,
        List<WorkUncertainty> work,
        PlanUncertainty plan,
        OptimalPlan mix,
        List<StakeholderWeights> voices) {

    public UncertaintyResult {
        cases = List.copyOf(cases);
        work = List.copyOf(work);
        voices = List.copyOf(voices);
    }

    public CaseUncertainty of(CaseCalculation lines) {
        return cases.stream()
                .filter(each -> each.of() == lines)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No outlook on this case"));
    }

    public Optional<WorkUncertainty> of(WorkType work) {
        return this.work.stream()
                .filter(each -> each.work().name().equals(work.name()))
                .findFirst();
    }
}
