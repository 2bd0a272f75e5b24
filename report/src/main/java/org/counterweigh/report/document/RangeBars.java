package org.counterweigh.report.document;

import java.util.List;

/** From low through the middle to high, a bar each, beside a common zero. */
public record RangeBars(String title, String unit, List<Row> rows, String altText, String source) implements Chart {

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
        Chart.requireWords(title, unit, altText);
        rows = List.copyOf(rows);
    }

    @Override
    public String howToRead() {
        return rows.isEmpty()
                ? "There is nothing to compare."
                : first() + " The upright line is zero: a bar wholly to its right gains in nearly every future.";
    }

    private String first() {
        Row row = rows.get(0);
        return "How to read: in five of a hundred futures " + row.label() + " comes to less than " + row.lowText()
                + ", in five to more than " + row.highText() + ", in half of them to more than " + row.medianText()
                + ", where the bar is notched.";
    }

    @Override
    public <T> T read(ChartReader<T> reader) {
        return reader.rangeBars(this);
    }
}
