package org.counterweigh.cli.plain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.counterweigh.cli.plain.PlainPlans.Plan;
import org.jspecify.annotations.Nullable;

/** What {@code evaluate} should print by this model: every key of the promise, as read from JSON. */
final class PlainResult {

    private static final List<String> FACTORS = List.of(
            "COST_SAVINGS",
            "EFFICIENCY",
            "TALENT_POOL",
            "FLEXIBILITY",
            "CONFIDENTIALITY",
            "QUALITY_CONTROL",
            "CULTURE_AND_LANGUAGE",
            "LEGAL_AND_ETHICAL");

    private final PlainModel model;
    private final PlainFirm firm;
    private final PlainCases cases;

    PlainResult(PlainModel model) {
        this.model = model;
        firm = model.firm;
        cases = new PlainCases(model);
    }

    Map<String, @Nullable Object> all() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("cases", cases.cases.stream().map(this::of).toList());
        all.put("hybrids", cases.hybrids.stream().map(this::of).toList());
        var plans = new PlainPlans(cases);
        if (plans.complete()) {
            var outcomes = new PlainOutcomes(cases, plans, plans.best());
            all.put(
                    "work",
                    model.work.values().stream()
                            .map(work -> work(outcomes, work))
                            .toList());
            all.put("total", total(plans.best()));
            all.put("mix", mix(plans));
        }
        return all;
    }

    private Map<String, @Nullable Object> of(PlainCase one) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("work", one.quote.work.name);
        keys.put("provider", one.quote.provider.name);
        keys.put("choice", one.way.choice());
        keys.put("gate", model.ruling(one.quote).verdict());
        money(keys, one.years, new PlainScores(one).all());
        keys.put("npv", one.npv);
        keys.put("cashNpv", one.cashNpv);
        keys.put("inHouseAvoidable", row(one.years, year -> year.avoidable));
        keys.put("totalCostOfOwnership", row(one.years, year -> year.avoidable - year.net()));
        keys.put("paybackMonths", orNull(one.payback));
        keys.put("irr", orNull(PlainCashFlow.irr(model.values(one.years), firm)));
        keys.put("capacityHours", row(one.years, PlainAmounts::capacityHours));
        Map<String, @Nullable Object> tests = new LinkedHashMap<>();
        tests.put("value", one.gains());
        tests.put("cash", one.gainsCash());
        tests.put("hurdle", one.clearsTheHurdle());
        tests.put("payback", one.paysBack());
        keys.put("tests", tests);
        keys.put("verdict", one.verdict());
        keys.put("soundFromCashable", one.is("CAPACITY") ? orNull(new PlainCashable(model, one).lowest()) : null);
        if (one.way.choice().equals("HYBRID")) {
            keys.put("baseLoad", one.way.baseLoad());
        }
        return keys;
    }

    /** @param scores by factor; none of a plan */
    private void money(Map<String, @Nullable Object> keys, PlainAmounts[] years, @Nullable Double[] scores) {
        Map<String, @Nullable Object> factors = new LinkedHashMap<>();
        for (int i = 0; i < 8; i++) {
            int line = i;
            double[] money =
                    Arrays.stream(years).mapToDouble(year -> year.lines[line]).toArray();
            Map<String, @Nullable Object> factor = new LinkedHashMap<>();
            factor.put("money", list(money));
            factor.put("npv", firm.npv(money));
            if (scores.length > 0) {
                factor.put("score", scores[i]);
            }
            factors.put(FACTORS.get(i), factor);
        }
        keys.put("factors", factors);
        Map<String, @Nullable Object> kinds = new LinkedHashMap<>();
        kinds.put("CASH", row(years, year -> year.cash));
        kinds.put("OWN_TIME", row(years, PlainAmounts::ownTime));
        kinds.put("EXPECTED_LOSS", row(years, year -> year.loss));
        kinds.put("TIME_VALUE", row(years, year -> year.days));
        keys.put("kinds", kinds);
        keys.put("netBenefit", row(years, PlainAmounts::net));
        keys.put("clientIncome", row(years, year -> year.clientIncome));
        keys.put("value", row(years, PlainAmounts::value));
        keys.put("cash", list(model.cash(years)));
    }

    private Map<String, @Nullable Object> work(PlainOutcomes outcomes, PlainWork work) {
        PlainOutcomes.Outcome found = outcomes.of(work);
        Optional<PlainCase> option = found.option();
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("work", work.name);
        keys.put("outcome", found.outcome());
        keys.put("reason", found.reason().isEmpty() ? null : found.reason());
        keys.put("option", option.map(one -> one.quote.provider.name).orElse("In-house"));
        keys.put("choice", option.map(one -> one.way.choice()).orElse(null));
        keys.put(
                "runnerUp",
                outcomes.runnerUp(work, option)
                        .map(one -> one.quote.provider.name)
                        .orElse(null));
        keys.put("worth", outcomes.worth(work));
        boolean beside = List.of("PILOT", "CAPACITY").contains(found.outcome());
        keys.put(
                "worthIfAdded", beside ? option.map(one -> added(outcomes, one)).orElse(null) : null);
        keys.put(
                "standAlone",
                outcomes.standAlone(work).map(PlainResult::standAlone).orElse(null));
        return keys;
    }

    private static Map<String, @Nullable Object> added(PlainOutcomes outcomes, PlainCase one) {
        PlainAmounts[] with = outcomes.with(one);
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("npv", outcomes.plans().npv(with) - outcomes.plan().npv);
        keys.put("cashNpv", outcomes.plans().cashNpv(with) - outcomes.plan().cashNpv);
        return keys;
    }

    private static Map<String, @Nullable Object> standAlone(PlainCase one) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("provider", one.quote.provider.name);
        keys.put("choice", one.way.choice());
        keys.put("npv", one.npv);
        keys.put("cashNpv", one.cashNpv);
        keys.put("verdict", one.verdict());
        return keys;
    }

    private Map<String, @Nullable Object> total(Plan plan) {
        PlainAmounts[] years = model.plan(plan.cases);
        double[] cash = model.cash(years);
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("npv", plan.npv);
        keys.put("cashNpv", plan.cashNpv);
        money(keys, years, new Double[0]);
        keys.put("annualCash", cash[firm.steady]);
        keys.put("capacityHours", years[firm.steady].capacityHours());
        keys.put("oneOff", -cash[0]);
        keys.put("paybackMonths", plan.cases.isEmpty() ? null : orNull(PlainCashFlow.payback(cash)));
        return keys;
    }

    private static Map<String, @Nullable Object> mix(PlainPlans plans) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("npv", plans.best().npv);
        keys.put("second", orNull(plans.second()));
        keys.put("ties", plans.ties());
        keys.put("prices", plans.prices());
        return keys;
    }

    private static List<Double> row(PlainAmounts[] years, ToDoubleFunction<PlainAmounts> amount) {
        return Arrays.stream(years).mapToDouble(amount).boxed().toList();
    }

    private static List<Double> list(double[] row) {
        return Arrays.stream(row).boxed().toList();
    }

    private static @Nullable Double orNull(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }
}
