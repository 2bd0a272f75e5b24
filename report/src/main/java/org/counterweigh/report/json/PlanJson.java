package org.counterweigh.report.json;

import java.io.IOException;
import org.counterweigh.optimisation.OptimalPlan;
import org.counterweigh.optimisation.OptimalPlan.Plan;
import org.counterweigh.report.narrative.OptionNames;
import org.counterweigh.report.narrative.PlanWords;

/** Writes the plan worth most under the limits, what the limits cost, and how it was proved. */
final class PlanJson {

    private final Json json;

    PlanJson(Json json) {
        this.json = json;
    }

    void write(OptimalPlan mix) throws IOException {
        json.object("mix", () -> {
            plan(mix.best());
            json.array(
                    "prices",
                    mix.prices(),
                    price -> json.object(() -> {
                        json.word("limit", PlanWords.of(price.limit()));
                        json.amount("cost", price.cost());
                    }));
            json.count("ties", mix.ties().size());
            json.array("tiedPlans", mix.ties(), tied -> json.object(() -> plan(tied)));
            if (mix.secondBest().isPresent()) {
                json.object("secondBest", () -> plan(mix.secondBest().get()));
            } else {
                json.nothing("secondBest");
            }
            json.array(
                    "frontier",
                    mix.frontier(),
                    point -> json.object(() -> {
                        plan(point.plan());
                        json.amount("risk", point.risk());
                    }));
            proof(mix.proof());
        });
    }

    private void plan(Plan plan) throws IOException {
        json.amount("npv", plan.netPresentValue());
        json.array(
                "shares",
                plan.shares(),
                share -> json.object(() -> {
                    json.word("work", share.work());
                    json.word("option", OptionNames.holder(share.option()));
                    json.amount("share", share.share());
                }));
    }

    private void proof(OptimalPlan.Proof proof) throws IOException {
        json.object("proof", () -> {
            json.word("method", "branch and bound");
            json.amount("plans", proof.plans());
            json.count("nodes", proof.nodes());
            json.amount("gap", proof.gap());
            json.word("sentence", PlanWords.of(proof));
        });
    }
}
