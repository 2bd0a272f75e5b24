package org.counterweigh.report.document;

import java.util.List;

/** Amounts to the right and left of zero. */
public record DivergingBars(String title, String unit, List<Row> rows, String altText, String source) implements Chart {

    /**
     * One amount.
     *
     * @param text the amount as it is printed beside the bar
     */
    public record Row(String label, double amount, String text) {}

    public DivergingBars {
        Chart.requireWords(title, unit, altText);
        rows = List.copyOf(rows);
    }

    @Override
    public String howToRead() {
        return rows.isEmpty()
                ? "There is nothing to compare."
                : "How to read: " + rows.get(0).label() + " comes to "
                        + rows.get(0).text() + "; bars to the right of zero gain, bars to the left lose.";
    }

    @Override
    public <T> T read(ChartReader<T> reader) {
        return reader.divergingBars(this);
    }
}
