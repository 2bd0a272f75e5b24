package org.counterweigh.report.json;

import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.report.narrative.OptionNames;
import org.counterweigh.report.narrative.ReasonSentences;
import org.counterweigh.uncertainty.PlanUncertainty;

/** Writes what to do with each kind of work, and what all of it comes to. */
final class DecisionJson {

    private final Json json;

    DecisionJson(Json json) {
        this.json = json;
    }

    void write(Decision decision) {
        json.string("work", decision.work().name());
        json.string("outcome", decision.outcome().name());
        json.string("confidence", decision.confidence().name());
        json.string("option", OptionNames.holder(decision.choice()));
        json.string("runnerUp", decision.nextChoice().map(OptionNames::holder));
        json.string("confidenceReason", ReasonSentences.of(decision.confidenceReason()));
        json.strings("reasons", ReasonSentences.of(decision));
    }

    void total(AppraisalResult plan, PlanUncertainty simulation) {
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
            CaseJson.percentiles(json, simulation.netPresentValue(), simulation.payback());
        });
    }
}
