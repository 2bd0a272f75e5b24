package org.counterweigh.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.WorkType;
import org.counterweigh.optimisation.OptimalPlan;

/**
 * What to do with one kind of work, and why.
 *
 * @param keepReason why it stays; only for work that is kept
 * @param option the case it goes by, is tried with, or would free time by; empty when the work stays in house
 * @param runnerUp the best cleared case of another provider
 * @param standAlone the best cleared case by its own allocation
 * @param worth what moving it adds to the plan; 0 where it stays
 * @param worthIfAdded what a pilot or a case that only frees time would add to the plan
 * @param reasons the decisive one first
 */
public record Decision(
        WorkType work,
        Outcome outcome,
        Optional<KeepReason> keepReason,
        Confidence confidence,
        ConfidenceReason confidenceReason,
        Optional<CaseResult> option,
        Optional<CaseResult> runnerUp,
        Optional<CaseResult> standAlone,
        double worth,
        Optional<OptimalPlan.Added> worthIfAdded,
        List<Reason> reasons) {

    Decision held(Confidence confidence, ConfidenceReason because) {
        return new Decision(
                work,
                outcome,
                keepReason,
                confidence,
                because,
                option,
                runnerUp,
                standAlone,
                worth,
                worthIfAdded,
                reasons);
    }

    /** Where the work goes, or would; as today when it stays. */
    public Option choice() {
        return option.map(chosen -> chosen.lines().option()).orElse(new Option.AsToday());
    }

    /** The next best cleared offer; staying as today when the chosen provider stands alone. */
    public Optional<Option> nextChoice() {
        return runnerUp.map(next -> next.lines().option())
                .or(() -> option.isPresent() ? Optional.of(new Option.AsToday()) : Optional.empty());
    }

    /** The team kept, as a share of the team of the average month; only for a hybrid. */
    public OptionalDouble baseLoad() {
        return choice() instanceof Option.Hybrid hybrid ? OptionalDouble.of(hybrid.baseLoad()) : OptionalDouble.empty();
    }
}
