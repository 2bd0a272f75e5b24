package org.counterweigh.report.pdf;

import java.util.Arrays;
import java.util.List;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Alignment;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.report.document.Table.Style;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.report.typography.Wrap;

/**
 * How a table shares its width among its columns.
 *
 * <p>Each column asks for its weight, but gets at least what its widest word needs, and a column of numbers what its
 * widest number needs: a number on two lines is two numbers.
 */
record ColumnWidths(Table table, Density density, Ruler ruler) {

    private static final double LARGEST_SHARE = 0.4;

    /** Of a column of text among many: so many times what each would have if all were alike. */
    private static final double LARGEST_MULTIPLE = 1.5;

    /** Whether every column gets what it needs. */
    boolean fit(double width) {
        return Arrays.stream(needs(width)).sum() <= width;
    }

    double[] within(double width) {
        double[] least = needs(width);
        double[] weights = table.columns().stream().mapToDouble(Column::weight).toArray();
        double needed = Arrays.stream(least).sum();
        if (needed >= width) {
            return Arrays.stream(least).map(column -> column * width / needed).toArray();
        }
        return share(width, least, weights);
    }

    /** What each column needs; a web address may break before it starves the columns beside it. */
    private double[] needs(double width) {
        double[] needs = new double[table.columns().size()];
        for (int i = 0; i < needs.length; i++) {
            boolean text = table.columns().get(i).alignment() == Alignment.LEFT;
            double largest = text ? Math.min(LARGEST_SHARE, LARGEST_MULTIPLE / needs.length) : LARGEST_SHARE;
            needs[i] = Math.min(least(i) + 2 * density.padding(), width * largest);
        }
        return needs;
    }

    /** By weight; columns that would come out too narrow get their least, and the others share what remains. */
    private static double[] share(double width, double[] least, double[] weights) {
        int count = least.length;
        double[] widths = new double[count];
        boolean[] settled = new boolean[count];
        boolean changed = true;
        while (changed) {
            changed = false;
            double room = width;
            double weight = 0;
            for (int i = 0; i < count; i++) {
                room -= settled[i] ? least[i] : 0;
                weight += settled[i] ? 0 : weights[i];
            }
            for (int i = 0; i < count; i++) {
                widths[i] = settled[i] ? least[i] : room * weights[i] / weight;
                if (!settled[i] && widths[i] < least[i]) {
                    settled[i] = true;
                    changed = true;
                }
            }
        }
        return widths;
    }

    private double least(int index) {
        Column column = table.columns().get(index);
        TextStyle heading = density.heading();
        double widest = Wrap.widestWord(column.heading(), ruler, heading.face(), heading.size());
        for (Row row : table.rows()) {
            int cell = index - row.span() + 1;
            boolean ownCell = cell < row.cells().size() && (cell > 0 || (row.span() == 1 && cell == 0));
            if (ownCell
                    && row.cells().size() + row.span() - 1 == table.columns().size()) {
                widest = Math.max(widest, least(row.cells().get(cell), column, row));
            }
        }
        return widest;
    }

    private double least(String cell, Column column, Row row) {
        TextStyle style = density.cell().in(row.style() == Style.PLAIN ? Face.REGULAR : Face.SEMIBOLD);
        return column.alignment() == Alignment.RIGHT
                ? style.width(cell, ruler)
                : Wrap.widestWord(cell, ruler, style.face(), style.size());
    }

    /**
     * How closely a table is set.
     *
     * @param padding to the left and right of each cell's text
     */
    record Density(TextStyle cell, TextStyle heading, double padding) {

        /** The most generous one in which no word and no number of the table has to break; never below 7.5 points. */
        static Density fitting(Table table, double width, Styles styles, Ruler ruler) {
            if (table.setting() == Table.Setting.CLOSE) {
                return new Density(
                        styles.cell().sized(8).led(10), styles.columnHeading().sized(7.5), 3);
            }
            Density generous = new Density(styles.cell(), styles.columnHeading(), 6);
            Density close =
                    new Density(styles.cell().sized(8), styles.columnHeading().sized(7.5), 4);
            Density tight =
                    new Density(styles.cell().sized(7.5), styles.columnHeading().sized(7.5), 2.5);
            return List.of(generous, close).stream()
                    .filter(density -> new ColumnWidths(table, density, ruler).fit(width))
                    .findFirst()
                    .orElse(tight);
        }
    }
}
