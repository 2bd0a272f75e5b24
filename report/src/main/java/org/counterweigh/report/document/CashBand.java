package org.counterweigh.report.document;

import java.util.List;

/** What has come in up to each year, with the band most simulations lie in. */
public record CashBand(String title, String unit, List<Year> years, Axis money, String altText, String source)
        implements Chart {

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
        Chart.requireWords(title, unit, altText);
        years = List.copyOf(years);
        if (years.isEmpty()) {
            throw new IllegalArgumentException("A band has one year at least");
        }
    }

    @Override
    public String howToRead() {
        Year last = years.get(years.size() - 1);
        return "How to read: the line is the middle future and ends at " + last.medianText()
                + "; nine in ten futures lie within the band, which ends between " + last.lowText() + " and "
                + last.highText() + ".";
    }

    @Override
    public <T> T read(ChartReader<T> reader) {
        return reader.cashBand(this);
    }
}
