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
        if (chart instanceof Waterfall waterfall) {
            return new WaterfallPicture(waterfall, width, palette, ruler).picture();
        }
        if (chart instanceof RangeBars ranges) {
            return new RangePicture(ranges, width, palette, ruler).picture();
        }
        if (chart instanceof Tornado tornado) {
            return new TornadoPicture(tornado, width, palette, ruler).picture();
        }
        if (chart instanceof StackedRanks ranks) {
            return new RanksPicture(ranks, width, palette, ruler).picture();
        }
        var curves = new Curves(width, palette, ruler);
        if (chart instanceof ExceedanceCurve curve) {
            return curves.exceedance(curve);
        }
        return chart instanceof FrontierChart frontier ? curves.frontier(frontier) : curves.cash((CashBand) chart);
    }
}
