package org.counterweigh.report.chart;

import java.util.List;
import org.counterweigh.report.document.DivergingBars;
import org.counterweigh.report.document.DivergingBars.Row;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** Bars to both sides of a common zero, each with its amount at its outer end. */
final class DivergingPicture implements Picture {

    private final List<Row> amounts;
    private final Palette palette;
    private final Rows rows;
    private final Scale scale;

    DivergingPicture(DivergingBars chart, double width, Palette palette, Ruler ruler) {
        this.amounts = chart.rows();
        this.palette = palette;
        this.rows = new Rows(amounts.stream().map(Row::label).toList(), width, ruler);
        double before = 0;
        double after = 0;
        for (Row row : amounts) {
            double room = Bars.labelRoom(row.text(), ruler);
            if (row.amount() < 0) {
                before = Math.max(before, room);
            } else {
                after = Math.max(after, room);
            }
        }
        double[] ends = amounts.stream().mapToDouble(Row::amount).toArray();
        this.scale = Scale.over(ends, rows.plotLeft() + before, width - after);
    }

    @Override
    public double height() {
        return rows.height();
    }

    @Override
    public void drawOn(Canvas canvas) {
        Bars bars = new Bars(canvas, palette);
        for (int i = 0; i < amounts.size(); i++) {
            Row row = amounts.get(i);
            double end = scale.at(row.amount());
            rows.drawLabel(canvas, i, Face.REGULAR, palette);
            bars.bar(scale.at(0), end, rows.middle(i), bars.colour(row.amount()));
            if (row.amount() < 0) {
                bars.labelBefore(end, rows.middle(i), row.text(), row.amount(), Face.REGULAR);
            } else {
                bars.labelAfter(end, rows.middle(i), row.text(), row.amount(), Face.REGULAR);
            }
        }
        bars.baseline(scale.at(0), 0, rows.height());
    }
}
