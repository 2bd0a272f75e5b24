package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.counterweigh.Counts;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Policy;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.firm.WorkType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Laws of the plan of any firm: it is the best that keeps the limits, and only what is sound and cleared is in it. */
@Tag("laws")
class BestPlanTest {

    private static final int FIRMS = Counts.of(300);
    private static final List<PointEvaluation> EVALUATED = LongStream.range(0, FIRMS)
            .mapToObj(seed -> evaluate(SeededFirms.builder(seed)))
            .toList();
    private static final int MOST_PLANS = 200;
    private static final double ROUNDING = 1e-9;
    private static final Map<String, Function<Policy, Optional<Given>>> LIMITS = Map.of(
            "Maximum share with one provider", Policy::maximumShare,
            "Maximum providers", Policy::maximumProviders,
            "Minimum in-house FTE", Policy::minimumInHouse);

    @Test
    void it_is_worth_something_in_value_and_in_cash_or_moves_nothing() {
        int moving = 0;
        for (int seed = 0; seed < FIRMS; seed++) {
            PointEvaluation evaluation = EVALUATED.get(seed);
            var worth = evaluation.plan().worth();
            if (evaluation.plan().movesNothing()) {
                assertThat(worth.netPresentValue()).as("firm %d", seed).isZero();
            } else {
                moving++;
                assertThat(worth.netPresentValue()).as("firm %d", seed).isPositive();
                assertThat(worth.cashNetPresentValue()).as("firm %d", seed).isPositive();
            }
            assertThat(evaluation.optimal().best().netPresentValue())
                    .as("firm %d", seed)
                    .isCloseTo(worth.netPresentValue(), within(ROUNDING * size(evaluation)));
        }
        assertThat(moving).isGreaterThan(FIRMS / 5);
    }

    @Test
    void only_sound_cases_that_the_gate_opens_are_in_it_and_the_outcomes_say_the_same() {
        for (int seed = 0; seed < FIRMS; seed++) {
            PointEvaluation evaluation = EVALUATED.get(seed);
            List<CaseResult> moved = evaluation.decisions().stream()
                    .filter(decision -> decision.outcome().isInPlan())
                    .map(decision -> decision.option().orElseThrow())
                    .toList();
            assertThat(moved).as("firm %d", seed).allMatch(way -> way.isOpen() && way.verdict() == CaseVerdict.SOUND);
            assertThat(evaluation.plan().lines().chosen())
                    .as("firm %d", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            moved.stream().map(CaseResult::lines).toList());
        }
    }

    @Test
    void its_factors_and_client_income_add_up_to_its_value() {
        for (int seed = 0; seed < FIRMS; seed++) {
            PointEvaluation evaluation = EVALUATED.get(seed);
            double sum = evaluation.plan().worth().presentValueOfIncome();
            for (FactorName factor : FactorName.values()) {
                sum += evaluation.plan().presentValue(factor);
            }
            assertThat(sum)
                    .as("firm %d", seed)
                    .isCloseTo(evaluation.plan().worth().netPresentValue(), within(ROUNDING * size(evaluation)));
        }
    }

    @Test
    void loosening_a_limit_never_lowers_it() {
        int raised = 0;
        for (int seed = 0; seed < FIRMS; seed++) {
            PointEvaluation now = EVALUATED.get(seed);
            for (var limit : LIMITS.entrySet()) {
                if (limit.getValue().apply(now.data().firm().policy()).isPresent()) {
                    var loose = SeededFirms.builder(seed).withoutSetting(limit.getKey());
                    double gained = worth(evaluate(loose)) - worth(now);
                    assertThat(gained)
                            .as("firm %d without %s", seed, limit.getKey())
                            .isGreaterThan(-0.005 - ROUNDING * size(now));
                    raised += gained > 0.005 ? 1 : 0;
                }
            }
        }
        assertThat(raised).isPositive();
    }

    @Test
    void a_department_with_nothing_to_gain_in_cash_moves_nothing() {
        for (int seed = 0; seed < FIRMS; seed++) {
            FirmData data = EVALUATED.get(seed).data();
            if (!data.firm().isLawFirm()) {
                assertThat(evaluate(withoutCash(seed, data)).plan().movesNothing())
                        .as("firm %d", seed)
                        .isTrue();
            }
        }
    }

    private static FirmBuilder withoutCash(long seed, FirmData data) {
        var firm = SeededFirms.builder(seed).withoutOutsideCounsel();
        data.work()
                .forEach(work ->
                        firm.with("Work", work.name(), "Cashable", 0).with("Work", work.name(), "Peaks bought", 0));
        data.roles().forEach(role -> firm.without("Roles", role.name(), "Cover rate"));
        return firm;
    }

