package org.counterweigh.sensitivity;

import java.util.Comparator;
import java.util.stream.DoubleStream;
import org.counterweigh.figures.Given;

/**
 * A blank for which a default stands in, and how far value and cash move while it is tried out.
 *
 * @param tried over its usual range, or from nil up to a figure that is not unusual
 * @param changesAdvice whether the advice is another one somewhere on the way
 */
public record OpenBlank(Given given, Span tried, Span value, Span cash, boolean changesAdvice) {

    /** From the least to the most. */
    public record Span(double low, double high) {

        static Span of(double... amounts) {
            return new Span(
                    DoubleStream.of(amounts).min().orElseThrow(),
                    DoubleStream.of(amounts).max().orElseThrow());
        }

        public double width() {
            return high - low;
        }

        public boolean holds(double amount) {
            return low <= amount && amount <= high;
        }
    }

    static final Comparator<OpenBlank> LARGEST_FIRST =
            Comparator.comparingDouble(OpenBlank::swing).reversed();

    /** Value and cash both decide, so the wider of the two. */
    double swing() {
        return Math.max(value.width(), cash.width());
    }
}
