package org.counterweigh.report.chart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.document.Chart.Range;
import org.counterweigh.report.document.Chart.RangeBars;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** Bars from low to high with a notch in the middle; their three amounts stand in columns to the right. */
final class RangePicture {

    private static final double HEAD = 14;
    private static final double HEAD_SIZE = 7.5;
    private static final double GAP = 12;
    private static final double THICKNESS = 8;
    private static final double NOTCH = 2.4;
    private static final List<Function<Range, String>> TEXTS =
            List.of(Range::lowText, Range::medianText, Range::highText);

    private final List<String> heads;
    private final List<Range> ranges;
    private final Palette palette;
    private final Rows rows;
    private final Scale scale;
    private final double[] columns = new double[TEXTS.size()];

    RangePicture(RangeBars chart, double width, Palette palette, Ruler ruler) {
        this.heads = chart.heads();
        this.ranges = chart.rows();
        this.palette = palette;
        this.rows = new Rows(ranges.stream().map(Range::label).toList(), width, ruler);
        double right = width;
        for (int column = TEXTS.size() - 1; column >= 0; column--) {
            columns[column] = right;
            right -= widest(column, ruler) + GAP;
        }
        double[] ends = ranges.stream()
                .flatMapToDouble(row -> DoubleStream.of(row.low(), row.high()))
                .toArray();
        this.scale = Scale.over(ends, rows.plotLeft(), Math.max(right, rows.plotLeft() + 1));
    }

    private double widest(int column, Ruler ruler) {
        double widest = ruler.width(heads.get(column), Face.REGULAR, HEAD_SIZE);
        for (Range row : ranges) {
            widest = Math.max(widest, ruler.width(TEXTS.get(column).apply(row), Face.SEMIBOLD, Rows.SIZE));
        }
        return widest;
    }

    Picture picture() {
        return new Picture(HEAD + rows.height(), this::drawOn);
    }

    private void drawOn(Canvas canvas) {
        for (int column = 0; column < columns.length; column++) {
            right(canvas, heads.get(column), columns[column], HEAD_SIZE, Face.REGULAR, HEAD_SIZE, palette.muted());
        }
        Canvas below = new Lowered(canvas, HEAD);
        for (int i = 0; i < ranges.size(); i++) {
            draw(below, i);
        }
        new Bars(below, palette).baseline(scale.at(0), 0, rows.height());
    }

    private void draw(Canvas canvas, int index) {
        Range row = ranges.get(index);
        double middle = rows.middle(index);
        double left = scale.at(row.low());
        double width = Math.max(scale.at(row.high()) - left, 0.8);
        rows.drawLabel(canvas, index, Face.REGULAR, palette);
        canvas.box(left, middle - THICKNESS / 2, width, THICKNESS, palette.accent());
        canvas.box(scale.at(row.median()) - NOTCH / 2, middle - THICKNESS / 2, NOTCH, THICKNESS, 0xFFFFFF);
        double baseline = middle + Rows.SIZE * 0.33;
        for (int column = 0; column < columns.length; column++) {
            Face face = column == 1 ? Face.SEMIBOLD : Face.REGULAR;
            String text = TEXTS.get(column).apply(row);
            right(canvas, text, columns[column], baseline, face, Rows.SIZE, palette.ink());
        }
    }

    private static void right(
            Canvas canvas, String text, double end, double baseline, Face face, double size, int colour) {
        canvas.text(text, new Point(end - canvas.width(text, face, size), baseline), face, size, colour);
    }
}
