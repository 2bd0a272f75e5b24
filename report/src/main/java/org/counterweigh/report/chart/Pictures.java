package org.counterweigh.report.chart;

import org.counterweigh.report.document.CashBand;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.ChartReader;
import org.counterweigh.report.document.ExceedanceCurve;
import org.counterweigh.report.document.FrontierChart;
import org.counterweigh.report.document.RangeBars;
import org.counterweigh.report.document.StackedRanks;
import org.counterweigh.report.document.Tornado;
import org.counterweigh.report.document.Waterfall;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** Lays out any chart for a width. */
public final class Pictures implements ChartReader<Picture> {

    private final double width;
    private final Palette palette;
    private final Ruler ruler;

    public Pictures(double width, Palette palette, Ruler ruler) {
        this.width = width;
        this.palette = palette;
        this.ruler = ruler;
    }

    /** The plot of a chart; its title, unit and source are set as text around it. */
    public Picture of(Chart chart) {
        return chart.read(this);
    }

    @Override
    public Picture waterfall(Waterfall chart) {
        return new WaterfallPicture(chart, width, palette, ruler);
    }

    @Override
    public Picture rangeBars(RangeBars chart) {
        return new RangePicture(chart, width, palette, ruler);
    }

    @Override
    public Picture tornado(Tornado chart) {
        return new TornadoPicture(chart, width, palette, ruler);
    }

    @Override
    public Picture stackedRanks(StackedRanks chart) {
        return new RanksPicture(chart, width, palette, ruler);
    }

    @Override
    public Picture exceedanceCurve(ExceedanceCurve chart) {
        return new ExceedancePicture(chart, width, palette, ruler);
    }

    @Override
    public Picture frontierChart(FrontierChart chart) {
        return new FrontierPicture(chart, width, palette, ruler);
    }

    @Override
    public Picture cashBand(CashBand chart) {
        return new CashPicture(chart, width, palette, ruler);
    }
}
