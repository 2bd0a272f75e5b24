package org.counterweigh.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.breakeven.AdviceChange;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.ValueAndCash;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.Defaults.Probe;
import org.counterweigh.sensitivity.BlankStudy;
import org.counterweigh.sensitivity.OpenBlank;

/**
 * The blanks that matter most in money.
 *
 * @param of the case whose money moves, the best there is; empty where it is the plan's
 * @param largest first
 */
public record BlankRanking(Optional<CaseResult> of, List<OpenBlank> largest) {

    /** @param changes what would change the advice on any kind of work, by every blank at the least */
    static BlankRanking of(PointEvaluation point, List<AdviceChange> changes, Defaults defaults) {
        var plan = point.plan().lines();
        if (!plan.chosen().isEmpty()) {
            return of(Optional.empty(), plan.worth(), plan.chosen(), point, changes, defaults);
        }
        return best(point)
                .map(best ->
                        of(Optional.of(best), best.lines().worth(), List.of(best.lines()), point, changes, defaults))
                .orElse(new BlankRanking(Optional.empty(), List.of()));
    }

    private static BlankRanking of(
            Optional<CaseResult> about,
            ValueAndCash worth,
            List<CaseCalculation> cases,
            PointEvaluation point,
            List<AdviceChange> changes,
            Defaults defaults) {
        return new BlankRanking(
                about,
                study(point, cases, defaults)
                        .of(
                                worth,
                                cases.stream().map(CaseCalculation::tests).toList(),
                                (given, tried) -> changes.stream()
                                        .anyMatch(change ->
                                                change.input().equals(given) && tried.holds(change.turnsAt()))));
    }

    /** What stands beside the plan before any other case that may go, and that before one that may not. */
    private static Optional<CaseResult> best(PointEvaluation point) {
        return Stream.<List<CaseResult>>of(
                        point.decisions().stream()
                                .filter(decision -> decision.outcome().isBesidePlan())
                                .flatMap(decision -> decision.option().stream())
                                .toList(),
                        point.cases().stream().filter(CaseResult::isOpen).toList(),
                        point.cases())
                .filter(cases -> !cases.isEmpty())
                .findFirst()
                .flatMap(cases -> cases.stream().max(Comparator.comparingDouble(CaseResult::netPresentValue)));
    }

    private static BlankStudy study(PointEvaluation point, List<CaseCalculation> cases, Defaults defaults) {
        double salary = point.data().roles().stream()
                .mapToDouble(role -> role.pay().salary().value())
                .average()
                .orElse(0);
        double fees = cases.stream()
                .mapToDouble(each -> point.value().steady(each.inputs().offer().fees()))
                .sum();
        return new BlankStudy(defaults, point.value().horizon(), Map.of(Probe.Of.SALARY, salary, Probe.Of.FEES, fees));
    }
}
