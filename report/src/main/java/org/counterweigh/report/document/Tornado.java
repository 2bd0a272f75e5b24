package org.counterweigh.report.document;

import java.util.List;

/** Figures by what it is worth to find them out, with how far each swings the result. */
public record Tornado(ChartText text, List<Row> rows, String values, String swings) implements Chart {

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

    @Override
    public <T> T read(ChartReader<T> reader) {
        return reader.tornado(this);
    }
}
