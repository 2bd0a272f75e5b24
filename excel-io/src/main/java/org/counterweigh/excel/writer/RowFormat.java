package org.counterweigh.excel.writer;

import java.util.OptionalDouble;

/**
 * How a row stands among others.
 *
 * @param height in points, if it is not that of the sheet
 * @param outline how deep it is grouped below its total
 * @param folded out of sight until somebody opens its group
 */
public record RowFormat(OptionalDouble height, int outline, boolean folded) {

    public static final RowFormat USUAL = new RowFormat(OptionalDouble.empty(), 0, false);

    public RowFormat height(double points) {
        return new RowFormat(OptionalDouble.of(points), outline, folded);
    }

    public RowFormat outline(int level) {
        return new RowFormat(height, level, folded);
    }

    public RowFormat folding() {
        return new RowFormat(height, outline, true);
    }
}
