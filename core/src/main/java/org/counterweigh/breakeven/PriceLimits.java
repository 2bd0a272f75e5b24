package org.counterweigh.breakeven;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How far a price could rise, in the terms and the currency of its quote.
 *
 * @param walkAway the highest at which the case is still sound; empty where it is at none, or at any
 * @param target the highest at which it is sound and worth as much as the best other choice; empty likewise
 */
public record PriceLimits(OptionalDouble walkAway, OptionalDouble target) {
    /** Steps of today's price, up to four times of it; beyond, each a fifth more than the one before. */
    private static final double STEP = 1.0 / 64;

    private static final int EVEN = 256;
    private static final double GROWTH = 1.2;
    private static final int GROWING = 80;
    private static final int NARROWED = 32;
    private static final int TIMES = 10;

    /**
     * Searches all prices.
     *
     * @param soundness of the case as its price changes
     * @param now the price as quoted
     * @param rival what the best other choice is worth, staying at least
     */
    public static PriceLimits of(Soundness soundness, double now, double rival) {
        return new PriceLimits(highest(soundness, now, Double.NEGATIVE_INFINITY), highest(soundness, now, rival));
    }

    private static OptionalDouble highest(Soundness soundness, double now, double least) {
        double unit = now > 0 ? now : 1;
        double[] prices = DoubleStream.concat(
                        IntStream.rangeClosed(0, EVEN).mapToDouble(step -> unit * step * STEP),
                        IntStream.rangeClosed(1, GROWING)
                                .mapToDouble(step -> unit * EVEN * STEP * Math.pow(GROWTH, step)))
                .toArray();
        int last = last(soundness.at(prices), least);
        if (last < 0 || last == prices.length - 1) {
            return OptionalDouble.empty();
        }
        double holds = prices[last];
        double fails = prices[last + 1];
        for (int time = 0; time < TIMES; time++) {
            double from = holds;
            double step = (fails - holds) / NARROWED;
            double[] between = IntStream.rangeClosed(0, NARROWED)
                    .mapToDouble(i -> from + i * step)
                    .toArray();
            between[NARROWED] = fails;
            int still = Math.max(0, last(soundness.at(between), least));
            if (still == NARROWED) {
                break;
            }
            holds = between[still];
            fails = between[still + 1];
        }
        return OptionalDouble.of(holds);
    }

    private static int last(double[] worths, double least) {
        for (int i = worths.length - 1; i >= 0; i--) {
            // Not a number is no more than anything
            if (worths[i] >= least) {
                return i;
            }
        }
        return -1;
    }
}
