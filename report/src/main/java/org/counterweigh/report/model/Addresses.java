package org.counterweigh.report.model;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.writer.LinkTarget;
import org.counterweigh.excel.writer.SheetName;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Constant;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;

/** Where each named figure and each setting stands: a sheet, a row, and the column of its one amount or of Year 0. */
final class Addresses {

    private record Place(SheetName sheet, int row, int column, boolean yearly) {}

    private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();

    void put(Given given, SheetName sheet, int row, int column) {
        place(given, new Place(sheet, row, column, false));
    }

    void put(Constant constant, SheetName sheet, int row, int column) {
        place(constant, new Place(sheet, row, column, false));
    }

    boolean holds(Constant constant) {
        return places.containsKey(constant);
    }

    void put(Setting setting, SheetName sheet, int row, int column) {
        place(setting, new Place(sheet, row, column, false));
    }

    void put(Line line, SheetName sheet, int row) {
        place(line, new Place(sheet, row, LineColumns.of(line), line.yearly()));
    }

    void put(Calendar calendar, SheetName sheet, int row) {
        place(calendar, new Place(sheet, row, LineColumns.YEAR_0, true));
    }

    /**
     * The references to a figure as written on a sheet: one, or one for each year.
     *
     * <p>Rows and columns that do not change along the years are fixed, so a row holds one formula throughout.
     */
    String[] references(Figure figure, SheetName from, int horizon) {
        var place = placed(figure);
        var sheet = place.sheet.equals(from) ? "" : place.sheet.prefix();
        var row = (figure instanceof Line ? "" : "$") + (place.row + 1);
        var references = new String[place.yearly ? horizon + 1 : 1];
        for (int year = 0; year < references.length; year++) {
            references[year] = (place.yearly ? sheet : sheet + "$") + Address.column(place.column + year) + row;
        }
        return references;
    }

    /** Leads to where a figure stands. */
    LinkTarget target(Figure figure) {
        var place = placed(figure);
        return new LinkTarget.Inside(place.sheet, new Address(place.row, place.column));
    }

    /** Whether a figure stands on another sheet than this one. */
    boolean isElsewhere(Figure figure, SheetName sheet) {
        return !placed(figure).sheet.equals(sheet);
    }

    /** The reference to a setting as written on a sheet, wherever its formula is copied to. */
    String reference(Setting setting, SheetName from) {
        var place = placed(setting);
        return (place.sheet.equals(from) ? "" : place.sheet.prefix()) + fixed(place.row, place.column);
    }

    /** The whole of a figure, for a name: {@code 'Work 1'!$D$7:$I$7}. */
    String range(Figure figure, int horizon) {
        var place = placed(figure);
        var first = fixed(place.row, place.column);
        return place.sheet.prefix() + (place.yearly ? first + ":" + fixed(place.row, place.column + horizon) : first);
    }

    /** A cell of the same sheet; it moves along where its formula is copied. */
    static String cell(int row, int column) {
        return new Address(row, column).toString();
    }

    /** A cell of the same sheet that moves with the columns only. */
    static String fixedRow(int row, int column) {
        return Address.column(column) + "$" + (row + 1);
    }

    /** A cell of the same sheet, wherever its formula is copied to. */
    static String fixed(int row, int column) {
        return new Address(row, column).fixed();
    }

    private void place(Object figure, Place place) {
        if (places.put(figure, place) != null) {
            throw new IllegalArgumentException("Placed twice: " + figure);
        }
    }

    private Place placed(Object figure) {
        return Optional.ofNullable(places.get(figure))
                .orElseThrow(() -> new IllegalArgumentException("Stands on no sheet: " + figure));
    }
}
