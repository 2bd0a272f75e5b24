package org.counterweigh.outlook;

import java.util.List;
import java.util.Optional;
import org.counterweigh.factors.CaseLines;
import org.counterweigh.firm.WorkType;
import org.counterweigh.mix.Mix;

/**
 * How sure the answers are, what would change them, and the best mix.
 *
 * @param cases in the order of the cases
 * @param work in the order of the work sheet
 * @param voices the weights behind the scores, one for each stakeholder and all together
 */
public record Outlook(
        Basis basis, List<CaseOutlook> cases, List<WorkOutlook> work, PlanOutlook plan, Mix mix, List<Voice> voices) {

    public Outlook {
        cases = List.copyOf(cases);
        work = List.copyOf(work);
        voices = List.copyOf(voices);
    }

    public CaseOutlook of(CaseLines lines) {
        return cases.stream()
                .filter(each -> each.of() == lines)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No outlook on this case"));
    }

    public Optional<WorkOutlook> of(WorkType work) {
        return this.work.stream()
                .filter(each -> each.work().name().equals(work.name()))
                .findFirst();
    }
}
