package org.counterweigh.report.document;

import java.util.List;

/** A picture so small that it stands in a tile; what it says is also said by the text beside it. */
public sealed interface Miniature {

    /** From low to high beside a common zero, with a notch at the median. */
    record Range(double low, double median, double high) implements Miniature {

        public Range {
            if (!(low <= median && median <= high && Double.isFinite(high - low))) {
                throw new IllegalArgumentException("A range rises: " + low + ", " + median + ", " + high);
            }
        }
    }

    /** A column for each year, with its amount as printed and its name. */
    record Years(List<Year> years) implements Miniature {

        /** One year. */
        public record Year(String name, double amount, String text) {}

        public Years {
            years = List.copyOf(years);
            if (years.isEmpty()) {
                throw new IllegalArgumentException("Columns by year have one year at least");
            }
        }
    }
}
