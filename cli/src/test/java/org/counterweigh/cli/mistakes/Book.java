package org.counterweigh.cli.mistakes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Schema;

/**
 * A workbook as rows of typed cells by sheet, the headings first. It never changes; a mistake makes another of it.
 *
 * @param recalculatedOnLoad whether it asks Excel to work all formulas out when it is opened
 */
record Book(Map<String, List<List<Typed>>> sheets, boolean recalculatedOnLoad) {

    private static final Schema SCHEMA = Schema.read();
    private static final Typed BLANK = Typed.of("");

    Book {
        sheets = Collections.unmodifiableMap(new LinkedHashMap<>(sheets));
    }

    /** The workbook that the text form of the samples says. */
    static Book of(String text) {
        Map<String, List<List<Typed>>> sheets = new LinkedHashMap<>();
        List<List<Typed>> rows = new ArrayList<>();
        for (String line : text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .toList()) {
            if (line.startsWith("[")) {
                rows = new ArrayList<>();
                sheets.put(line.substring(1, line.lastIndexOf(']')), rows);
            } else {
                rows.add(row(line.split("(?<!\\\\)\\|", -1)));
            }
        }
        return new Book(sheets, false);
    }

    static List<Typed> row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> Typed.of(cell.strip().replace("\\|", "|")))
                .toList();
    }

    List<List<Typed>> rows(String sheet) {
        return sheets.getOrDefault(sheet, List.of());
    }

    Typed at(Place place) {
        List<Typed> row = rows(place.sheet()).get(place.row());
        return place.column() < row.size() ? row.get(place.column()) : BLANK;
    }

    double number(Place place) {
        return at(place).number().orElse(0);
    }

    /** The filled cells beneath a heading; on sheet Firm the setting's value. */
    List<Place> cells(String sheet, String heading) {
        List<List<Typed>> rows = rows(sheet);
        Column column = SCHEMA.layout(sheet).column(heading);
        Stream<Place> cells = sheet.equals("Firm")
                ? IntStream.range(1, rows.size())
                        .filter(row -> isCalled(column, rows.get(row).get(0)))
                        .mapToObj(row -> new Place(sheet, row, 1))
                : column(sheet, heading).stream()
                        .flatMap(at -> IntStream.range(1, rows.size()).mapToObj(row -> new Place(sheet, row, at)));
        return cells.filter(place -> !at(place).isBlank()).toList();
    }

    /** Where a heading of today or of an earlier edition stands. */
    Optional<Integer> column(String sheet, String heading) {
        Column column = SCHEMA.layout(sheet).column(heading);
        List<Typed> headings = rows(sheet).stream().findFirst().orElse(List.of());
        return IntStream.range(0, headings.size())
                .filter(at -> isCalled(column, headings.get(at)))
                .boxed()
                .findFirst();
    }

    /** As the template stars it or not; nobody types it otherwise here. */
    private static boolean isCalled(Column column, Typed heading) {
        String typed = heading.text().replace(" *", "");
        return column.headings().anyMatch(typed::equals);
    }

    /** The cell of the same row beneath another heading. */
    Optional<Place> beside(Place place, String heading) {
        return column(place.sheet(), heading).map(column -> new Place(place.sheet(), place.row(), column));
    }

    String text(Place place, String heading) {
        return beside(place, heading).map(cell -> at(cell).text()).orElse("");
    }

    /** The number beneath a heading in the row of another sheet that has the same name in a column. */
    OptionalDouble number(Place place, String name, String sheet, String heading) {
        return cells(sheet, name).stream()
                .filter(row -> at(row).text().equals(text(place, name)))
                .flatMap(row -> beside(row, heading).stream())
                .mapToDouble(this::number)
                .filter(number -> number != 0)
                .findFirst();
    }

    Book with(Place place, Typed cell) {
        return with(place.sheet(), rows -> {
            List<Typed> row = rows.get(place.row());
            row.addAll(Collections.nCopies(Math.max(0, place.column() + 1 - row.size()), BLANK));
            row.set(place.column(), cell);
            return rows;
        });
    }

    Book changed(List<Place> places, UnaryOperator<Typed> change) {
        Book book = this;
        for (Place place : places) {
            book = book.with(place, change.apply(book.at(place)));
        }
        return book;
    }

    /** A row more, the last of its sheet. */
    Book adding(String sheet, List<Typed> row) {
        return with(sheet, rows -> {
            rows.add(row);
            return rows;
        });
    }

    /** The same with other rows in one sheet, which may be changed as they are. */
    Book with(String sheet, UnaryOperator<List<List<Typed>>> change) {
        Map<String, List<List<Typed>>> other = new LinkedHashMap<>(sheets);
        List<List<Typed>> rows = new ArrayList<>();
        rows(sheet).forEach(row -> rows.add(new ArrayList<>(row)));
        other.put(sheet, change.apply(rows));
        return new Book(other, recalculatedOnLoad);
    }

    Book without(String sheet) {
        Map<String, List<List<Typed>>> other = new LinkedHashMap<>(sheets);
        other.remove(sheet);
        return new Book(other, recalculatedOnLoad);
    }

    Book askingForRecalculation() {
        return new Book(sheets, true);
    }
}
