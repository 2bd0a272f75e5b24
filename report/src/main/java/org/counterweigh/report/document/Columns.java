package org.counterweigh.report.document;

import java.util.List;

/**
 * Columns one after the other in time.
 *
 * @param levels drawn across the columns, such as what can be done in a month
 */
public record Columns(Chart.Text text, List<Column> columns, Axis amounts, List<Level> levels) implements Chart {

    /**
     * One column.
     *
     * @param text printed above it; empty where the axis is enough
     */
    public record Column(String label, double amount, String text) {}

    /** One level, with its words beside it. */
    public record Level(double amount, String words) {}

    public Columns {
        columns = List.copyOf(columns);
        levels = List.copyOf(levels);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("Columns over time have one at least");
        }
    }
}
