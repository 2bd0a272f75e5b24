package org.counterweigh.report.json;

import java.io.IOException;
import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.report.narrative.OptionNames;
import org.counterweigh.uncertainty.PlanUncertainty;

/** Writes what to do with each kind of work, and what all of it comes to. */
final class DecisionJson {

    private final Json json;

    DecisionJson(Json json) {
        this.json = json;
    }

    void write(Decision decision) throws IOException {
        json.object(() -> {
            json.word("work", decision.work().name());
            json.word("outcome", decision.outcome().name());
            json.word("confidence", decision.confidence().name());
            json.word("option", OptionNames.holder(decision.choice()));
            json.word("runnerUp", decision.nextChoice().map(OptionNames::holder));
            json.word("confidenceReason", decision.confidenceReason());
            json.words("reasons", decision.reasons());
        });
    }

    void total(AppraisalResult plan, PlanUncertainty simulation) throws IOException {
        json.object("total", () -> {
            json.amount("npv", plan.netPresentValue());
            json.amount("annualCash", plan.annualCash());
            json.amount("capacityHours", plan.capacityHours());
            json.amount("oneOff", plan.oneOff());
            json.amount("paybackMonths", plan.paybackMonths());
            json.amount("chancePositive", simulation.netPresentValue().chancePositive());
            json.amount("expectedRegret", simulation.expectedRegret());
            json.amount("npvLow", simulation.netPresentValue().low());
            json.amount("npvHigh", simulation.netPresentValue().high());
            new PercentilesJson(json).rest(simulation.netPresentValue(), simulation.payback());
        });
    }
}
