package org.counterweigh.evaluation;

import java.util.List;
import java.util.Optional;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.WorkType;

/**
 * What to do with one kind of work, and why.
 *
 * @param option the provider it goes to, or would; empty when the work stays in house
 * @param runnerUp the next best open offer; empty when there is none
 * @param baseLoad the team kept, as a share of the team of the average month; only for a hybrid
 * @param reasons in sentences, the decisive one first
 */
public record Decision(
        WorkType work,
        Outcome outcome,
        Confidence confidence,
        String confidenceReason,
        Optional<CaseResult> option,
        Optional<CaseResult> runnerUp,
        Optional<Given> baseLoad,
        List<String> reasons) {

    public static final String IN_HOUSE = "In-house";

    public Decision {
        reasons = List.copyOf(reasons);
    }

    /** The same decision, as sure as that. */
    Decision held(Confidence confidence, String because) {
        return new Decision(work, outcome, confidence, because, option, runnerUp, baseLoad, reasons);
    }

    public String optionName() {
        return option.map(chosen -> chosen.provider().name()).orElse(IN_HOUSE);
    }

    /** The next best open offer; staying in house when the chosen provider stands alone. */
    public Optional<String> runnerUpName() {
        return runnerUp.map(next -> next.provider().name())
                .or(() -> option.isPresent() ? Optional.of(IN_HOUSE) : Optional.empty());
    }
}
