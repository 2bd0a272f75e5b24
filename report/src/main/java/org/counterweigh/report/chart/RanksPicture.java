package org.counterweigh.report.chart;

import java.util.List;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.document.Chart.StackedRanks;
import org.counterweigh.report.document.Chart.StackedRanks.Row;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** Bars of one length, cut by rank: the first rank dark, the second pale, the rest outlined. */
final class RanksPicture {

    private static final double HEAD = 14;
    private static final double HEAD_SIZE = 7.5;
    private static final double SWATCH = 7;
    private static final double CUT = 0.8;
    private static final double PADDING = 3;

    private final List<String> ranks;
    private final List<Row> options;
    private final Palette palette;
    private final Rows rows;
    private final Scale scale;

    RanksPicture(StackedRanks chart, double width, Palette palette, Ruler ruler) {
        this.ranks = chart.ranks();
        this.options = chart.rows();
        this.palette = palette;
        this.rows = new Rows(options.stream().map(Row::label).toList(), width, ruler);
        this.scale = new Scale(0, 1, rows.plotLeft(), width);
    }

    Picture picture() {
        return new Picture(HEAD + rows.height(), this::drawOn);
    }

    private void drawOn(Canvas canvas) {
        key(canvas);
        Canvas below = new Lowered(canvas, HEAD);
        for (int i = 0; i < options.size(); i++) {
            rows.drawLabel(below, i, Face.REGULAR, palette);
            bar(below, options.get(i), rows.middle(i));
        }
    }

    private void key(Canvas canvas) {
        double x = scale.left();
        for (int rank = 0; rank < ranks.size(); rank++) {
            String name = ranks.get(rank);
            piece(canvas, x, HEAD_SIZE - SWATCH + 1, SWATCH, SWATCH, rank);
            x += SWATCH + PADDING;
            canvas.text(name, new Point(x, HEAD_SIZE), Face.REGULAR, HEAD_SIZE, palette.muted());
            x += canvas.width(name, Face.REGULAR, HEAD_SIZE) + 4 * PADDING;
        }
    }

    private void bar(Canvas canvas, Row row, double middle) {
        double from = 0;
        for (int rank = 0; rank < row.shares().size(); rank++) {
            double share = Math.max(row.shares().get(rank), 0);
            double left = scale.at(Math.min(from, 1));
            double width = scale.at(Math.min(from + share, 1)) - left - CUT;
            from += share;
            if (width > 0) {
                piece(canvas, left, middle - Bars.THICKNESS / 2, width, Bars.THICKNESS, rank);
                label(canvas, row.texts().get(rank), left, width, middle, rank);
            }
        }
    }

    private void piece(Canvas canvas, double left, double top, double width, double height, int rank) {
        int colour = rank == 0 ? palette.accent() : rank == 1 ? palette.pale() : palette.outline();
        canvas.box(left, top, width, height, colour);
        if (rank > 1 && width > 2 * CUT) {
            canvas.box(left + CUT, top + CUT, width - 2 * CUT, height - 2 * CUT, palette.zebra());
        }
    }

    private void label(Canvas canvas, String text, double left, double width, double middle, int rank) {
        if (canvas.width(text, Face.REGULAR, HEAD_SIZE) + 2 * PADDING > width) {
            return;
        }
        int colour = rank == 0 ? 0xFFFFFF : palette.ink();
        canvas.text(text, new Point(left + PADDING, middle + HEAD_SIZE * 0.33), Face.REGULAR, HEAD_SIZE, colour);
    }
}
