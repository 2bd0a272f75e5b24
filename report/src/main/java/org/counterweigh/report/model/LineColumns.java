package org.counterweigh.report.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterweigh.figures.Figure;
import org.counterweigh.report.model.SheetColumn.Heading;

/** The columns of every sheet with lines on it: label, unit, the one amount of a constant, then Year 0..N. */
final class LineColumns {

    /** From the left. */
    private enum Part {
        LABEL,
        UNIT,
        CONSTANT,
        YEARS
    }

    private static final List<Part> PARTS = List.of(Part.values());

    static final int LABEL = PARTS.indexOf(Part.LABEL);
    static final int UNIT = PARTS.indexOf(Part.UNIT);
    static final int CONSTANT = PARTS.indexOf(Part.CONSTANT);
    static final int YEAR_0 = PARTS.indexOf(Part.YEARS);

    private LineColumns() {}

    /** Where a figure's amounts begin. */
    static int of(Figure figure) {
        return figure.yearly() ? YEAR_0 : CONSTANT;
    }

    static List<Heading> headings(String label, String unit, String constant, int horizon) {
        return PARTS.stream()
                .flatMap(part -> switch (part) {
                    case LABEL -> Stream.of(new Heading(label, false));
                    case UNIT -> Stream.of(new Heading(unit, false));
                    case CONSTANT -> Stream.of(new Heading(constant, true));
                    case YEARS -> IntStream.rangeClosed(0, horizon).mapToObj(year -> new Heading("Year " + year, true));
                })
                .toList();
    }
}
