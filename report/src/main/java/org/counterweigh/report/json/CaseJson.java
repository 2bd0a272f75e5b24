package org.counterweigh.report.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.CaseVerdict;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.StrandedCost;
import org.counterweigh.evaluation.TestResults;
import org.counterweigh.factors.MoneyKind;
import org.counterweigh.factors.ValueAndCash;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Option;
import org.counterweigh.gate.Ruling;
import org.counterweigh.mcda.ScoreReason;
import org.counterweigh.uncertainty.CaseUncertainty;
import org.counterweigh.uncertainty.PaybackPercentiles;
import org.counterweigh.uncertainty.Percentiles;

/** Writes one kind of work with one provider: the law, the money by year, the eight factors, the tests. */
record CaseJson(Json json, Evaluation evaluation) {

    void write(CaseResult result) {
        json.string("work", result.work().name());
        json.string("provider", result.provider().name());
        json.string("choice", choice(result.lines().option()));
        if (result.lines().option() instanceof Option.Hybrid hybrid) {
            json.amount("baseLoad", hybrid.baseLoad());
        }
        gate(result.ruling());
        worth(result.worth());
        json.object("factors", () -> factors(result));
        json.amount("npv", result.worth().netPresentValue());
        json.amount("cashNpv", result.worth().cashNetPresentValue());
        json.amount("paybackMonths", result.worth().paybackMonths());
        json.amount("irr", result.worth().internalRateOfReturn());
        json.amounts("capacityHours", result.worth().capacityHours());
        json.amount("score", evaluation.score(result));
        names("scoredOver", evaluation.weighing(result.work()).factors());
        tests(result);
        simulated(evaluation.uncertainty().of(result.lines()));
        json.string("workCode", result.work().code());
        presentValues(
                json,
                evaluation,
                result.worth(),
                Arrays.stream(FactorName.values())
                        .mapToDouble(name -> result.factor(name).netPresentValue()));
        cumulated(json, evaluation, result.lines().worth());
        workload(result);
    }

    static String choice(Option option) {
        if (option instanceof Option.Hybrid) {
            return "HYBRID";
        }
        return option instanceof Option.Part ? "PART" : "WHOLE";
    }

    private void worth(AppraisalResult worth) {
        json.amounts("inHouseAvoidable", worth.inHouseAvoidable());
        json.amounts("totalCostOfOwnership", worth.totalCostOfOwnership());
        money(json, worth);
    }

    /** What a case and the plan have alike. */
    static void money(Json json, AppraisalResult worth) {
        json.amounts("netBenefit", worth.netBenefit());
        json.amounts("clientIncome", worth.clientIncome());
        json.amounts("value", worth.value());
        json.amounts("cash", worth.cash());
        json.object("kinds", () -> kinds(json, worth.kinds()));
    }

    /** What a report prints of a whole life beside value and cash. */
    static void presentValues(Json json, Evaluation evaluation, AppraisalResult worth, DoubleStream factors) {
        double[] amounts = factors.toArray();
        json.object("presentValues", () -> {
            json.amount(
                    "benefits",
                    Arrays.stream(amounts).filter(amount -> amount > 0).sum());
            json.amount(
                    "costs", Arrays.stream(amounts).filter(amount -> amount < 0).sum());
            for (MoneyKind kind : MoneyKind.values()) {
                json.amount(kind.name(), evaluation.presentValue(worth.kinds().getOrDefault(kind, List.of())));
            }
            json.amount("netBenefit", worth.netPresentValue() - worth.presentValueOfIncome());
            json.amount("clientIncome", worth.presentValueOfIncome());
        });
    }

    /** Cash up to each year. */
    static void cumulated(Json json, Evaluation evaluation, ValueAndCash worth) {
        json.amounts(
                "cumulatedCash",
                Arrays.stream(evaluation.value().years(worth.cumulated()))
                        .boxed()
                        .toList());
    }

