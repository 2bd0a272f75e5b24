package org.counterweigh.probability;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A decision with a few possible states of the world: what each option pays in each of them.
 *
 * @param probabilities of the states, 0..1 each and 1 together
 * @param payoffs by option, then by state; higher is better
 */
public record PayoffTable(List<Double> probabilities, List<List<Double>> payoffs) {

    private static final double ROUNDING = 1e-9;

    public PayoffTable {
        probabilities = List.copyOf(probabilities);
        payoffs = payoffs.stream().map(List::copyOf).toList();
        Require.that(!payoffs.isEmpty(), "payoffs must have an option");
        double sum = 0;
        for (double probability : probabilities) {
            sum += Require.share("a probability", probability);
        }
        Require.that(Math.abs(sum - 1) <= ROUNDING, "probabilities must add up to 1, not " + sum);
        for (List<Double> option : payoffs) {
            Require.that(option.size() == probabilities.size(), "payoffs must have one amount for each probability");
            option.forEach(payoff -> Require.finite("a payoff", payoff));
        }
    }

    /** Expected payoff of each option. */
    public List<Double> expected() {
        return payoffs.stream().map(this::mean).toList();
    }

    /** Expected payoff when the state is known before choosing. */
    public double expectedWithForesight() {
        double sum = 0;
        for (int state = 0; state < probabilities.size(); state++) {
            double best = Double.NEGATIVE_INFINITY;
            for (List<Double> option : payoffs) {
                best = Math.max(best, option.get(state));
            }
            sum += probabilities.get(state) * best;
        }
        return sum;
    }

    /** Expected value of perfect information (Howard 1966). */
    public double valueOfForesight() {
        double best = expected().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return Math.max(0, expectedWithForesight() - best);
    }

    /**
     * Probability of the first of two states at which two options are worth the same.
     *
     * @return nothing when no probability makes them equal, or every one does
     */
    public OptionalDouble breakEven(int option, int other) {
        Require.that(probabilities.size() == 2, "a break-even needs two states, not " + probabilities.size());
        double first = payoffs.get(option).get(0) - payoffs.get(other).get(0);
        double second = payoffs.get(option).get(1) - payoffs.get(other).get(1);
        double at = second / (second - first);
        return at >= 0 && at <= 1 ? OptionalDouble.of(at) : OptionalDouble.empty();
    }

    private double mean(List<Double> option) {
        double sum = 0;
        for (int state = 0; state < option.size(); state++) {
            sum += probabilities.get(state) * option.get(state);
        }
        return sum;
    }
}
