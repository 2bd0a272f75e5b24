package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;

/** The sheet of everything the calculation starts from, each with where it comes from; the only one to type on. */
final class InputsSheet {

    private static final int VALUE = 1;
    private static final int UNIT = 2;
    private static final int SOURCE = 3;
    private static final int GRADE = 4;

    private final Frame frame;
    private final String currency;

    InputsSheet(Frame frame, String currency) {
        this.frame = frame;
        this.currency = currency;
    }

    static Headings headings() {
        return new Headings(List.of("Input", "Value", "Unit", "Source", "Grade"), VALUE, UNIT);
    }

    /** Writes the given figures, those of one sheet of the firm's workbook together, defaults last. */
    void write(List<Given> givens, Addresses addresses) {
        Map<String, List<Given>> byOrigin = new LinkedHashMap<>();
        List<Given> defaults = new ArrayList<>();
        for (Given given : givens) {
            var group = given.isDefault() ? defaults : byOrigin.computeIfAbsent(origin(given), o -> new ArrayList<>());
            group.add(given);
        }
        byOrigin.put("Cited defaults, where the firm's workbook is silent", defaults);
        byOrigin.forEach((origin, group) -> write(origin, group, addresses));
    }

    private static String origin(Given given) {
        return given.source() instanceof Source.Cell cell
                ? "From the firm's sheet " + cell.sheet()
                : "Read out of several cells";
    }

    private void write(String origin, List<Given> group, Addresses addresses) {
        if (!group.isEmpty()) {
            frame.chapter(origin);
        }
        for (Given given : group) {
            var row = frame.nextRow();
            frame.text(row, Grid.LABEL, Look.LABEL, given.label());
            frame.amount(row, VALUE, Look.INPUT, Formats.typed(given.unit(), given.value()), given.value());
            frame.text(row, UNIT, Look.NOTE, given.unit().in(currency));
            frame.text(row, SOURCE, Look.NOTE, given.source().text());
            frame.text(row, GRADE, Look.NOTE, given.source().grade().name());
            addresses.put(given, frame.name(), row.getRowNum(), VALUE);
        }
    }
}
