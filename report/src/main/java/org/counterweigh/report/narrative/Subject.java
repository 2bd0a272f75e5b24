package org.counterweigh.report.narrative;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.NoClaims;
import org.counterweigh.factors.Bridge;
import org.counterweigh.factors.ValueAndCash;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.FactorName;

/**
 * What the figures of the whole report are about: the plan, or the best open offer where all work stays.
 *
 * @param cases what it is made of
 */
record Subject(
        Kind kind,
        List<CaseResult> cases,
        Map<FactorName, Double> presentValues,
        AppraisalResult worth,
        Bridge bridge,
        ValueAndCash lines) {

    /** How far the report recommends it. */
    enum Kind {
        PLAN,
        /** A pilot, or a case that only frees time. */
        BESIDE_PLAN,
        /** Shown for what it would be worth, and not recommended. */
        NOT_RECOMMENDED
    }

    /** Empty where no offer is open. */
    static Optional<Subject> of(Evaluation evaluation) {
        List<CaseResult> moving = evaluation.decisions().stream()
                .filter(decision -> decision.outcome().isInPlan())
                .flatMap(decision -> decision.option().stream())
                .toList();
        if (!moving.isEmpty()) {
            var plan = evaluation.plan();
            return Optional.of(new Subject(
                    Kind.PLAN,
                    moving,
                    plan.presentValues(),
                    plan.worth(),
                    plan.lines().bridge(),
                    plan.lines().worth()));
        }
        return best(besidePlan(evaluation))
                .map(beside -> of(beside, Kind.BESIDE_PLAN))
                .or(() -> best(evaluation.cases().stream()
                                .filter(CaseResult::isOpen)
                                .toList())
                        .map(open -> of(open, Kind.NOT_RECOMMENDED)));
    }

    private static List<CaseResult> besidePlan(Evaluation evaluation) {
        return evaluation.decisions().stream()
                .filter(decision -> decision.outcome().isBesidePlan())
                .map(Decision::option)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<CaseResult> best(List<CaseResult> cases) {
        return cases.stream().max(Comparator.comparingDouble(CaseResult::netPresentValue));
    }

    static Subject of(CaseResult result, Kind kind) {
        Map<FactorName, Double> presentValues = new EnumMap<>(FactorName.class);
        result.factors().forEach((name, factor) -> presentValues.put(name, factor.netPresentValue()));
        return new Subject(
                kind,
                List.of(result),
                presentValues,
                result.worth(),
                result.lines().bridge(),
                result.lines().worth());
    }

    double presentValue(FactorName factor) {
        return presentValues.getOrDefault(factor, 0.0);
    }

    /** Factors that come to nothing only because nothing was given, with the inputs that are blank. */
    Map<FactorName, List<BlankInput>> unclaimed() {
        return NoClaims.of(cases, this::presentValue);
    }

    /** Whether a law firm's clients pay more or less than today. */
    boolean movesIncome() {
        return Math.round(worth.presentValueOfIncome()) != 0;
    }

    boolean isPlan() {
        return kind == Kind.PLAN;
    }

    /** {@code the plan}, or the work and provider. */
    String name(Words words) {
        return isPlan()
                ? words.say("the-plan")
                : words.say(
                        "work-with work< provider<",
                        cases.get(0).work().name(),
                        cases.get(0).provider().name());
    }
}
