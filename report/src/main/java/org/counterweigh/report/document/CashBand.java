package org.counterweigh.report.document;

import java.util.List;

/** What has come in up to each year, with the band most simulations lie in. */
public record CashBand(ChartText text, List<Year> years, Axis money) implements Chart {

    /**
     * The end of one year; the texts are its amounts as they are printed.
     *
     * @param low five in a hundred are below it
     * @param high five in a hundred are above it
     */
    public record Year(
            String label, double low, double median, double high, String lowText, String medianText, String highText) {

        public Year {
            if (!(low <= median && median <= high && Double.isFinite(high - low))) {
                throw new IllegalArgumentException("A band rises from low to high: " + label);
            }
        }
    }

    public CashBand {
        years = List.copyOf(years);
        if (years.isEmpty()) {
            throw new IllegalArgumentException("A band has one year at least");
        }
    }

    @Override
    public <T> T read(ChartReader<T> reader) {
        return reader.cashBand(this);
    }
}
