package org.counterweigh.report.document;

import java.util.List;

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
}
