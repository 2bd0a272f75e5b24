package org.counterweigh.report.json;

import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.report.narrative.ReasonSentences;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.uncertainty.PlanUncertainty;

/** Writes what to do with each kind of work, and what all of it comes to. */
final class DecisionJson {

    private final Json json;
    private final Words words;

    DecisionJson(Json json, Words words) {
        this.json = json;
        this.words = words;
    }

    void write(Decision decision) {
        json.string("work", decision.work().name());
        json.string("outcome", decision.outcome().name());
        json.string("confidence", decision.confidence().name());
        json.string("option", words.holder(decision.choice()));
        json.string("runnerUp", decision.nextChoice().map(words::holder));
        json.string("confidenceReason", new ReasonSentences(words).of(decision.confidenceReason()));
        json.strings("reasons", new ReasonSentences(words).of(decision));
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
