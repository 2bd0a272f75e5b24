package org.counterweigh.report.chart;

import java.util.Optional;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Columns;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** Lays out any chart for a width. */
public record Pictures(double width, Palette palette, Ruler ruler) {

    /** The plot of a chart; its title, unit and source are set as text around it. */
    public Picture of(Chart chart) {
        return new BarCharts(width, palette, ruler)
                .of(chart)
                .or(() -> new Curves(width, palette, ruler).of(chart))
                .or(() -> chart instanceof Columns columns
                        ? Optional.of(new ColumnCharts(width, palette, ruler).of(columns))
                        : Optional.empty())
                .orElseThrow(() -> new IllegalArgumentException("Nothing draws a " + chart.getClass()));
    }
}
