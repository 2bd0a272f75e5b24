package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.figures.Figure;

/** The columns of every sheet with lines on it: label, unit, the one amount of a constant, then Year 0..N. */
final class Grid {

    static final int LABEL = 0;
    static final int UNIT = 1;
    static final int CONSTANT = 2;
    static final int YEAR_0 = 3;

    private Grid() {}

    /** Where a figure's amounts begin. */
    static int column(Figure figure) {
        return figure.yearly() ? YEAR_0 : CONSTANT;
    }

    static Headings headings(String label, String unit, String constant, int horizon) {
        var headings = new ArrayList<>(List.of(label, unit, constant));
        for (int year = 0; year <= horizon; year++) {
            headings.add("Year " + year);
        }
        return new Headings(headings, CONSTANT, headings.size());
    }
}
