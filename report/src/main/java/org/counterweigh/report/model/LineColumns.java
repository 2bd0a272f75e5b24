package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.figures.Figure;
import org.counterweigh.report.model.SheetColumn.Heading;

/** The columns of every sheet with lines on it: label, unit, the one amount of a constant, then Year 0..N. */
final class LineColumns {

    static final int LABEL = 0;
    static final int UNIT = 1;
    static final int CONSTANT = 2;
    static final int YEAR_0 = 3;

    private LineColumns() {}

    /** Where a figure's amounts begin. */
    static int of(Figure figure) {
        return figure.yearly() ? YEAR_0 : CONSTANT;
    }

    static List<Heading> headings(String label, String unit, String constant, int horizon) {
        List<Heading> headings = new ArrayList<>(
                List.of(new Heading(label, false), new Heading(unit, false), new Heading(constant, true)));
        for (int year = 0; year <= horizon; year++) {
            headings.add(new Heading("Year " + year, true));
        }
        return headings;
    }
}
