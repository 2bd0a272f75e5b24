package org.counterweigh.report.model;

import java.util.IdentityHashMap;
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
        var first = new CellReference(place.row, place.column, true, true).formatAsString();
        var last = new CellReference(place.row, place.column + horizon, true, true).formatAsString();
        return prefix(place.sheet) + (place.yearly ? first + ":" + last : first);
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
        var place = places.get(figure);
        if (place == null) {
            throw new IllegalArgumentException("Stands on no sheet: " + figure);
        }
        return place;
    }
}
