package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterweigh.Counts;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Test;

/** The graph and the plain model, written apart, come to the same figures. */
class TwoModelsAgreeTest {

    private static final double RELATIVE = 1e-9;

    @Test
    void every_case_year_and_factor_agrees_and_the_identity_holds_on_many_firms() {
        var evaluator = new QuickEvaluator(TestRules.all());
        for (long seed = 0; seed < Counts.of(1_000); seed++) {
            var evaluation = evaluator.atPointValues(SeededFirms.firm(seed));
            var plain = new PlainModel(evaluation.data(), obligations(evaluation));
            for (CaseResult result : evaluation.cases()) {
                String where = "firm " + seed + ", " + result.work().name() + " / "
                        + result.provider().name();
                agrees(where, result, plain.of(result.quote()));
                identity(where, evaluation, result);
            }
        }
    }

    @Test
    void the_plan_counts_each_provider_once_as_the_plain_model_does() {
        var evaluator = new QuickEvaluator(TestRules.all());
        for (long seed = 0; seed < Counts.of(300); seed++) {
            var evaluation = evaluator.atPointValues(SeededFirms.firm(seed));
            var plain = new PlainModel(evaluation.data(), obligations(evaluation));
            var chosen = evaluation.decisions().stream()
                    .filter(decision -> decision.outcome() == Outcome.OUTSOURCE)
                    .map(decision -> decision.option().orElseThrow())
                    .toList();
            var lines = evaluation
                    .model()
                    .plan(chosen.stream().map(CaseResult::lines).toList());
            var worth = AppraisalResult.of(
                    lines.bridge(),
                    lines.cash(),
                    evaluation.value(),
                    evaluation.data().firm().horizon().cashFlows());
            var expected = plain.plan(chosen.stream().map(CaseResult::quote).toList());
            String where = "plan of firm " + seed;
            same(where, worth.netBenefit(), expected.netBenefit(), 1);
            for (FactorName factor : FactorName.values()) {
                var line = lines.bridge().factor(factor);
                same(
                        where + " " + factor,
                        AppraisalResult.byYear(evaluation.value(), line),
                        expected.factor(factor),
                        1);
            }
            close(where + " NPV", worth.netPresentValue(), expected.totalNpv(), size(expected.netBenefit()));
            close(where + " cash", worth.annualCash(), expected.steadyCash(), size(expected.netBenefit()));
            close(where + " capacity", worth.capacityHours(), expected.capacityHours(), 1);
            assertThat(worth.paybackMonths().isPresent())
                    .as(where)
                    .isEqualTo(expected.paybackMonths().isPresent());
        }
    }

    private static Function<Quote, Set<String>> obligations(PointEvaluation evaluation) {
        Map<Quote, Set<String>> asked = evaluation.cases().stream()
                .collect(Collectors.toMap(
                        CaseResult::quote,
                        result -> result.ruling().obligations().stream()
                                .map(due -> due.obligation().code())
                                .collect(Collectors.toSet())));
        return quote -> asked.getOrDefault(quote, Set.of());
    }

    private static void agrees(String where, CaseResult result, PlainCase plain) {
        double size = Math.max(size(plain.inHouseAvoidable()), size(plain.totalCostOfOwnership()));
        for (FactorName factor : FactorName.values()) {
            same(where + " " + factor, result.factor(factor).money(), plain.factor(factor), size);
            close(where + " NPV of " + factor, result.factor(factor).netPresentValue(), plain.npvOf(factor), size);
        }
        same(where + " avoidable", result.worth().inHouseAvoidable(), plain.inHouseAvoidable(), size);
        same(where + " TCO", result.worth().totalCostOfOwnership(), plain.totalCostOfOwnership(), size);
        same(where + " net", result.worth().netBenefit(), plain.netBenefit(), size);
        close(where + " NPV", result.worth().netPresentValue(), plain.totalNpv(), size);
        close(where + " cash", result.worth().annualCash(), plain.steadyCash(), size);
        close(where + " capacity", result.worth().capacityHours(), plain.capacityHours(), 1);
        maybe(where + " payback", result.worth().paybackMonths(), plain.paybackMonths());
        maybe(where + " IRR", result.worth().internalRateOfReturn(), plain.irr());
    }

    private static void identity(String where, PointEvaluation evaluation, CaseResult result) {
        var bridge = result.lines().bridge();
        for (int year = 0; year <= evaluation.value().horizon(); year++) {
            double fromSides = evaluation.value().in(year, bridge.difference());
            double size = Math.abs(result.worth().inHouseAvoidable().get(year))
                    + Math.abs(result.worth().totalCostOfOwnership().get(year));
            close(where + " identity, Year " + year, result.worth().netBenefit().get(year), fromSides, size);
        }
    }

    private static double size(double[] amounts) {
        double largest = 1;
        for (double amount : amounts) {
            largest = Math.max(largest, Math.abs(amount));
        }
        return largest;
    }

    private static void same(String where, List<Double> ours, double[] theirs, double size) {
        assertThat(ours).as(where).hasSize(theirs.length);
        for (int year = 0; year < theirs.length; year++) {
            close(where + ", Year " + year, ours.get(year), theirs[year], size);
        }
    }

    private static void maybe(String where, OptionalDouble ours, OptionalDouble theirs) {
        assertThat(ours.isPresent()).as(where).isEqualTo(theirs.isPresent());
        if (ours.isPresent()) {
            assertThat(ours.getAsDouble())
                    .as(where)
                    .isCloseTo(theirs.getAsDouble(), within(1e-6 * Math.max(1, Math.abs(theirs.getAsDouble()))));
        }
    }

    private static void close(String where, double ours, double theirs, double size) {
        double scale = Math.max(Math.max(1, size), Math.abs(theirs));
        assertThat(ours).as(where).isCloseTo(theirs, within(RELATIVE * scale));
    }
}
