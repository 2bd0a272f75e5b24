package org.counterweigh.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.firm.Option;

/** The plan of one evaluation, kept to in another of the same firm. */
record KeptPlan(PointEvaluation now, PointEvaluation then) {

    /** Empty where one of its cases is not to be had there. */
    Optional<AppraisalResult> worth() {
        List<CaseCalculation> kept = new ArrayList<>();
        for (CaseCalculation chosen : now.plan().lines().chosen()) {
            var same = Stream.concat(then.cases().stream(), then.hybrids().stream())
                    .map(CaseResult::lines)
                    .filter(other -> isSame(chosen, other))
                    .findFirst();
            if (same.isEmpty()) {
                return Optional.empty();
            }
            kept.add(same.get());
        }
        var plan = then.model().planOf(kept);
        var worth = AppraisalResult.of(
                plan.tally(),
                plan.bridge(),
                plan.worth(),
                then.value(),
                then.data().firm().horizon().cashFlows());
        return Optional.of(kept.isEmpty() ? worth.withoutPayback() : worth);
    }

    private static boolean isSame(CaseCalculation one, CaseCalculation other) {
        return one.quote().work().name().equals(other.quote().work().name())
                && one.quote().provider().name().equals(other.quote().provider().name())
                && one.option() instanceof Option.Hybrid == other.option() instanceof Option.Hybrid;
    }
}
