package org.counterweigh.cli.mistakes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Mistakes in recorded time. */
enum Recorded implements Operator {
    PASTED_TWICE("the same time twice", rows -> twice(rows, 1)),
    PASTED_TWICE_IN_PART("the last third of the time twice", rows -> twice(rows, 1 + 2 * rows.size() / 3)),
    IN_HUNDREDTHS("hours in hundredths", rows -> hours(rows, cell -> cell.changed(hours -> hours / 100))),
    IN_MINUTES("hours in minutes", rows -> hours(rows, cell -> cell.changed(hours -> 60 * hours))),
    DAYS_FIRST("dates as text, the day first", rows -> dates(rows, "dd/MM/yyyy")),
    MONTHS_FIRST("dates as text, the month first", rows -> dates(rows, "MM/dd/yyyy"));

    static final String SHEET = "Time entries";

    private final String title;
    private final UnaryOperator<List<List<Typed>>> change;

    Recorded(String title, UnaryOperator<List<List<Typed>>> change) {
        this.title = title;
        this.change = change;
    }

    @Override
    public Stream<Mistake> in(Book book) {
        if (book.rows(SHEET).isEmpty()) {
            return Stream.empty();
        }
        Book spoilt = book.with(SHEET, change);
        List<Place> all = IntStream.range(1, spoilt.rows(SHEET).size())
                .boxed()
                .flatMap(row -> IntStream.range(0, spoilt.rows(SHEET).get(row).size())
                        .mapToObj(column -> new Place(SHEET, row, column)))
                .toList();
        return Stream.of(new Mistake(title, SHEET, "", all, book, spoilt));
    }

    private static List<List<Typed>> twice(List<List<Typed>> rows, int from) {
        List<List<Typed>> twice = new ArrayList<>(rows);
        twice.addAll(rows.subList(from, rows.size()));
        return twice;
    }

    private static List<List<Typed>> hours(List<List<Typed>> rows, UnaryOperator<Typed> change) {
        return changed(rows, 3, change);
    }

    private static List<List<Typed>> dates(List<List<Typed>> rows, String pattern) {
        var written = DateTimeFormatter.ofPattern(pattern);
        return changed(
                rows, 0, cell -> cell.saying("'" + LocalDate.parse(cell.text()).format(written)));
    }

    private static List<List<Typed>> changed(List<List<Typed>> rows, int column, UnaryOperator<Typed> change) {
        rows.subList(1, rows.size()).forEach(row -> row.set(column, change.apply(row.get(column))));
        return Collections.unmodifiableList(rows);
    }
}
