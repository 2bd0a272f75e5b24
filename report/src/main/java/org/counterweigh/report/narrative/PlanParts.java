package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.PlanLines.Part;

/**
 * What the plan adds up to, in value and in cash: each kind of work before its provider's own cost, that cost once for
 * each provider, and the cash that is known of the plan as a whole.
 */
record PlanParts(Evaluation evaluation, Words words) {

    /**
     * One part of the sum.
     *
     * @param of the kind of work; empty of what is no work
     * @param name of what is no work
     */
    record Amount(Optional<Decision> of, String name, double value, double cash) {}

    /** They add up to value and cash of the plan; empty where all work stays. */
    List<Amount> all() {
        List<Amount> amounts = new ArrayList<>();
        evaluation.decisions().stream()
                .filter(decision -> decision.outcome().isInPlan())
                .forEach(decision -> part(decision)
                        .ifPresent(
                                part -> amounts.add(new Amount(Optional.of(decision), "", value(part), cash(part)))));
        if (!amounts.isEmpty()) {
            amounts.addAll(ownCosts());
            ofPlanAlone(amounts).ifPresent(amounts::add);
        }
        return amounts;
    }

    private Optional<Part> part(Decision decision) {
        return Optional.ofNullable(
                evaluation.plan().lines().works().get(decision.work().name()));
    }

    private List<Amount> ownCosts() {
        List<Amount> costs = new ArrayList<>();
        evaluation.plan().lines().providers().forEach((provider, part) -> {
            if (Math.round(value(part)) != 0 || Math.round(cash(part)) != 0) {
                // a discount on all of its work may be worth more than it costs to have the provider
                String name = words.say(
                        value(part) > 0 ? "plan.own-discount provider<" : "plan.own-cost provider<", provider);
                costs.add(new Amount(Optional.empty(), name, value(part), cash(part)));
            }
        });
        return costs;
    }

    /** Staff time that has to be paid for, or is sold again, which is known once all of the plan is added. */
    private Optional<Amount> ofPlanAlone(List<Amount> parts) {
        double cash = evaluation.plan().worth().cashNetPresentValue()
                - parts.stream().mapToDouble(Amount::cash).sum();
        String name = words.say(cash < 0 ? "plan.time-paid-for" : "plan.time-sold");
        return Math.abs(cash) < 0.5 ? Optional.empty() : Optional.of(new Amount(Optional.empty(), name, 0, cash));
    }

    private double value(Part part) {
        return evaluation.value().once(part.netPresentValue());
    }

    private double cash(Part part) {
        return evaluation.value().once(part.cashNetPresentValue());
    }
}
