package org.counterweigh.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * One edge of a chart with two directions.
 *
 * @param name what is measured along it
 * @param ticks rising; the first and the last are the ends of the axis
 */
public record Axis(String name, List<Tick> ticks) {

    /**
     * One mark.
     *
     * @param text the amount as it is printed beside the mark
     */
    public record Tick(double at, String text) {}

    /** Steps aimed at; between half and twice as many come out. */
    private static final int STEPS = 4;

    public Axis {
        ticks = List.copyOf(ticks);
        if (ticks.size() < 2) {
            throw new IllegalArgumentException("An axis has two ends: " + name);
        }
        for (int i = 1; i < ticks.size(); i++) {
            if (!(ticks.get(i).at() > ticks.get(i - 1).at())) {
                throw new IllegalArgumentException("The marks of an axis rise: " + name + " " + ticks);
            }
        }
    }

    public double low() {
        return ticks.get(0).at();
    }

    public double high() {
        return ticks.get(ticks.size() - 1).at();
    }

    /**
     * An axis that holds two amounts and zero, with a few round marks: steps of 1, 2 or 5 times a power of ten.
     *
     * @param text how an amount is printed
     */
    public static Axis over(String name, double low, double high, DoubleFunction<String> text) {
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
