package org.counterweigh.optimisation;

import java.util.List;
import java.util.Optional;
import org.counterweigh.firm.Option;

/**
 * The plan worth most under the firm's limits, how it was proved, and what the limits cost.
 *
 * @param best the plan; every work stays in house where no other plan is worth more
 * @param ties other plans worth the same to the cent
 * @param secondBest the best plan that is worth less
 * @param prices what the plan would be worth more without one limit or one bar, dearest first
 * @param frontier from the plan worth most to the plan that risks least; risk falls from point to point
 * @param proof how it is known to be the best
 */
public record OptimalPlan(
        Plan best,
        List<Plan> ties,
        Optional<Plan> secondBest,
        List<Price> prices,
        List<Frontier> frontier,
        Proof proof) {

    public OptimalPlan {
        ties = List.copyOf(ties);
        prices = List.copyOf(prices);
        frontier = List.copyOf(frontier);
    }

    /** One choice for every kind of work. */
    public record Plan(double netPresentValue, List<Share> shares) {
        public Plan {
            shares = List.copyOf(shares);
        }
    }

    /**
     * How much of a work goes where; the shares of one work add up to one.
     *
     * @param share of the units that may leave, 0..1
     */
    public record Share(String work, Option option, double share) {}

    /** Something that keeps plans out. */
    public sealed interface Limit {
        /** How much of all fees may go to one provider, 0..1. */
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
