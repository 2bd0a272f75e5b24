package org.counterweigh.cli.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.html.Html;
import org.counterweigh.report.html.HtmlParts;
import org.counterweigh.report.narrative.PlanInBrief.Bridge;

/**
 * A bridge as a small picture: a column for each factor, which begins where the one before it ends, then the value. Each
 * has a scale of its own, from zero or its lowest end to its highest. What adds is filled and what costs is an outline, so
 * that they differ without colour too.
 */
final class SmallBridge {

    private static final int COLUMN = 14;
    private static final int BAR = 10;
    private static final int HEIGHT = 48;

    /** A lower bar would not be seen. */
    private static final double LOWEST_BAR = 0.8;

    /** Where each column ends; the first begins at zero. */
    private final List<Double> ends = new ArrayList<>();

    private final double value;
    private final double low;
    private final double high;

    SmallBridge(Bridge bridge) {
        double end = 0;
        for (FactorName factor : FactorName.values()) {
            end += bridge.factors().getOrDefault(factor, 0.0);
            ends.add(end);
        }
        if (Math.round(bridge.clientIncome()) != 0) {
            ends.add(end + bridge.clientIncome());
        }
        value = bridge.value();
        low = Math.min(0, all().min().orElse(0));
        high = Math.max(0, all().max().orElse(0));
    }

    private DoubleStream all() {
        return DoubleStream.concat(ends.stream().mapToDouble(Double::doubleValue), DoubleStream.of(value));
    }

    /** @param number of the firm on the page, which tells the names of this picture from others */
    Html picture(HtmlParts parts, int number, String firm, String inWords) {
        var added = new StringBuilder();
        var taken = new StringBuilder();
        var steps = new StringBuilder();
        double from = 0;
        for (int i = 0; i < ends.size(); i++) {
            double to = ends.get(i);
            (to < from ? taken : added).append(bar(i, from, to));
            steps.append("M" + (i * COLUMN + BAR) + " " + tenths(y(to)) + "h" + (COLUMN - BAR));
            from = to;
        }
        return parts.fill(
                "bridge number firm words width height zero added taken steps sum",
                number,
                firm,
                inWords,
                ends.size() * COLUMN + BAR,
                HEIGHT,
                tenths(y(0)),
                added,
                taken,
                steps,
                bar(ends.size(), 0, value));
    }

    private String bar(int column, double from, double to) {
        double height = Math.max(Math.abs(y(from) - y(to)), LOWEST_BAR);
        return from == to
                ? ""
                : "M" + column * COLUMN + " " + tenths(Math.min(y(from), y(to))) + "h" + BAR + "v" + tenths(height)
                        + "h-" + BAR + "z";
    }

    /** From the top, with room for the border of a bar. */
    private double y(double amount) {
        return high == low ? HEIGHT - 1.0 : 1 + (high - amount) / (high - low) * (HEIGHT - 2);
    }

    /** With one decimal at most, the same on every machine. */
    private static String tenths(double length) {
        long tenths = Math.round(length * 10);
        return tenths % 10 == 0 ? "" + tenths / 10 : tenths / 10 + "." + tenths % 10;
    }
}
