package org.counterweigh.report.json;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.FactorResult;
import org.counterweigh.factors.ProfitView;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FactorName;
import org.counterweigh.gate.Ruling;
import org.counterweigh.uncertainty.CaseUncertainty;
import org.counterweigh.uncertainty.UncertaintyResult;

/** Writes one kind of work with one provider: the law, the money by year, the eight factors. */
final class CaseJson {

    private final Json json;
    private final Value value;
    private final UncertaintyResult uncertainty;

    CaseJson(Json json, Value value, UncertaintyResult uncertainty) {
        this.json = json;
        this.value = value;
        this.uncertainty = uncertainty;
    }

    void write(CaseResult result) throws IOException {
        json.object(() -> {
            json.word("work", result.work().name());
            json.word("provider", result.provider().name());
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
            json.word("workCode", result.work().code());
            json.amount("annualCash", worth.annualCash());
            json.amount("capacityHours", worth.capacityHours());
            json.amount("oneOff", worth.oneOff());
            profit(result.lines().profit());
            new PercentilesJson(json).rest(simulation.netPresentValue(), simulation.payback());
        });
    }

    private void gate(Ruling ruling) throws IOException {
        json.word("gate", ruling.verdict().name());
        List<String> rules = ruling.matches().stream()
                .map(match -> match.rule().id())
                .distinct()
                .toList();
        json.words("rules", rules);
        json.array(
                "obligations",
                ruling.obligations(),
                asked -> json.object(() -> {
                    json.word("code", asked.obligation().code());
                    json.yes("met", asked.met());
                }));
    }

    private void factors(CaseResult result) throws IOException {
        for (FactorName name : FactorName.values()) {
            FactorResult factor = result.factor(name);
            json.object(name.name(), () -> {
                json.amounts("money", factor.money());
                json.amount("npv", factor.netPresentValue());
                json.amount("score", factor.score().score());
                json.word("grade", factor.grade().name());
            });
        }
    }

    /** The change of a law firm's profit by year; null for work that is not billed by the hour. */
    private void profit(Optional<ProfitView> view) throws IOException {
        if (view.isPresent()) {
            double[] change = value.years(view.get().profitChange());
            json.amounts("profit", Arrays.stream(change).boxed().toList());
        } else {
            json.nothing("profit");
        }
    }
}
