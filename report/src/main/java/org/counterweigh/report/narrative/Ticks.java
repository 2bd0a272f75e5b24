package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.counterweigh.report.document.Axis;
import org.counterweigh.report.document.Axis.Tick;

/** Round marks for an axis: steps of 1, 2 or 5 times a power of ten, a few of them, wide enough for all amounts. */
final class Ticks {

    /** Steps aimed at; between half and twice as many come out. */
    private static final int STEPS = 4;

    private Ticks() {}

    /**
     * An axis that holds two amounts and zero.
     *
     * @param text how an amount is printed
     */
    static Axis over(String name, double low, double high, DoubleFunction<String> text) {
        double from = Math.min(low, 0);
        double to = Math.max(high, 0);
        double step = step(to > from ? to - from : 1);
        long first = (long) Math.floor(from / step + 1e-9);
        long last = Math.max((long) Math.ceil(to / step - 1e-9), first + 1);
        List<Tick> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            ticks.add(new Tick(i * step, text.apply(i * step)));
        }
        return new Axis(name, ticks);
    }

    private static double step(double width) {
        double rough = width / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        return (lead > 5 ? 10 : lead > 2 ? 5 : lead > 1 ? 2 : 1) * power;
    }
}