    /** In a usual year. */
    private void workload(CaseResult result) {
        var value = evaluation.value();
        var load = result.lines().inputs().workload();
        json.object("usualYear", () -> {
            json.count("year", value.steadyYear());
            json.amount("saving", value.once(result.lines().tests().usualYear()));
            json.amount("hoursReleased", value.steady(load.hours()));
            json.amount("peopleReleased", value.steady(load.people()));
            json.amount(
                    "outsideCounselReleased",
                    load.outsideCounsel().map(value::steady).orElse(0.0));
            json.amount("strandedCost", new StrandedCost(evaluation, result, value.steadyYear()).amount());
        });
    }

    private static void kinds(Json json, Map<MoneyKind, List<Double>> kinds) {
        kinds.forEach((kind, amounts) -> json.amounts(kind.name(), amounts));
    }

    private void tests(CaseResult result) {
        TestResults tests = result.tests();
        json.object("tests", () -> {
            json.bool("value", tests.value());
            json.bool("cash", tests.cash());
            json.bool("hurdle", tests.hurdle());
            json.bool("payback", tests.payback());
        });
        CaseVerdict verdict = result.verdict();
        json.string("verdict", verdict.name());
        json.amount("soundFromCashable", result.soundFromCashable());
    }

    private void simulated(CaseUncertainty simulation) {
        json.amount("npvLow", simulation.netPresentValue().low());
        json.amount("npvHigh", simulation.netPresentValue().high());
        cash(json, simulation.cashNetPresentValue());
        json.amount("chancePositive", simulation.netPresentValue().chancePositive());
        json.amount("rankFirst", simulation.rankFirst());
        json.amount("walkAwayPrice", simulation.prices().walkAway());
        json.amount("targetPrice", simulation.prices().target());
        percentiles(json, simulation.netPresentValue(), simulation.payback());
    }

    static void cash(Json json, Percentiles cash) {
        json.amount("cashNpvLow", cash.low());
        json.amount("cashNpvHigh", cash.high());
    }

    /** What stands beside the low, the high and the chance of a gain: how an amount and a payback lie over all simulations. */
    static void percentiles(Json json, Percentiles amount, PaybackPercentiles payback) {
        json.amount("npvMedian", amount.median());
        json.amount("npvMean", amount.mean());
        json.amount("npvMeanError", amount.meanError());
        json.amount("chanceError", amount.chanceError());
        json.amount("downside", amount.downside());
        json.object("payback", () -> {
            json.amount("low", payback.low());
            json.amount("median", payback.median());
            json.amount("high", payback.high());
            json.amount("withinLimit", payback.withinLimit());
            json.amount("never", payback.never());
        });
    }

    private void gate(Ruling ruling) {
        json.string("gate", ruling.verdict().name());
        json.string("billing", ruling.billing().map(Enum::name));
        List<String> rules = ruling.matches().stream()
                .map(match -> match.rule().id())
                .distinct()
                .toList();
        json.strings("rules", rules);
        json.objects("obligations", ruling.obligations(), asked -> {
            json.string("code", asked.obligation().code());
            json.bool("met", asked.met());
            json.string("owner", asked.told().flatMap(told -> told.owner()));
            json.string("date", asked.told().flatMap(told -> told.date()).map(Object::toString));
            json.string("evidence", asked.told().flatMap(told -> told.evidence()));
        });
    }

    private void factors(CaseResult result) {
        for (FactorName name : FactorName.values()) {
            var factor = result.factor(name);
            json.object(name.name(), () -> {
                json.amounts("money", factor.money());
                json.amount("npv", factor.netPresentValue());
                json.amount("score", factor.score().score());
                json.string("grade", factor.grade().name());
                names("noClaim", factor.unclaimed());
                noScore(factor.score().because());
            });
        }
    }

    /** Inputs left blank, or what there is none of to measure against; nothing where there is a score. */
    private void noScore(ScoreReason because) {
        if (because instanceof ScoreReason.Blank blank) {
            names("noScore", blank.inputs());
        } else {
            names("noScore", because instanceof ScoreReason.Nothing nothing ? List.of(nothing) : List.of());
        }
    }

    private void names(String key, Collection<? extends Enum<?>> of) {
        json.strings(key, of.stream().map(Enum::name).toList());
    }
}
