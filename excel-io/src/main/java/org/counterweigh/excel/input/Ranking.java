package org.counterweigh.excel.input;

import java.util.List;

/** Tells the places of an order from other numbers. */
final class Ranking {

    private Ranking() {}

    /**
     * Whether numbers are the places 1, 2, ... of an order of at least two, and nothing else.
     *
     * <p>Places that tie may be followed by the next number (1, 2, 2, 3) or by the one that counts them (1, 2, 2, 4).
     */
    static boolean isOne(List<Double> numbers) {
        return numbers.stream().distinct().count() >= 2
                && (numbers.stream().allMatch(each -> each == 1 + smaller(numbers, each))
                        || numbers.stream().allMatch(each -> each == 1 + smallerKinds(numbers, each)));
    }

    private static long smaller(List<Double> numbers, double than) {
        return numbers.stream().filter(other -> other < than).count();
    }

    private static long smallerKinds(List<Double> numbers, double than) {
        return numbers.stream().filter(other -> other < than).distinct().count();
    }
}
