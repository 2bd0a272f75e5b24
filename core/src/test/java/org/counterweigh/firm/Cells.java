package org.counterweigh.firm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.figures.Citation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;

/** The amounts a test firm has filled in, by sheet, row and column; reading a cell twice gives the same figure. */
final class Cells {

    /** The columns whose unit does not say what they measure. */
    private static final Map<String, Measure> MEASURES = Map.of(
            "Discount rate", Measure.RATE,
            "Wage growth", Measure.RATE,
            "Volume growth", Measure.RATE,
            "Rate growth", Measure.RATE,
            "Price escalator", Measure.RATE,
            "Exchange rate change", Measure.RATE,
            "Productivity", Measure.RATIO,
            "Overlap", Measure.HOURS_OF_DAY,
            "Ramp months", Measure.RAMP);

    private record Place(String sheet, String row, String column) {
        @Override
        public String toString() {
            return sheet + " / " + row + " / " + column;
        }
    }

    private final Map<Place, Double> amounts = new LinkedHashMap<>();
    private final Map<Place, Given> read = new HashMap<>();
    private final Map<String, List<String>> rows = new HashMap<>();
    private final Map<String, List<String>> columns = new HashMap<>();

    void put(String sheet, String row, String column, double amount) {
        amounts.put(new Place(sheet, row, column), amount);
        remember(rows.computeIfAbsent(sheet, any -> new ArrayList<>()), row);
        remember(columns.computeIfAbsent(sheet, any -> new ArrayList<>()), column);
    }

    void multiply(String sheet, String row, String column, double times) {
        amounts.computeIfPresent(new Place(sheet, row, column), (place, amount) -> times * amount);
    }

    void remove(String sheet, String row, String column) {
        amounts.remove(new Place(sheet, row, column));
    }

    /** Forgets the figures handed out before, so that the next firm has its own. */
    void restart() {
        read.clear();
    }

    Optional<Given> optional(String sheet, String row, String column, Unit unit) {
        var place = new Place(sheet, row, column);
        Double amount = amounts.get(place);
        return amount == null
                ? Optional.empty()
                : Optional.of(read.computeIfAbsent(place, any -> given(place, amount, unit, source(place))));
    }

    Given required(String sheet, String row, String column, Unit unit) {
        return optional(sheet, row, column, unit)
                .orElseThrow(
                        () -> new IllegalStateException(new Place(sheet, row, column) + " has not been filled in"));
    }

    /** The cell, or where it is empty the library's default of that name. */
    Given orDefault(String sheet, String row, String column, Unit unit, String name, double base) {
        return optional(sheet, row, column, unit)
                .orElseGet(() -> read.computeIfAbsent(
                        new Place(sheet, row, column),
                        any -> given(
                                new Place(sheet, row, column),
                                base,
                                unit,
                                new Source.Default(name, Citation.unverified("test firm")))));
    }

    /** Puts what the last firm took for a blank into the blank, but for some columns. */
    void fillInDefaults(Set<String> exceptColumns) {
        read.forEach((place, figure) -> {
            if (figure.isDefault() && !exceptColumns.contains(place.column)) {
                put(place.sheet, place.row, place.column, figure.value());
            }
        });
    }

    private static Given given(Place place, double amount, Unit unit, Source source) {
        var measure = MEASURES.getOrDefault(place.column, Measure.of(unit));
        return new Given(place.column + ", " + place.row, amount, unit, measure, source);
    }

    /** A cell that nothing has read is a slip of the test. */
    void checkAllRead() {
        Set<Place> unread = new HashSet<>(amounts.keySet());
        unread.removeAll(read.keySet());
        if (!unread.isEmpty()) {
            throw new IllegalStateException("Nothing reads " + unread);
        }
    }

    private Source.Cell source(Place place) {
        int column = columns.getOrDefault(place.sheet, List.of()).indexOf(place.column) + 1;
        int row = rows.getOrDefault(place.sheet, List.of()).indexOf(place.row) + 2;
        return new Source.Cell(
                place.sheet, letters(column) + row, Optional.of(new Source.Column(place.sheet, place.column)));
    }

    /** Column 0 holds the row's key: A, then B, ... Z, AA. */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private static void remember(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }
}
