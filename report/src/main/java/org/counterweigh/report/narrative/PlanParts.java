package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.PlanLines.Part;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** What the plan adds up to: each kind of work before its provider's own cost, and that cost once for each provider. */
record PlanParts(Evaluation evaluation, Words words) {

    /** A row of the sum: its name, and its net present value. */
    record OwnCost(String name, double amount) {}

    /** Empty where the work is not in the plan. */
    Optional<Double> of(Decision decision) {
        return Optional.ofNullable(
                        evaluation.plan().lines().works().get(decision.work().name()))
                .filter(part -> decision.outcome().isInPlan())
                .map(this::worth);
    }

    private double worth(Part part) {
        return evaluation.value().once(part.netPresentValue());
    }

    List<OwnCost> ownCosts() {
        List<OwnCost> costs = new ArrayList<>();
        evaluation.plan().lines().providers().forEach((provider, part) -> {
            if (Math.round(worth(part)) != 0) {
                // a discount on all of its work may be worth more than it costs to have the provider
                String name = words.say(
                        worth(part) > 0 ? "plan.own-discount provider<" : "plan.own-cost provider<", provider);
                costs.add(new OwnCost(name, worth(part)));
            }
        });
        return costs;
    }

    String total() {
        return words.amount(evaluation.plan().worth().netPresentValue());
    }

    /** Whether a sum says more than its total. */
    boolean addUp() {
        long moved = evaluation.decisions().stream()
                .filter(decision -> decision.outcome().isInPlan())
                .count();
        return moved > 1 || (moved == 1 && !ownCosts().isEmpty());
    }

    Table table() {
        List<Row> rows = new ArrayList<>();
        for (Decision decision : evaluation.decisions()) {
            of(decision)
                    .ifPresent(worth -> rows.add(
                            Row.plain(decision.work().name(), words.option(decision.choice()), words.amount(worth))));
        }
        ownCosts().forEach(cost -> rows.add(Row.plain(cost.name(), "", words.amount(cost.amount()))));
        rows.add(Row.total(words.say("plan.total"), "", total()));
        return new Table(
                words.say("plan.caption"), words.columns("work 4, goes-to 3, npv 2 #"), rows, words.say("plan.note"));
    }
}
