package org.counterweigh.excel.writer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A chart of cells, drawn by the spreadsheet program and drawn anew as they change.
 *
 * @param title the cell whose words stand above it
 * @param description what a reader who cannot see it should know
 * @param categories the cells with the name of each bar or point
 * @param amounts the number format of its axis
 * @param legend whether the series are named below
 * @param ends of the axis of amounts; empty for as far as they go
 */
public record SheetChart(
        Form form,
        Texts title,
        String description,
        Texts categories,
        List<Series> series,
        String amounts,
        boolean legend,
        Optional<Ends> ends) {

    /** Where an axis begins and ends, whatever the amounts. */
    public record Ends(double least, double most) {}

    /** A chart whose axis goes as far as its amounts. */
    public SheetChart(
            Form form,
            Texts title,
            String description,
            Texts categories,
            List<Series> series,
            String amounts,
            boolean legend) {
        this(form, title, description, categories, series, amounts, legend, Optional.empty());
    }

    /** The same chart with an axis that covers so much. */
    public SheetChart over(double least, double most) {
        return new SheetChart(
                form, title, description, categories, series, amounts, legend, Optional.of(new Ends(least, most)));
    }

    /** How amounts are drawn. */
    public enum Form {
        COLUMNS,
        STACKED_COLUMNS,
        BARS,
        STACKED_BARS,
        /** Of one category over each other. */
        OVERLAID_BARS,
        LINES;

        boolean isLines() {
            return this == LINES;
        }

        /** Bars lie, columns stand. */
        boolean lies() {
            return this == BARS || this == STACKED_BARS || this == OVERLAID_BARS;
        }

        boolean overlaps() {
            return stacks() || this == OVERLAID_BARS;
        }

        boolean stacks() {
            return this == STACKED_COLUMNS || this == STACKED_BARS;
        }
    }

    /**
     * Words in cells.
     *
     * @param cells with their sheet, in the words of a formula
     * @param shown until the chart is drawn anew
     */
    public record Texts(String cells, List<String> shown) {
        public Texts {
            shown = List.copyOf(shown);
        }
    }

    /**
     * Amounts in cells, one for each category.
     *
     * @param cells with their sheet, in the words of a formula
     * @param shown until the chart is drawn anew
     */
    public record Series(Texts name, String cells, List<Double> shown, Mark mark) {
        public Series {
            shown = List.copyOf(shown);
        }
    }

    /**
     * What a series looks like.
     *
     * @param colour 0xRRGGBB; empty for one that only takes room, such as what a step of a waterfall stands on
     * @param dashed of a line
     * @param labelled whether its amounts are written beside it
     */
    public record Mark(OptionalInt colour, boolean dashed, boolean labelled) {

        /** Takes room and is not seen. */
        public static final Mark NONE = new Mark(OptionalInt.empty(), false, false);

        public static Mark of(int colour) {
            return new Mark(OptionalInt.of(colour), false, false);
        }

        public Mark dashes() {
            return new Mark(colour, true, labelled);
        }

        public Mark labels() {
            return new Mark(colour, dashed, true);
        }
    }

    public SheetChart {
        series = List.copyOf(series);
        int points = categories.shown().size();
        if (description.isBlank()
                || points == 0
                || series.isEmpty()
                || series.stream().anyMatch(each -> each.shown().size() != points)) {
            throw new IllegalArgumentException("No chart: " + title.shown());
        }
    }
}
