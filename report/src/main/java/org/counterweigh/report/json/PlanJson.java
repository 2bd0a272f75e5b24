package org.counterweigh.report.json;

import org.counterweigh.optimisation.OptimalPlan;
import org.counterweigh.optimisation.OptimalPlan.Plan;
import org.counterweigh.report.narrative.PlanWords;
import org.counterweigh.report.narrative.Words;

/** Writes the plan worth most under the limits, what the limits cost, and how it was proved. */
record PlanJson(Json json, Words words) {

    void write(OptimalPlan mix) {
        json.object("mix", () -> {
            plan(mix.best());
            json.objects("prices", mix.prices(), price -> {
                json.string("limit", new PlanWords(words).of(price.limit()));
                json.amount("cost", price.cost());
            });
            json.count("ties", mix.ties().size());
            json.objects("tiedPlans", mix.ties(), this::plan);
            json.object("secondBest", mix.secondBest(), this::plan);
            json.objects("frontier", mix.frontier(), point -> {
                plan(point.plan());
                json.amount("risk", point.risk());
            });
            json.object("proof", () -> {
                json.string("method", "branch and bound");
                json.amount("plans", mix.proof().plans());
                json.count("nodes", mix.proof().nodes());
                json.amount("gap", mix.proof().gap());
                json.string("sentence", new PlanWords(words).of(mix.proof()));
            });
        });
    }

    private void plan(Plan plan) {
        json.amount("npv", plan.netPresentValue());
        json.objects("shares", plan.shares(), share -> {
            json.string("work", share.work());
            json.string("option", words.holder(share.option()));
            json.amount("share", share.share());
        });
    }
}
