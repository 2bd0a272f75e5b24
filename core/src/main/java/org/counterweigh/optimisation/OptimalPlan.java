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

    /**
     * What one limit or one bar of the gate costs.
     *
     * @param limit in words: {@code At most 60 % of spend with one provider}
     * @param cost net present value, zero or more
     */
    public record Price(String limit, double cost) {}

    /**
     * A plan no other beats in both worth and risk.
     *
     * @param risk what the plan's net present value falls short of its mean in the worst five of a hundred simulations
     */
    public record Frontier(Plan plan, double risk) {}

    /**
     * How the best plan was proved.
     *
     * @param method {@code every plan tried} or {@code mixed-integer programme}
     * @param plansTried by enumeration; 0 where there were too many
     * @param gap how much better an untried plan could be at most; 0 when proved
     * @param sentence for the reader
     */
    public record Proof(String method, long plansTried, double gap, String sentence) {}
}
