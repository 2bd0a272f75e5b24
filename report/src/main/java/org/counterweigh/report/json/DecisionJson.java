package org.counterweigh.report.json;

import java.io.IOException;
import java.util.Optional;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Worth;

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
            json.word("option", decision.optionName());
            runnerUp(decision.runnerUpName());
            json.word("confidenceReason", decision.confidenceReason());
            json.words("reasons", decision.reasons());
        });
    }

    private void runnerUp(Optional<String> name) throws IOException {
        if (name.isPresent()) {
            json.word("runnerUp", name.get());
        } else {
            json.nothing("runnerUp");
        }
    }

    void total(Worth plan) throws IOException {
        json.object("total", () -> {
            json.amount("npv", plan.netPresentValue());
            json.amount("annualCash", plan.annualCash());
            json.amount("capacityHours", plan.capacityHours());
            json.amount("oneOff", plan.oneOff());
            json.amount("paybackMonths", plan.paybackMonths());
            json.nothing("chancePositive");
            json.nothing("expectedRegret");
        });
    }
}