    @Test
    void no_other_plan_that_keeps_the_limits_is_worth_more() {
        int compared = 0;
        for (int seed = 0; seed < FIRMS; seed++) {
            PointEvaluation evaluation = EVALUATED.get(seed);
            List<List<CaseCalculation>> plans = plans(evaluation);
            if (!plans.isEmpty()) {
                compared++;
                double best = 0;
                for (List<CaseCalculation> chosen : plans) {
                    best = Math.max(best, worthWithinLimits(evaluation, chosen));
                }
                assertThat(worth(evaluation))
                        .as("firm %d", seed)
                        .isCloseTo(best, within(0.005 + ROUNDING * size(evaluation)));
            }
        }
        assertThat(compared).isGreaterThan(FIRMS / 3);
    }

    /** Every plan that moves something, where there are few. */
    private static List<List<CaseCalculation>> plans(PointEvaluation evaluation) {
        List<List<CaseCalculation>> plans = new ArrayList<>(List.of(List.of()));
        for (WorkType work : evaluation.data().work()) {
            List<List<CaseCalculation>> longer = new ArrayList<>(plans);
            for (CaseCalculation way : free(evaluation, work)) {
                plans.forEach(plan ->
                        longer.add(Stream.concat(plan.stream(), Stream.of(way)).toList()));
            }
            plans = longer;
            if (plans.size() > MOST_PLANS) {
                return List.of();
            }
        }
        return plans.subList(1, plans.size());
    }

    private static List<CaseCalculation> free(PointEvaluation evaluation, WorkType work) {
        return Stream.concat(evaluation.cases().stream(), evaluation.hybrids().stream())
                .filter(way -> way.work().name().equals(work.name())
                        && !work.facts().keepInHouse()
                        && way.isOpen()
                        && way.verdict() == CaseVerdict.SOUND)
                .map(CaseResult::lines)
                .toList();
    }

    private static double worthWithinLimits(PointEvaluation evaluation, List<CaseCalculation> chosen) {
        Value value = evaluation.value();
        PlanLines plan = evaluation.model().planOf(chosen);
        boolean keeps = value.once(plan.worth().cashNetPresentValue()) > 0 && keepsLimits(evaluation, chosen);
        return keeps ? value.once(plan.worth().netPresentValue()) : 0;
    }

    private static boolean keepsLimits(PointEvaluation evaluation, List<CaseCalculation> chosen) {
        FirmData data = evaluation.data();
        Value value = evaluation.value();
        Policy policy = data.firm().policy();
        int steady = Calendar.steadyYear(value.horizon());
        Map<String, Double> hours = new HashMap<>();
        double left = data.roles().stream()
                .mapToDouble(role -> role.headcount().value())
                .sum();
        for (CaseCalculation each : chosen) {
            var load = each.inputs().workload();
            double share = load.shareThatGoes().map(value::once).orElse(1.0);
            double outsourceable = each.quote().work().volume().outsourceable().value();
            hours.merge(
                    each.quote().provider().name(),
                    share * outsourceable * hoursToday(evaluation, each.quote().work()),
                    Double::sum);
            left -= value.in(steady, each.inputs().terms().shareMoved()) * value.in(steady, load.people());
        }
        double all = data.work().stream()
                .mapToDouble(work -> hoursToday(evaluation, work))
                .sum();
        return hours.size() <= of(policy.maximumProviders(), 1e9)
                && hours.values().stream().allMatch(each -> each / all <= of(policy.maximumShare(), 1) + ROUNDING)
                && left >= of(policy.minimumInHouse(), -1e9) - ROUNDING;
    }

    private static double hoursToday(PointEvaluation evaluation, WorkType work) {
        var load = evaluation.model().workloads().get(work.name());
        return load == null
                ? 0
                : evaluation.value().once(load.hoursPerUnit())
                        * work.volume().unitsPerYear().value();
    }

    private static double of(Optional<Given> limit, double none) {
        return limit.map(Given::value).orElse(none);
    }

    private static double worth(PointEvaluation evaluation) {
        return evaluation.plan().worth().netPresentValue();
    }

    private static double size(PointEvaluation evaluation) {
        double size = 1;
        for (CaseResult each : evaluation.cases()) {
            for (int year = 0; year < each.worth().cash().size(); year++) {
                size += Math.abs(each.worth().inHouseAvoidable().get(year))
                        + Math.abs(each.worth().totalCostOfOwnership().get(year))
                        + Math.abs(each.worth().clientIncome().get(year));
            }
        }
        return size;
    }

    private static PointEvaluation evaluate(FirmBuilder firm) {
        return new QuickEvaluator(TestRules.all()).atPointValues(firm.build());
    }
}
