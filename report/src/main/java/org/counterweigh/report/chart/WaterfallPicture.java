package org.counterweigh.report.chart;

import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Chart.Waterfall.Bar;
import org.counterweigh.report.document.Chart.Waterfall.Kind;
import org.counterweigh.report.document.Chart.Waterfall.Span;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** A waterfall that runs down the page, so that every step has room for its name. */
final class WaterfallPicture {

    private final Waterfall chart;
    private final Palette palette;
    private final Rows rows;
    private final Scale scale;

    WaterfallPicture(Waterfall chart, double width, Palette palette, Ruler ruler) {
        this.chart = chart;
        this.palette = palette;
        this.rows = new Rows(chart.bars().stream().map(Bar::label).toList(), width, ruler);
        double room = chart.bars().stream()
                .mapToDouble(bar -> Bars.labelRoom(bar.text(), ruler))
                .max()
                .orElse(0);
        double[] ends = chart.spans().stream().mapToDouble(Span::to).toArray();
        this.scale = Scale.over(ends, rows.plotLeft(), width - room);
    }

    Picture picture() {
        return new Picture(rows.height(), this::drawOn);
    }

    private void drawOn(Canvas canvas) {
        Bars bars = new Bars(canvas, palette);
        for (int i = 0; i < chart.bars().size(); i++) {
            drawBar(canvas, bars, i);
        }
        bars.baseline(scale.at(0), 0, rows.height());
        for (int i = 0; i < chart.bars().size(); i++) {
            drawWords(canvas, bars, i);
        }
    }

    private void drawBar(Canvas canvas, Bars bars, int row) {
        Bar bar = chart.bars().get(row);
        Span span = chart.spans().get(row);
        int colour = isStep(bar) ? bars.colour(bar.amount()) : palette.ink();
        if (row + 1 < chart.bars().size()) {
            connector(canvas, scale.at(span.to()), row);
        }
        bars.bar(scale.at(span.from()), scale.at(span.to()), rows.middle(row), colour);
    }

    private void drawWords(Canvas canvas, Bars bars, int row) {
        Bar bar = chart.bars().get(row);
        Span span = chart.spans().get(row);
        Face face = isStep(bar) ? Face.REGULAR : Face.SEMIBOLD;
        double right = Math.max(scale.at(span.from()), scale.at(span.to()));
        rows.drawLabel(canvas, row, face, palette);
        bars.labelAfter(right, rows.middle(row), bar.text(), isStep(bar) ? bar.amount() : 0, face);
    }

    private static boolean isStep(Bar bar) {
        return bar.kind() == Kind.STEP;
    }

    private void connector(Canvas canvas, double x, int row) {
        double from = rows.middle(row) + Bars.THICKNESS / 2;
        double to = rows.middle(row + 1) - Bars.THICKNESS / 2;
        canvas.line(new Point(x, from), new Point(x, to), 0.5, palette.outline());
    }
}
