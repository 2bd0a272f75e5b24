package org.counterweigh.report.chart;

import java.util.List;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.page.Palette;
import org.counterweigh.report.page.Waterfall;
import org.counterweigh.report.page.Waterfall.Bar;
import org.counterweigh.report.page.Waterfall.Kind;
import org.counterweigh.report.page.Waterfall.Span;
import org.counterweigh.report.type.Face;
import org.counterweigh.report.type.Ruler;

/** A waterfall that runs down the page, so that every step has room for its name. */
final class WaterfallPicture implements Picture {

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

    @Override
    public double height() {
        return rows.height();
    }

    @Override
    public void drawOn(Canvas canvas) {
        Bars bars = new Bars(canvas, palette);
        bars.baseline(scale.at(0), 0, rows.height());
        List<Span> spans = chart.spans();
        for (int i = 0; i < spans.size(); i++) {
            Bar bar = chart.bars().get(i);
            Span span = spans.get(i);
            boolean step = bar.kind() == Kind.STEP;
            Face face = step ? Face.REGULAR : Face.SEMIBOLD;
            double middle = rows.middle(i);
            rows.drawLabel(canvas, i, face, palette);
            if (i + 1 < spans.size()) {
                connector(canvas, scale.at(span.to()), i);
            }
            double change = step ? bar.amount() : 0;
            bars.bar(scale.at(span.from()), scale.at(span.to()), middle, step ? bars.colour(change) : palette.ink());
            double end = Math.max(scale.at(span.from()), scale.at(span.to()));
            bars.labelAfter(end, middle, bar.text(), change, face);
        }
    }

    private void connector(Canvas canvas, double x, int row) {
        double from = rows.middle(row) + Bars.THICKNESS / 2;
        double to = rows.middle(row + 1) - Bars.THICKNESS / 2;
        canvas.line(new Point(x, from), new Point(x, to), 0.5, palette.outline());
    }
}
