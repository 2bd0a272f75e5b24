package org.counterweigh.mcda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Options with what they cost beside what they are worth, the two never added up (Goodwin and Wright).
 *
 * @param costs of each option, less is better
 * @param benefits of each option in the same order, more is better, without anything the cost already counts
 */
public record CostAndBenefit(List<Double> costs, List<Double> benefits) {

    public CostAndBenefit {
        costs = List.copyOf(costs);
        benefits = List.copyOf(benefits);
        if (costs.size() != benefits.size()) {
            throw new IllegalArgumentException(costs.size() + " costs for " + benefits.size() + " benefits");
        }
        if (!costs.stream().allMatch(Double::isFinite) || !benefits.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("A cost or a benefit is not a number");
        }
    }

    /** Positions of the options that no other beats on one side without losing on the other, cheapest first. */
    public List<Integer> undominated() {
        return IntStream.range(0, costs.size())
                .boxed()
                .filter(option -> IntStream.range(0, costs.size()).noneMatch(other -> beats(other, option)))
                .sorted(Comparator.comparing(costs::get))
                .toList();
    }

    /**
     * The options worth their price, cheapest first: of the undominated those whose points never cost more than the
     * points of the next dearer one.
     *
     * <p>An option that buys few points dearly when the next buys many for little more is dominated by the two around
     * it (extended dominance); some price of a point makes every other one the best choice.
     */
    public List<Integer> efficient() {
        List<Integer> kept = new ArrayList<>();
        for (int option : undominated()) {
            while (kept.size() >= 2 && isBridged(kept.get(kept.size() - 2), kept.get(kept.size() - 1), option)) {
                kept.remove(kept.size() - 1);
            }
            kept.add(option);
        }
        return List.copyOf(kept);
    }

    private boolean isBridged(int cheaper, int middle, int dearer) {
        double first = pricePerPoint(middle, cheaper).orElse(0);
        double second = pricePerPoint(dearer, middle).orElse(Double.POSITIVE_INFINITY);
        return first > second;
    }

    private boolean beats(int better, int worse) {
        double cheaper = costs.get(worse) - costs.get(better);
        double more = benefits.get(better) - benefits.get(worse);
        return cheaper >= 0 && more >= 0 && (cheaper > 0 || more > 0);
    }

    /**
     * What each point of benefit costs that one option has more than another.
     *
     * @return empty where it has no more
     */
    public OptionalDouble pricePerPoint(int option, int than) {
        double more = benefits.get(option) - benefits.get(than);
        return more > 0 ? OptionalDouble.of((costs.get(option) - costs.get(than)) / more) : OptionalDouble.empty();
    }
}
