package org.counterweigh.excel.plausibility;

import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.figures.Given;

/**
 * An amount with which figures are compared.
 *
 * @param amount in the unit of the figures
 * @param name as a sentence ends: {@code what the provider is paid in a year}
 * @param of the figures it is worked out from
 */
record Yardstick(double amount, String name, List<Given> of) {

    Yardstick(double amount, String name, Stream<Given> of) {
        this(amount, name, of.toList());
    }

    /** The figure itself. */
    static Yardstick of(Given given, String name) {
        return new Yardstick(given.value(), name, List.of(given));
    }

    /** The same in another unit, such as an hour of it. */
    Yardstick over(double divisor, String name) {
        return new Yardstick(amount / divisor, name, of);
    }

    /** A figure that usually lies between two multiples of it. */
    Comparison beside(Given given, double low, double high) {
        return new Comparison(given, this, low, high);
    }

    /**
     * A cost that usually is no more than a share of it, unless it is small.
     *
     * @param small what it may come to in any case, in the same money
     */
    Comparison besideCost(Given cost, double share, double small) {
        return beside(cost, 0, Math.max(share, small / amount));
    }
}
