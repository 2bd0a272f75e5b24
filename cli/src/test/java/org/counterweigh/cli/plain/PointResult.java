package org.counterweigh.cli.plain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.PointEvaluation;
import org.counterweigh.factors.MoneyKind;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Option;
import org.counterweigh.optimisation.OptimalPlan;
import org.jspecify.annotations.Nullable;

/** An evaluation in which nothing was drawn, under the keys that JSON has for it: far quicker than the whole. */
record PointResult(PointEvaluation point) {

    Map<String, @Nullable Object> all() {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("cases", point.cases().stream().map(PointResult::of).toList());
        keys.put("hybrids", point.hybrids().stream().map(PointResult::of).toList());
        keys.put("work", point.decisions().stream().map(PointResult::of).toList());
        keys.put("total", total());
        keys.put("mix", mix(point.optimal()));
        return keys;
    }

    private static Map<String, @Nullable Object> of(CaseResult one) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("work", one.work().name());
        keys.put("provider", one.provider().name());
        keys.put("choice", choice(one));
        keys.put("gate", one.ruling().verdict().name());
        money(keys, one.worth());
        keys.put(
                "factors",
                factors(
                        name -> one.factor(name).money(),
                        name -> one.factor(name).netPresentValue(),
                        Optional.of(one)));
        keys.put("irr", orNull(one.worth().internalRateOfReturn()));
        keys.put("capacityHours", one.worth().capacityHours());
        Map<String, @Nullable Object> tests = new LinkedHashMap<>();
        tests.put("value", one.tests().value());
        tests.put("cash", one.tests().cash());
        tests.put("hurdle", one.tests().hurdle());
        tests.put("payback", one.tests().payback());
        keys.put("tests", tests);
        keys.put("verdict", one.verdict().name());
        keys.put("soundFromCashable", orNull(one.soundFromCashable()));
        if (one.lines().option() instanceof Option.Hybrid hybrid) {
            keys.put("baseLoad", hybrid.baseLoad());
        }
        return keys;
    }

    private static String choice(CaseResult one) {
        Option option = one.lines().option();
        return option instanceof Option.Hybrid ? "HYBRID" : option instanceof Option.Part ? "PART" : "WHOLE";
    }

    private static void money(Map<String, @Nullable Object> keys, AppraisalResult worth) {
        Map<String, @Nullable Object> kinds = new LinkedHashMap<>();
        for (MoneyKind kind : MoneyKind.values()) {
            kinds.put(kind.name(), worth.kinds().get(kind));
        }
        keys.put("kinds", kinds);
        keys.put("inHouseAvoidable", worth.inHouseAvoidable());
        keys.put("totalCostOfOwnership", worth.totalCostOfOwnership());
        keys.put("netBenefit", worth.netBenefit());
        keys.put("clientIncome", worth.clientIncome());
        keys.put("value", worth.value());
        keys.put("cash", worth.cash());
        keys.put("npv", worth.netPresentValue());
        keys.put("cashNpv", worth.cashNetPresentValue());
        keys.put("paybackMonths", orNull(worth.paybackMonths()));
    }

    private static Map<String, @Nullable Object> factors(
            Function<FactorName, List<Double>> money, Function<FactorName, Double> npv, Optional<CaseResult> scored) {
        Map<String, @Nullable Object> factors = new LinkedHashMap<>();
        for (FactorName name : FactorName.values()) {
            Map<String, @Nullable Object> factor = new LinkedHashMap<>();
            factor.put("money", money.apply(name));
            factor.put("npv", npv.apply(name));
            scored.ifPresent(
                    one -> factor.put("score", orNull(one.factor(name).score().score())));
            factors.put(name.name(), factor);
        }
        return factors;
    }

    private static Map<String, @Nullable Object> of(Decision decision) {
        Optional<CaseResult> option = decision.option();
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("work", decision.work().name());
        keys.put("outcome", decision.outcome().name());
        keys.put("reason", orNull(decision.keepReason(), Enum::name));
        keys.put("option", option.map(one -> one.provider().name()).orElse("In-house"));
        keys.put("choice", orNull(option, PointResult::choice));
        keys.put("runnerUp", orNull(decision.runnerUp(), one -> one.provider().name()));
        keys.put("worth", decision.worth());
        keys.put(
                "worthIfAdded",
                orNull(
                        decision.worthIfAdded(),
                        added -> Map.of("npv", added.netPresentValue(), "cashNpv", added.cashNetPresentValue())));
        keys.put("standAlone", orNull(decision.standAlone(), PointResult::standAlone));
        return keys;
    }

    private static Map<String, Object> standAlone(CaseResult one) {
        return Map.of(
                "provider", one.provider().name(),
                "choice", choice(one),
                "npv", one.netPresentValue(),
                "cashNpv", one.worth().cashNetPresentValue(),
                "verdict", one.verdict().name());
    }

    private Map<String, @Nullable Object> total() {
        AppraisalResult worth = point.plan().worth();
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        money(keys, worth);
        keys.put("annualCash", worth.annualCash());
        keys.put("capacityHours", worth.steadyCapacityHours());
        keys.put("oneOff", worth.oneOff());
        keys.put("factors", factors(this::ofPlan, point.plan()::presentValue, Optional.empty()));
        return keys;
    }

    private List<Double> ofPlan(FactorName name) {
        var line = point.plan().lines().bridge().factor(name);
        return Arrays.stream(point.value().years(line)).boxed().toList();
    }

    private static Map<String, @Nullable Object> mix(OptimalPlan optimal) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("npv", optimal.best().netPresentValue());
        keys.put("second", orNull(optimal.secondBest(), OptimalPlan.Plan::netPresentValue));
        keys.put("ties", optimal.ties().size());
        keys.put(
                "prices",
                optimal.prices().stream()
                        .map(price -> Map.of("limit", price.limit(), "cost", price.cost()))
                        .toList());
        return keys;
    }

    private static <T> @Nullable Object orNull(Optional<T> found, Function<T, Object> said) {
        return found.isPresent() ? said.apply(found.get()) : null;
    }

    private static @Nullable Object orNull(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }
}
