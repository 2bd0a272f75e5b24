package org.counterweigh.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.report.typography.Wrap;
import org.counterweigh.templates.Brand.Palette;

/** The labels down the left side of a bar chart, and the rows they make. */
final class Rows {

    static final double SIZE = 8.5;
    static final double LEADING = 10.5;
    private static final double ROW = 14.5;
    /** Of a bridge, which stands on page one. */
    private static final double LOW_ROW = 11;

    private static final double PADDING = 5;
    private static final double LOW_PADDING = 0.8;

    private static final double GAP = 10;
    private static final double LARGEST_SHARE = 0.36;

    private final List<List<String>> labels = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();
    private final double plotLeft;

    Rows(List<String> texts, double width, Ruler ruler) {
        this(texts, width, ROW, PADDING, ruler);
    }

    /** Rows of little height. */
    static Rows low(List<String> texts, double width, Ruler ruler) {
        return new Rows(texts, width, LOW_ROW, LOW_PADDING, ruler);
    }

    private Rows(List<String> texts, double width, double row, double padding, Ruler ruler) {
        double widest = 0;
        for (String text : texts) {
            widest = Math.max(widest, ruler.width(text, Face.SEMIBOLD, SIZE));
        }
        double column = Math.min(Math.ceil(widest), width * LARGEST_SHARE);
        plotLeft = column + GAP;

        double top = 0;
        for (String text : texts) {
            List<String> lines = Wrap.lines(text, column, ruler, Face.SEMIBOLD, SIZE);
            labels.add(lines);
            tops.add(top);
            top += Math.max(row, lines.size() * LEADING + padding);
        }
        tops.add(top);
    }

    /** Where the bars may begin. */
    double plotLeft() {
        return plotLeft;
    }

    double height() {
        return tops.get(labels.size());
    }

    double middle(int row) {
        return (tops.get(row) + tops.get(row + 1)) / 2;
    }

    void drawLabel(Canvas canvas, int row, Face face, Palette palette) {
        List<String> lines = labels.get(row);
        double baseline = middle(row) - (lines.size() - 1) * LEADING / 2 + SIZE * 0.33;
        for (String line : lines) {
            canvas.text(line, new Point(0, baseline), face, SIZE, palette.ink());
            baseline += LEADING;
        }
    }
}
