package org.counterweigh.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A picture of figures; every number in it is also printed as text. */
public sealed interface Chart extends Block
        permits Chart.Waterfall,
                Chart.RangeBars,
                Chart.Tornado,
                Chart.ExceedanceCurve,
                Chart.Scorecard,
                Chart.FrontierChart,
                Chart.CashBand,
                Columns {

    /** What is written around it. */
    Text text();

    @Override
    default <T> T read(BlockReader<T> reader) {
        return reader.chart(this);
    }

    /**
     * How steps lead from nothing, or from a start, to a total.
     *
     * @param reach what its axis covers at the least, so that charts can share a scale
     * @param key what the patterns of its parts stand for; empty where bars are whole
     */
    record Waterfall(Text text, List<Bar> bars, Span reach, List<Meaning> key) implements Chart {

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
         * @param parts what it is made of; empty where it is drawn whole
         */
        public record Bar(String label, double amount, String text, Kind kind, List<Part> parts) {

            public Bar {
                parts = List.copyOf(parts);
                double sum = parts.stream().mapToDouble(Part::amount).sum();
                if (!parts.isEmpty() && !(Math.abs(sum - amount) <= TOLERANCE * Math.max(1, Math.abs(amount)))) {
                    throw new IllegalArgumentException("The parts of a bar add up to it: " + label);
                }
            }

            /** A whole bar. */
            public Bar(String label, double amount, String text, Kind kind) {
                this(label, amount, text, kind, List.of());
            }
        }

        /** How a part of a bar is filled. */
        public enum Pattern {
            SOLID,
            HATCHED,
            DOTTED,
            STRIPED
        }

        /** A part of a bar, above zero where it gains. */
        public record Part(double amount, Pattern pattern) {}

        /** A pattern in words. */
        public record Meaning(Pattern pattern, String words) {}

        /** The stretch of the scale a bar covers, in the direction it leads. */
        public record Span(double from, double to) {}

        public Waterfall {
            bars = List.copyOf(bars);
            key = List.copyOf(key);
            spans(bars);
        }

        /** A chart whose axis covers its own bars. */
        public Waterfall(Text text, List<Bar> bars) {
            this(text, bars, new Span(0, 0), List.of());
        }

        /** The same chart with an axis that covers at least so much. */
        public Waterfall reaching(Span covered) {
            return new Waterfall(text, bars, covered, key);
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
                if (bar.kind() == Kind.TOTAL
                        && !(Math.abs(bar.amount() - reached) <= TOLERANCE * Math.max(1, largest))) {
                    throw new IllegalArgumentException(String.format(
                            Locale.ROOT, "The bars lead to %s, but %s says %s", reached, bar.label(), bar.amount()));
                }
                double from = bar.kind() == Kind.STEP ? reached : 0;
                reached = from + bar.amount();
                spans.add(new Span(from, reached));
            }
            return List.copyOf(spans);
        }
    }

    /**
     * One range; the texts are its amounts as they are printed.
     *
     * @param low five in a hundred are below it
     * @param high five in a hundred are above it
     */
    record Range(
            String label, double low, double median, double high, String lowText, String medianText, String highText) {

        public Range {
            if (!(low <= median && median <= high && Double.isFinite(high - low))) {
                throw new IllegalArgumentException(
                        "A range rises from low to high: " + label + " " + low + ", " + median + ", " + high);
            }
        }
    }

    /** From low through the middle to high, a bar each, beside a common zero. */
    record RangeBars(Text text, List<Range> rows, List<String> heads) implements Chart {
        public RangeBars {
            rows = List.copyOf(rows);
            heads = List.copyOf(heads);
        }
    }

    /**
     * How far figures swing the result, and what it is worth to find each out.
     *
     * @param values what the worths are called; empty where no figure is worth finding out, and none is drawn
     */
    record Tornado(Text text, List<Tornado.Row> rows, Optional<String> values, String swings) implements Chart {

        /**
         * One figure; the texts are its amounts as they are printed beside the bars.
         *
         * @param value of finding it out, zero or more
         * @param atLow what the result changes by where the figure is smallest
         * @param atHigh the same where it is largest
         */
        public record Row(
                String label,
                double value,
                String valueText,
                double atLow,
                String atLowText,
                double atHigh,
                String atHighText) {

            public Row {
                if (!(value >= 0 && Double.isFinite(value) && Double.isFinite(atLow) && Double.isFinite(atHigh))) {
                    throw new IllegalArgumentException("Finding out is never worth less than nothing: " + label);
                }
            }
        }

        public Tornado {
            rows = List.copyOf(rows);
        }
    }

    /** How likely a loss is exceeded, for one holder of the risk or several. */
    record ExceedanceCurve(Text text, List<Curve> curves, Axis losses, Axis chances) implements Chart {

        /** One curve. */
        public record Curve(String label, List<ExceedanceCurve.Point> points) {

            public Curve {
                points = List.copyOf(points);
            }
        }

        /** A loss, and the chance that more is lost. */
        public record Point(double loss, double chance) {}

        public ExceedanceCurve {
            curves = List.copyOf(curves);
        }
    }

    /**
     * Scores on a scale of 0 to 100, drawn from what today scores: better to the right, worse to the left.
     *
     * @param todayText what the line in the middle stands for
     */
    record Scorecard(Text text, List<Scorecard.Row> rows, double today, String todayText) implements Chart {

        /**
         * One score, or the lowest and highest of several.
         *
         * @param text the score as it is printed
         */
        public record Row(String label, double low, double high, String text) {

            public Row {
                if (!(0 <= low && low <= high && high <= 100)) {
                    throw new IllegalArgumentException("Scores rise within 0 to 100: " + label);
                }
            }
        }

        public Scorecard {
            rows = List.copyOf(rows);
        }
    }

    /** Plans that no other beats in both worth and risk, joined by a line. */
    record FrontierChart(Text text, List<FrontierChart.Point> points, Axis risks, Axis worths) implements Chart {

        /**
         * One plan.
         *
         * @param label printed beside it; may be empty
         * @param chosen whether it is the plan the text speaks of
         */
        public record Point(double risk, double worth, String label, boolean chosen) {}

        public FrontierChart {
            points = List.copyOf(points);
        }
    }

    /**
     * What has come in up to each year, with the band most simulations lie in.
     *
     * @param ends what low, median and high end at, in words
     * @param payback when cash is back by the figures as given; empty where it never is, or was never out
     */
    record CashBand(Text text, List<Range> years, Axis money, List<String> ends, Optional<Mark> payback)
            implements Chart {

        /**
         * A moment that the text speaks of.
         *
         * @param year counted from Year 0, with its part of a year
         */
        public record Mark(double year, String text) {}

        public CashBand {
            years = List.copyOf(years);
            ends = List.copyOf(ends);
            if (ends.size() != 3) {
                throw new IllegalArgumentException("Low, median and high end somewhere: " + ends);
            }
            if (years.isEmpty()) {
                throw new IllegalArgumentException("A band has one year at least");
            }
        }
    }

    /**
     * What is written around a chart.
     *
     * @param title the message, as a sentence
     * @param unit what is measured, in which unit, over which period
     * @param altText what a reader who cannot see the picture should know
     * @param note what else to know of it; may be empty
     * @param leadsTo how its figures are worked out
     */
    record Text(String title, String unit, String altText, String note, Optional<Target> leadsTo) {

        public Text(String title, String unit, String altText, String note) {
            this(title, unit, altText, note, Optional.empty());
        }

        /** Refuses a text that leaves some of its readers without the chart's message. */
        public Text {
            require(title, "a title that says its message");
            require(unit, "a line with its unit");
            require(altText, "a text for readers who cannot see it");
        }

        private static void require(String text, String what) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A chart needs " + what);
            }
        }
    }
}
