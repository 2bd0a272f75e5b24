package org.counterweigh.excel.plausibility;

import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;

/**
 * A figure beside an amount of which it usually is a known share or multiple.
 *
 * @param against what it is compared with, above 0, in the figure's own unit
 * @param low the least usual multiple
 * @param high the largest usual multiple
 */
record Comparison(Given given, Yardstick against, double low, double high) {

    /** A question where the figure is typed, is not 0, and lies beyond the usual multiples. */
    Stream<Question> questions() {
        boolean odd = against.amount() > 0 && given.value() != 0 && !isUsual(given.value());
        return odd && given.source() instanceof Source.Cell
                ? Stream.of(Question.about(given, low * against.amount(), high * against.amount(), problem())
                        .beside(against.of()))
                : Stream.empty();
    }

    boolean isUsual(double amount) {
        return amount >= low * against.amount() && amount <= high * against.amount();
    }

    private String problem() {
        double times = given.value() / against.amount();
        String usual = (low == 0 ? "up to " : Shown.times(low) + " to ") + Shown.times(high) + " is usual";
        return "it is " + Shown.times(times) + (times < 2 ? " of " : " ") + against.name() + ", "
                + Shown.of(given, Shown.about(against.amount())) + ", where " + usual;
    }
}
