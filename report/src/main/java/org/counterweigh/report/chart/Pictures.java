package org.counterweigh.report.chart;

import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Chart.CashBand;
import org.counterweigh.report.document.Chart.ExceedanceCurve;
import org.counterweigh.report.document.Chart.FrontierChart;
import org.counterweigh.report.document.Chart.RangeBars;
import org.counterweigh.report.document.Chart.StackedRanks;
import org.counterweigh.report.document.Chart.Tornado;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** Lays out any chart for a width. */
public record Pictures(double width, Palette palette, Ruler ruler) {

    /** The plot of a chart; its title, unit and source are set as text around it. */
    public Picture of(Chart chart) {
        var bars = new BarCharts(width, palette, ruler);
        if (chart instanceof Waterfall waterfall) {
            return bars.waterfall(waterfall);
        }
        if (chart instanceof RangeBars ranges) {
            return bars.ranges(ranges);
        }
        if (chart instanceof Tornado tornado) {
            return bars.tornado(tornado);
        }
        if (chart instanceof StackedRanks ranks) {
            return bars.ranks(ranks);
        }
        var curves = new Curves(width, palette, ruler);
        if (chart instanceof ExceedanceCurve losses) {
            return curves.exceedance(losses);
        }
        return chart instanceof FrontierChart frontier ? curves.frontier(frontier) : curves.cash((CashBand) chart);
    }
}
