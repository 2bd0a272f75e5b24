package org.counterweigh.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.WorkType;

/**
 * What to do with one kind of work, and why.
 *
 * @param option the case it goes by, or would; empty when the work stays in house
 * @param reasons the decisive one first
 */
public record Decision(
        WorkType work,
        Outcome outcome,
        Confidence confidence,
        ConfidenceReason confidenceReason,
        Optional<CaseResult> option,
        Optional<CaseResult> runnerUp,
        List<Reason> reasons) {

    Decision held(Confidence confidence, ConfidenceReason because) {
        return new Decision(work, outcome, confidence, because, option, runnerUp, reasons);
    }

    /** Where the work goes, or would; as today when it stays. */
    public Option choice() {
        return option.map(chosen -> chosen.lines().option()).orElse(new Option.AsToday());
    }

    /** The next best open offer; staying as today when the chosen provider stands alone. */
    public Optional<Option> nextChoice() {
        return runnerUp.map(next -> next.lines().option())
                .or(() -> option.isPresent() ? Optional.of(new Option.AsToday()) : Optional.empty());
    }

    /** The team kept, as a share of the team of the average month; only for a hybrid. */
    public OptionalDouble baseLoad() {
        return choice() instanceof Option.Hybrid hybrid ? OptionalDouble.of(hybrid.baseLoad()) : OptionalDouble.empty();
    }
}
