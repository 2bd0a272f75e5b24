package org.counterweigh.report.document;

import java.util.List;

/** From low through the middle to high, a bar each, beside a common zero. */
public record RangeBars(ChartText text, List<Row> rows, List<String> heads) implements Chart {

    /**
     * One range; the texts are its amounts as they are printed beside the bar.
     *
     * @param low five in a hundred are below it
     * @param high five in a hundred are above it
     */
    public record Row(
            String label, double low, double median, double high, String lowText, String medianText, String highText) {

        public Row {
            if (!(low <= median && median <= high && Double.isFinite(high - low))) {
                throw new IllegalArgumentException(
                        "A range rises from low to high: " + label + " " + low + ", " + median + ", " + high);
            }
        }
    }

    public RangeBars {
        rows = List.copyOf(rows);
        heads = List.copyOf(heads);
    }

    @Override
    public <T> T read(ChartReader<T> reader) {
        return reader.rangeBars(this);
    }
}
