package org.counterweigh.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How steps lead from nothing, or from a start, to a total. */
public record Waterfall(ChartText text, List<Bar> bars) implements Chart {

    /** A pixel of rounding is forgiven, a wrong sum is not. */
    private static final double TOLERANCE = 1e-6;

    /** What a bar stands for. */
    public enum Kind {
        /** Stands on zero, and the steps begin where it ends. */
        START,
        /** Begins where the bar before it ended. */
        STEP,
        /** Stands on zero and ends where the steps have led. */
        TOTAL
    }

    /**
     * One bar.
     *
     * @param text the amount as it is printed beside the bar
     */
    public record Bar(String label, double amount, String text, Kind kind) {}

    /** The stretch of the scale a bar covers, in the direction it leads. */
    public record Span(double from, double to) {}

    public Waterfall {
        bars = List.copyOf(bars);
        spans(bars);
    }

    /** One span a bar, in their order. */
    public List<Span> spans() {
        return spans(bars);
    }

    private static List<Span> spans(List<Bar> bars) {
        List<Span> spans = new ArrayList<>();
        double reached = 0;
        double largest = 0;
        for (Bar bar : bars) {
            largest = Math.max(largest, Math.abs(bar.amount()));
            if (bar.kind() == Kind.TOTAL && !(Math.abs(bar.amount() - reached) <= TOLERANCE * Math.max(1, largest))) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "The bars lead to %s, but %s says %s", reached, bar.label(), bar.amount()));
            }
            double from = bar.kind() == Kind.STEP ? reached : 0;
            reached = from + bar.amount();
            spans.add(new Span(from, reached));
        }
        return List.copyOf(spans);
    }

    @Override
    public <T> T read(ChartReader<T> reader) {
        return reader.waterfall(this);
    }
}
