package org.counterweigh.report.pdf;

import java.util.List;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.typography.Ruler;

/**
 * How closely a table is set.
 *
 * @param padding to the left and right of each cell's text
 */
record Density(TextStyle cell, TextStyle heading, double padding) {

    /** The most generous one in which no word and no number of the table has to break; never below 7.5 points. */
    static Density fitting(Table table, double width, Styles styles, Ruler ruler) {
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
