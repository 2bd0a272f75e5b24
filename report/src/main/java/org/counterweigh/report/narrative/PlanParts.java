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
public record PlanParts(Evaluation evaluation) {

    /** What a part of the sum belongs to. */
    public sealed interface Owner {

        /** A kind of work that goes. */
        record Work(Decision decision) implements Owner {}

        /** What a provider costs however much of its work is taken; a gain where a discount on all of it is larger. */
        record Provider(String name) implements Owner {}

        /** Staff time that has to be paid for, or is sold again, which is known once all of the plan is added. */
        record Plan() implements Owner {}
    }

    /** One part of the sum. */
    public record Amount(Owner owner, double value, double cash) {

        /** The kind of work it is the part of, if any. */
        public Optional<Decision> decision() {
            return owner instanceof Owner.Work work ? Optional.of(work.decision()) : Optional.empty();
        }

        private boolean isSomething() {
            return Math.round(value) != 0 || Math.round(cash) != 0;
        }
    }

    /** They add up to value and cash of the plan; empty where all work stays. */
    public List<Amount> all() {
        List<Amount> amounts = new ArrayList<>();
        evaluation.decisions().stream()
                .filter(decision -> decision.outcome().isInPlan())
                .forEach(decision ->
                        part(decision).ifPresent(part -> amounts.add(amount(new Owner.Work(decision), part))));
        if (!amounts.isEmpty()) {
            evaluation
                    .plan()
                    .lines()
                    .providers()
                    .forEach((provider, part) -> amounts.add(amount(new Owner.Provider(provider), part)));
            double cash = evaluation.plan().worth().cashNetPresentValue()
                    - amounts.stream().mapToDouble(Amount::cash).sum();
            amounts.add(new Amount(new Owner.Plan(), 0, cash));
        }
        return amounts;
    }

    /** Without costs of nothing, which no table needs. */
    List<Amount> worthTelling() {
        return all().stream()
                .filter(amount -> amount.decision().isPresent() || amount.isSomething())
                .toList();
    }

    private Optional<Part> part(Decision decision) {
        return Optional.ofNullable(
                evaluation.plan().lines().works().get(decision.work().name()));
    }

    private Amount amount(Owner owner, Part part) {
        return new Amount(
                owner,
                evaluation.value().once(part.netPresentValue()),
                evaluation.value().once(part.cashNetPresentValue()));
    }
}
