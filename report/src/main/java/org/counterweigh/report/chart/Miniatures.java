package org.counterweigh.report.chart;

import java.util.List;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.document.Miniature;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** Lays out pictures small enough for a tile. */
public record Miniatures(double width, Palette palette, Ruler ruler) {

    private static final double SIZE = 7.5;
    private static final double LINE = 9;
    private static final double RANGE = 12;
    private static final double BAR = 7;
    private static final double NOTCH = 2.4;
    private static final double COLUMNS = 24;
    private static final double SHARE = 0.62;

    /** The picture for the width of its tile. */
    public Picture of(Miniature miniature) {
        return miniature instanceof Miniature.Range range ? range(range) : years((Miniature.Years) miniature);
    }

    /** Simulated, so hatched; a line marks zero. */
    private Picture range(Miniature.Range range) {
        Scale scale = Scale.over(new double[] {range.low(), range.high()}, 0, width);
        return new Picture(RANGE, canvas -> {
            double left = scale.at(range.low());
            double length = Math.max(scale.at(range.high()) - left, 1);
            new Hatching(canvas, palette.accent(), palette.pale()).box(left, (RANGE - BAR) / 2, length, BAR);
            canvas.box(scale.at(range.median()) - NOTCH / 2, (RANGE - BAR) / 2 - 1, NOTCH, BAR + 2, palette.ink());
            canvas.line(new Point(scale.at(0), 0), new Point(scale.at(0), RANGE), 0.8, palette.ink());
        });
    }

    /** Each amount at the end of its column, each year at the foot. */
    private Picture years(Miniature.Years chart) {
        List<Miniature.Years.Year> years = chart.years();
        double low = Math.min(
                0,
                years.stream().mapToDouble(Miniature.Years.Year::amount).min().orElse(0));
        double high = Math.max(
                0,
                years.stream().mapToDouble(Miniature.Years.Year::amount).max().orElse(0));
        double span = high > low ? high - low : 1;
        double room = COLUMNS - (low < 0 ? 2 : 0);
        double zero = LINE + room * high / span;
        double foot = LINE + room + (low < 0 ? LINE + 1 : 1);
        double step = width / years.size();
        return new Picture(foot + LINE, canvas -> {
            for (int i = 0; i < years.size(); i++) {
                Miniature.Years.Year year = years.get(i);
                double tip = zero - room * year.amount() / span;
                double left = i * step + step * (1 - SHARE) / 2;
                int colour = year.amount() < 0 ? palette.orange() : palette.accent();
                canvas.box(left, Math.min(tip, zero), step * SHARE, Math.max(Math.abs(tip - zero), 0.5), colour);
                double middle = (i + 0.5) * step;
                centred(canvas, year.text(), middle, year.amount() < 0 ? tip + SIZE : tip - 2, palette.ink());
                centred(canvas, year.name(), middle, foot + SIZE - 1, palette.muted());
            }
            canvas.line(new Point(0, zero), new Point(width, zero), 0.6, palette.ink());
        });
    }

    private static void centred(Canvas canvas, String text, double middle, double baseline, int colour) {
        double start = middle - canvas.width(text, Face.REGULAR, SIZE) / 2;
        canvas.text(text, new Point(start, baseline), Face.REGULAR, SIZE, colour);
    }
}
