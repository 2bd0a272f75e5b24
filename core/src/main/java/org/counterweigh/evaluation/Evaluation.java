package org.counterweigh.evaluation;

import java.util.List;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Outline;
import org.counterweigh.figures.Value;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.WorkType;
import org.counterweigh.mcda.Weights;
import org.counterweigh.uncertainty.UncertaintyResult;

/**
 * Everything a report may say; nothing it has to work out.
 *
 * @param findings of reading, gate and plausibility, gravest first; none of them stops
 * @param decisions one for each kind of work, in the order of the work sheet
 * @param uncertainty how sure all this is, what would change it, and the best mix
 * @param outline every line behind these results, in reading order
 */
public record Evaluation(
        FirmData data,
        List<Finding> findings,
        CaseModel book,
        Value value,
        List<CaseResult> cases,
        List<Decision> decisions,
        PlanResult plan,
        Weights weights,
        UncertaintyResult uncertainty,
        Outline outline) {

    public Evaluation {
        findings = List.copyOf(findings);
        cases = List.copyOf(cases);
        decisions = List.copyOf(decisions);
    }

    public List<CaseResult> casesOf(WorkType work) {
        return cases.stream()
                .filter(result -> result.work().name().equals(work.name()))
                .toList();
    }
}
