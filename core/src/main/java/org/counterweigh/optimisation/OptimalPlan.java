package org.counterweigh.optimisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.firm.WorkType;

/**
 * The plan worth most under the firm's limits, how it was proved, and what the limits cost.
 *
 * @param best the plan; every work stays as today where no other plan is worth more
 * @param ties other plans worth the same to half a cent
 * @param moreTies whether there are more than those
 * @param secondBest the best other plan that keeps the limits
 * @param worths what each kind of work that moves adds to the plan, by its name
 * @param movedWithoutLimits kinds of work that the best plan would move if the firm set no limits
 * @param prices what the plan would be worth more without one limit, capacity or bar, dearest first
 * @param proof how it is known to be the best
 */
public record OptimalPlan(
        Plan best,
        List<Plan> ties,
        boolean moreTies,
        Optional<Plan> secondBest,
        Map<String, Double> worths,
        Set<String> movedWithoutLimits,
        List<Price> prices,
        Proof proof) {
    public OptimalPlan {
        ties = List.copyOf(ties);
        worths = Map.copyOf(worths);
        movedWithoutLimits = Set.copyOf(movedWithoutLimits);
        prices = List.copyOf(prices);
    }

    /** One choice for every kind of work: the cases it takes up; all other work stays as today. */
    public record Plan(double netPresentValue, double cashNetPresentValue, List<CaseCalculation> chosen) {
        public Plan {
            chosen = List.copyOf(chosen);
        }
    }

    /** What a case would add to the plan, in value and in cash; net present values. */
    public record Added(double netPresentValue, double cashNetPresentValue) {}

    /** The case by which a kind of work moves; empty where it stays as today. */
    public Optional<CaseCalculation> chosenFor(WorkType work) {
        return best.chosen().stream()
                .filter(lines -> lines.quote().work().name().equals(work.name()))
                .findFirst();
    }

    /** Something that keeps plans out. */
    public sealed interface Limit {
        /** How much of all hours of today may go to one provider, 0..1. */
        record MaximumShare(double share) implements Limit {}

        /** How many providers may be used. */
        record MaximumProviders(double providers) implements Limit {}

        /** How many people must stay. */
        record MinimumInHouse(double fte) implements Limit {}

        /** How much of a work a provider has room for. */
        record Capacity(String work, String provider) implements Limit {}

        /** A provider to whom the gate does not let a work go. */
        record Bar(String work, String provider) implements Limit {}
    }

    /**
     * What one limit or one bar of the gate costs.
     *
     * @param cost net present value, zero or more
     */
    public record Price(Limit limit, double cost) {}

    /**
     * A plan no other beats in both worth and risk.
     *
     * @param risk what the plan's net present value falls short of its mean in the worst five of a hundred simulations
     */
    public record Frontier(Plan plan, double risk) {}

    /**
     * How the best plan was proved: by branch and bound, which passes over only what cannot be worth more.
     *
     * @param gap how much more a plan not looked at could be worth at most; 0 when proved
     * @param plans there are before any limit; a double, for there may be very many
     * @param nodes branches looked at
     * @param unproved prices that are at least what is said, their search having been cut short
     * @param unpriced bars that promise least and were left out, to answer in time
     */
    public record Proof(double gap, double plans, int nodes, int unproved, int unpriced) {
        public boolean isProved() {
            return gap == 0;
        }
    }
}
