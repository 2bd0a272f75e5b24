package org.counterweigh.report.json;

import java.util.List;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.WorkType;
import org.counterweigh.optimisation.OptimalPlan;
import org.counterweigh.optimisation.OptimalPlan.Plan;
import org.counterweigh.report.narrative.PlanWords;
import org.counterweigh.report.narrative.Words;

/** Writes how the plan is known to be the best, what comes second, and what the limits cost. */
record PlanJson(Json json, Evaluation evaluation, Words words) {

    void write() {
        OptimalPlan optimal = evaluation.optimal();
        json.object("mix", () -> {
            json.amount("npv", evaluation.plan().worth().netPresentValue());
            shares(optimal.best());
            json.objects("prices", optimal.prices(), price -> {
                json.string("limit", new PlanWords(words).of(price.limit()));
                json.amount("cost", price.cost());
            });
            json.amount(
                    "second",
                    optimal.secondBest().stream()
                            .mapToDouble(Plan::netPresentValue)
                            .findFirst());
            json.object("secondBest", optimal.secondBest(), this::plan);
            json.count("ties", optimal.ties().size());
            json.objects("tiedPlans", optimal.ties().stream().limit(20).toList(), this::plan);
            json.objects("frontier", evaluation.uncertainty().frontier(), point -> {
                plan(point.plan());
                json.amount("risk", point.risk());
            });
            proof(optimal.proof());
        });
    }

    private void proof(OptimalPlan.Proof proof) {
        json.object("proof", () -> {
            json.string("method", "branch and bound");
            json.amount("plans", proof.plans());
            json.count("nodes", proof.nodes());
            json.amount("gap", proof.gap());
            json.string("sentence", new PlanWords(words).of(proof));
        });
    }

    private void plan(Plan plan) {
        json.amount("npv", plan.netPresentValue());
        json.amount("cashNpv", plan.cashNetPresentValue());
        shares(plan);
    }

    /** Of the units that may leave; what is not named stays as today. */
    private void shares(Plan plan) {
        json.array("shares", () -> {
            for (WorkType work : evaluation.data().work()) {
                List<CaseCalculation> moved = plan.chosen().stream()
                        .filter(lines -> lines.quote().work().name().equals(work.name()))
                        .toList();
                double stays = 1;
                for (CaseCalculation lines : moved) {
                    double share = lines.inputs()
                            .workload()
                            .shareThatGoes()
                            .map(evaluation.value()::once)
                            .orElse(1.0);
                    share(work, lines.option(), share);
                    stays -= share;
                }
                if (stays > 1e-12) {
                    share(work, new Option.AsToday(), stays);
                }
            }
        });
    }

    private void share(WorkType work, Option option, double share) {
        json.item(() -> {
            json.string("work", work.name());
            json.string("option", words.holder(option));
            json.amount("share", share);
        });
    }
}
