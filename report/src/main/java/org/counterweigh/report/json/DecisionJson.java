package org.counterweigh.report.json;

import java.util.OptionalDouble;
import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.PlanResult;
import org.counterweigh.report.narrative.ReasonSentences;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.uncertainty.PaybackPercentiles;
import org.counterweigh.uncertainty.PlanUncertainty;

/** Writes what to do with each kind of work, and what all of it comes to. */
record DecisionJson(Json json, Words words) {

    void write(Decision decision) {
        json.string("work", decision.work().name());
        json.string("outcome", decision.outcome().name());
        json.string("confidence", decision.confidence().name());
        json.string("option", words.holder(decision.choice()));
        json.string("runnerUp", decision.nextChoice().map(words::holder));
        json.string("confidenceReason", new ReasonSentences(words).of(decision.confidenceReason()));
        json.strings("reasons", new ReasonSentences(words).of(decision));
    }

    /** A plan that moves nothing has nothing to pay back, at once or ever. */
    void total(PlanResult plan, PlanUncertainty simulation) {
        AppraisalResult worth = plan.worth();
        PaybackPercentiles drawn = simulation.payback();
        PaybackPercentiles payback = plan.movesNothing()
                ? new PaybackPercentiles(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        drawn.withinLimit(),
                        drawn.never())
                : drawn;
        json.object("total", () -> {
            json.amount("npv", worth.netPresentValue());
            json.amount("annualCash", worth.annualCash());
            json.amount("capacityHours", worth.capacityHours());
            json.amount("oneOff", worth.oneOff());
            json.amount("paybackMonths", worth.paybackMonths());
            json.amount("chancePositive", simulation.netPresentValue().chancePositive());
            json.amount("expectedRegret", simulation.expectedRegret());
            json.amount("npvLow", simulation.netPresentValue().low());
            json.amount("npvHigh", simulation.netPresentValue().high());
            CaseJson.percentiles(json, simulation.netPresentValue(), payback);
        });
    }
}
