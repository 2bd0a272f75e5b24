package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The strip of a page in which blocks are set: all of it between the margins, or one of several side by side.
 *
 * @param left from the edge of the page
 */
record TextColumn(double left, double width) {

    static final TextColumn WHOLE = new TextColumn(Frame.LEFT, Frame.WIDTH);

    private static final double GUTTER = 16;

    double right() {
        return left + width;
    }

    /** Running text stops here: lines of more than some 95 letters are hard to follow. */
    double textWidth() {
        return Math.min(width, Frame.TEXT_WIDTH);
    }

    boolean isNarrow() {
        return width < Frame.TEXT_WIDTH;
    }

    /** Columns side by side that share the width by weight. */
    List<TextColumn> parted(List<Double> weights) {
        double room = width - GUTTER * (weights.size() - 1);
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        List<TextColumn> columns = new ArrayList<>();
        double x = left;
        for (double weight : weights) {
            double each = room * weight / sum;
            columns.add(new TextColumn(x, each));
            x += each + GUTTER;
        }
        return columns;
    }
}
