package org.counterweigh.report.json;

import java.util.Arrays;
import java.util.List;
import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.FactorResult;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Option;
import org.counterweigh.gate.Ruling;
import org.counterweigh.uncertainty.CaseUncertainty;
import org.counterweigh.uncertainty.PaybackPercentiles;
import org.counterweigh.uncertainty.Percentiles;
import org.counterweigh.uncertainty.UncertaintyResult;

/** Writes one kind of work with one provider: the law, the money by year, the eight factors. */
record CaseJson(Json json, Value value, UncertaintyResult uncertainty) {

    void write(CaseResult result) {
        json.string("work", result.work().name());
        json.string("provider", result.provider().name());
        gate(result.ruling());
        AppraisalResult worth = result.worth();
        json.amounts("inHouseAvoidable", worth.inHouseAvoidable());
        json.amounts("totalCostOfOwnership", worth.totalCostOfOwnership());
        json.amounts("netBenefit", worth.netBenefit());
        json.object("factors", () -> factors(result));
        json.amount("npv", worth.netPresentValue());
        json.amount("paybackMonths", worth.paybackMonths());
        json.amount("irr", worth.internalRateOfReturn());
        json.amount("score", result.score());
        CaseUncertainty simulation = uncertainty.of(result.lines());
        json.amount("npvLow", simulation.netPresentValue().low());
        json.amount("npvHigh", simulation.netPresentValue().high());
        json.amount("chancePositive", simulation.netPresentValue().chancePositive());
        json.amount("rankFirst", simulation.rankFirst());
        json.string("workCode", result.work().code());
        json.amount("annualCash", worth.annualCash());
        json.amount("capacityHours", worth.capacityHours());
        json.amount("oneOff", worth.oneOff());
        // Work that is not billed by the hour has no profit of its own.
        result.lines()
                .profit()
                .ifPresentOrElse(
                        billed -> json.amounts(
                                "profit",
                                Arrays.stream(value.years(billed.profitChange()))
                                        .boxed()
                                        .toList()),
                        () -> json.nullValue("profit"));
        percentiles(json, simulation.netPresentValue(), simulation.payback());
        if (result.lines().option() instanceof Option.Hybrid hybrid) {
            json.string("choice", "HYBRID");
            json.amount("baseLoad", hybrid.baseLoad());
        }
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
        List<String> rules = ruling.matches().stream()
                .map(match -> match.rule().id())
                .distinct()
                .toList();
        json.strings("rules", rules);
        json.objects("obligations", ruling.obligations(), asked -> {
            json.string("code", asked.obligation().code());
            json.bool("met", asked.met());
        });
    }

    private void factors(CaseResult result) {
        for (FactorName name : FactorName.values()) {
            FactorResult factor = result.factor(name);
            json.object(name.name(), () -> {
                json.amounts("money", factor.money());
                json.amount("npv", factor.netPresentValue());
                json.amount("score", factor.score().score());
                json.string("grade", factor.grade().name());
            });
        }
    }
}
