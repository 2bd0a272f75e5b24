package org.counterweigh.report.document;

import java.util.List;

/** How often each option takes each rank; every bar adds up to the whole. */
public record StackedRanks(ChartText text, List<Row> rows, List<String> ranks) implements Chart {

    private static final double ROUNDING = 1e-6;

    /**
     * One option.
     *
     * @param shares of its ranks with the best first, adding up to one
     * @param texts the same as they are printed into the bar
     */
    public record Row(String label, List<Double> shares, List<String> texts) {

        public Row {
            shares = List.copyOf(shares);
            texts = List.copyOf(texts);
            double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
            boolean each = shares.stream().allMatch(share -> share >= -ROUNDING);
            if (!each || !(Math.abs(sum - 1) <= ROUNDING) || texts.size() != shares.size()) {
                throw new IllegalArgumentException("Shares of ranks add up to one: " + label + " " + shares);
            }
        }
    }

    public StackedRanks {
        rows = List.copyOf(rows);
        ranks = List.copyOf(ranks);
    }

    @Override
    public <T> T read(ChartReader<T> reader) {
        return reader.stackedRanks(this);
    }
}
