package org.counterweigh.report.model;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellReference;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;

/** Where each named figure stands: a sheet, a row, and the column of its one amount or of Year 0. */
final class Addresses {

    private record Place(String sheet, int row, int column, boolean yearly) {}

    private final IdentityHashMap<Figure, Place> places = new IdentityHashMap<>();

    void put(Given given, String sheet, int row, int column) {
        place(given, new Place(sheet, row, column, false));
    }

    void put(Line line, String sheet, int row) {
        place(line, new Place(sheet, row, LineColumns.of(line), line.yearly()));
    }

    void put(Calendar calendar, String sheet, int row) {
        place(calendar, new Place(sheet, row, LineColumns.YEAR_0, true));
    }

    /**
     * The references to a figure as written on a sheet: one, or one for each year.
     *
     * <p>Rows and columns that do not change along the years are fixed, so a row holds one formula throughout.
     */
    String[] references(Figure figure, String from, int horizon) {
        var place = placed(figure);
        var sheet = place.sheet.equals(from) ? "" : prefix(place.sheet);
        var references = new String[place.yearly ? horizon + 1 : 1];
        for (int year = 0; year < references.length; year++) {
            var cell = new CellReference(place.row, place.column + year, !(figure instanceof Line), !place.yearly);
            references[year] = sheet + cell.formatAsString();
        }
        return references;
    }

    /** The whole of a figure, for a name: {@code 'Work 1'!$D$7:$I$7}. */
    String range(Figure figure, int horizon) {
        var place = placed(figure);
        var first = fixed(place.row, place.column);
        return prefix(place.sheet) + (place.yearly ? first + ":" + fixed(place.row, place.column + horizon) : first);
    }

    /** A cell of the same sheet; it moves along where its formula is copied. */
    static String cell(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }

    /** A cell of the same sheet, wherever its formula is copied to. */
    static String fixed(int row, int column) {
        return new CellReference(row, column, true, true).formatAsString();
    }

    private static String prefix(String sheet) {
        return SheetNameFormatter.format(sheet) + "!";
    }

    private void place(Figure figure, Place place) {
        if (places.put(figure, place) != null) {
            throw new IllegalArgumentException("Placed twice: " + figure);
        }
    }

    private Place placed(Figure figure) {
        return Optional.ofNullable(places.get(figure))
                .orElseThrow(() -> new IllegalArgumentException("Stands on no sheet: " + figure));
    }
}
