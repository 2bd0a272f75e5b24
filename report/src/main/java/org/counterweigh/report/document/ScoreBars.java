package org.counterweigh.report.document;

import java.util.List;

/** Scores on the scale from 0 to 100. */
public record ScoreBars(String title, String unit, List<Row> rows, String altText, String source) implements Chart {

    /**
     * One score.
     *
     * @param text the score as it is printed beside the bar
     */
    public record Row(String label, double score, String text) {

        public Row {
            if (!(score >= 0 && score <= 100)) {
                throw new IllegalArgumentException("A score lies between 0 and 100: " + label + " " + score);
            }
        }
    }

    public ScoreBars {
        Chart.requireWords(title, unit, altText);
        rows = List.copyOf(rows);
    }

    @Override
    public String howToRead() {
        return rows.isEmpty()
                ? "There is nothing to score."
                : "How to read: " + rows.get(0).label() + " scores "
                        + rows.get(0).text() + "; 0 is the worst and 100 the best.";
    }

    @Override
    public <T> T read(ChartReader<T> reader) {
        return reader.scoreBars(this);
    }
}
