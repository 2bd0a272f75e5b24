package org.counterweigh.cli.mistakes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Mistakes that are in no figure alone: what was dragged, swapped, left behind or put where nobody looks. */
enum Pattern implements Operator {
    DRAGGED(
            "filled down, so that it counts up",
            book -> Stream.of(
                            dragged(book, "Quotes", "Price per hour", 1),
                            dragged(book, "Quotes", "Supervision", 0.01),
                            dragged(book, "Roles", "Salary", 1),
                            dragged(book, "Roles", "Hours per year", 1),
                            dragged(book, "Providers", "Exchange rate", 1),
                            dragged(book, "Outside counsel", "Price per hour", 1),
                            draggedAcross(book),
                            draggedHours(book))
                    .flatMap(each -> each)),
    HEADINGS_SWAPPED(
            "two headings swapped",
            book -> Stream.of(
                            headingsSwapped(book, "Quotes", "Price per hour", "Hours per unit"),
                            headingsSwapped(book, "Roles", "Headcount", "Salary"),
                            headingsSwapped(book, "Roles", "Utilisation", "On-cost"),
                            headingsSwapped(book, "Providers", "Selection cost", "Governance hours"))
                    .flatMap(each -> each)),
    SWAPPED(
            "two cells of a row swapped",
            book -> Stream.of(
                            swapped(book, "Quotes", "Price per hour", "Hours per unit"),
                            swapped(book, "Quotes", "Price per unit", "Hours per unit"),
                            swapped(book, "Outside counsel", "Price per hour", "Hours per unit"),
                            swapped(book, "Roles", "Headcount", "Salary"),
                            swapped(book, "Roles", "Salary", "Overhead per FTE"),
                            swapped(book, "Roles", "Attrition", "Utilisation"))
                    .flatMap(each -> each)),
    WRONG_COLUMN(
            "in the column beside",
            book -> Stream.of(
                            moved(book, "Quotes", "Price per hour", "Price per unit"),
                            moved(book, "Quotes", "Price per unit", "Price per hour"),
                            moved(book, "Quotes", "Hours per unit", "Productivity"),
                            moved(book, "Staffing", "Hours per unit", "Share of time"))
                    .flatMap(each -> each)),
    TOTAL_ROW(
            "a row of totals",
            book -> Stream.of("Roles", "Work", "Staffing", "Quotes", "Demand").flatMap(sheet -> total(book, sheet))),
    STRUCK_OUT(
            "a row that is crossed out",
            book -> Stream.of("Roles", "Work", "Staffing", "Quotes", "Outside counsel")
                    .flatMap(sheet -> struckOut(book, sheet))),
    UNREAD_SETTING(
            "under a name nobody reads",
            book -> Stream.of(
                            renamed(book, "Firm", "Discount rate", "WACC"),
                            renamed(book, "Firm", "Minimum net saving", "Required margin"),
                            renamed(book, "Firm", "Irrecoverable tax", "Lost VAT"),
                            renamed(book, "Quotes", "Capacity", "Max volume"),
                            renamed(book, "Quotes", "Supervision", "Oversight"),
                            renamed(book, "Roles", "Pay that ends", "Cuttable"),
                            renamed(book, "Work", "Cash-releasing share", "Cash %"),
                            renamed(book, "Roles", "Salary", "Annual salary"),
                            renamed(book, "Providers", "Minimum commitment", "Min. fee p.a."),
                            renamed(book, "Providers", "Governance hours", "Management time"))
                    .flatMap(each -> each)),
    COPIED_SHEET("on a second sheet of the name", Pattern::copiedSheet),
    MONTHS(
            "each month holds the year",
            book -> demand(book, months -> {
                double year = months.stream().mapToDouble(Double::doubleValue).sum();
                return Collections.nCopies(months.size(), year);
            })),
    ONE_MONTH(
            "one month ten times",
            book -> demand(
                    book,
                    months -> IntStream.range(0, months.size())
                            .mapToObj(month -> months.get(month) * (month == 4 ? 10 : 1))
                            .toList())),
    OTHER_CURRENCY(
            "shown in another currency",
            book -> Stream.of(Map.entry("Quotes", "Price per hour"), Map.entry("Roles", "Salary"))
                    .flatMap(column -> shown(book, column.getKey(), column.getValue())));

    private final Function<Book, Stream<Mistake>> mistakes;

    Pattern(String title, Function<Book, Stream<Found>> found) {
        this.mistakes = book -> found.apply(book)
                .map(each -> new Mistake(title, each.where(), "", each.at(), each.meant(), each.spoilt()));
    }

    private record Found(String where, List<Place> at, Book meant, Book spoilt) {}

    @Override
    public Stream<Mistake> in(Book book) {
        return mistakes.apply(book);
    }

    private static Stream<Found> dragged(Book book, String sheet, String heading, double step) {
        return dragged(book, sheet + ": " + heading, book.cells(sheet, heading), step);
    }

    /** The months of the first row of Demand. */
    private static Stream<Found> draggedAcross(Book book) {
        return book.rows("Demand").size() < 2
                ? Stream.empty()
                : dragged(book, "Demand", row("Demand", 1, 13).subList(1, 13), 1);
    }

    /** A dozen rows of recorded time. */
    private static Stream<Found> draggedHours(Book book) {
        List<Place> cells = book.cells(Recorded.SHEET, "Hours");
        return dragged(book, Recorded.SHEET + ": Hours", cells.subList(0, Math.min(12, cells.size())), 1);
    }

    private static Stream<Found> dragged(Book book, String where, List<Place> cells, double step) {
        if (cells.size() < 3) {
            return Stream.empty();
        }
        double first = book.number(cells.get(0));
        Book meant = book.changed(cells, cell -> cell.changed(any -> first));
        Book spoilt = book;
        for (int i = 0; i < cells.size(); i++) {
            double value = first + i * step;
            spoilt = spoilt.with(cells.get(i), spoilt.at(cells.get(i)).changed(any -> value));
        }
        return Stream.of(new Found(where, cells, meant, spoilt));
    }

    /** In the first row that has both. */
    private static Stream<Found> swapped(Book book, String sheet, String one, String other) {
        return book.cells(sheet, one).stream()
                .flatMap(cell -> book
                        .beside(cell, other)
                        .filter(beside -> !book.at(beside).isBlank())
                        .map(beside -> swapped(book, List.of(cell, beside), List.of(cell, beside), one, other))
                        .stream())
                .limit(1);
    }

    /** All that stands beneath is in the wrong place too. */
    private static Stream<Found> headingsSwapped(Book book, String sheet, String one, String other) {
        return swapped(book, sheet, one, other).map(found -> {
            List<Place> headings = found.at().stream()
                    .map(cell -> new Place(sheet, 0, cell.column()))
                    .toList();
            List<Place> wrong = Stream.of(headings, book.cells(sheet, one), book.cells(sheet, other))
                    .flatMap(List::stream)
                    .toList();
            return swapped(book, headings, wrong, one, other);
        });
    }

    private static Found swapped(Book book, List<Place> both, List<Place> wrong, String one, String other) {
        Place first = both.get(0);
        Place second = both.get(1);
        return new Found(
                first.sheet() + ": " + one + " and " + other,
                wrong,
                book,
                book.with(first, book.at(second)).with(second, book.at(first)));
    }

    private static Stream<Found> moved(Book book, String sheet, String from, String to) {
        return book.cells(sheet, from).stream()
                .limit(1)
                .flatMap(cell -> book.beside(cell, to).stream()
                        .filter(beside -> book.at(beside).isBlank())
                        .map(beside -> new Found(
                                sheet + ": " + from + " in " + to,
                                List.of(cell, beside),
                                book,
                                book.with(beside, book.at(cell)).with(cell, Typed.of("")))));
    }

    private static Stream<Found> total(Book book, String sheet) {
        List<List<Typed>> rows = book.rows(sheet);
        if (rows.size() < 3) {
            return Stream.empty();
        }
        List<Typed> total = new ArrayList<>(List.of(Typed.of("Total")));
        for (int column = 1; column < rows.get(0).size(); column++) {
            int at = column;
            double sum = rows.stream()
                    .skip(1)
                    .filter(row -> at < row.size() && !row.get(at).isPercentage())
                    .map(row -> row.get(at).number())
                    .mapToDouble(number -> number.orElse(0))
                    .sum();
            total.add(sum == 0 ? Typed.of("") : Typed.of(sum));
        }
        return Stream.of(new Found(sheet, row(sheet, rows.size(), total.size()), book, book.adding(sheet, total)));
    }

    /** A row that somebody took back by crossing it out; without it the answer would be another. */
    private static Stream<Found> struckOut(Book book, String sheet) {
        int last = book.rows(sheet).size() - 1;
        if (last < 2) {
            return Stream.empty();
        }
        List<Place> cells = row(sheet, last, book.rows(sheet).get(last).size());
        Book without = book.with(sheet, rows -> {
            rows.remove(last);
            return rows;
        });
        return Stream.of(new Found(sheet, cells, without, book.changed(cells, Typed::crossedOut)));
    }

    private static List<Place> row(String sheet, int row, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> new Place(sheet, row, column))
                .toList();
    }

    private static Stream<Found> renamed(Book book, String sheet, String heading, String other) {
        return book.cells(sheet, heading).stream()
                .limit(1)
                .map(cell ->
                        sheet.equals("Firm") ? new Place(sheet, cell.row(), 0) : new Place(sheet, 0, cell.column()))
                .map(cell -> new Found(
                        sheet + ": " + heading + " as " + other,
                        List.of(cell),
                        book,
                        book.with(cell, Typed.of(other))));
    }

    /** The newer quotes, a tenth dearer, stand on a copy of the sheet. */
    private static Stream<Found> copiedSheet(Book book) {
        Book newer = book.changed(book.cells("Quotes", "Price per hour"), cell -> cell.changed(price -> 1.1 * price));
        Book spoilt = book.with("Quotes (2)", rows -> new ArrayList<>(newer.rows("Quotes")));
        return Stream.of(new Found("Quotes", List.of(new Place("Quotes (2)", 0, 0)), newer, spoilt));
    }

    private static Stream<Found> demand(Book book, Function<List<Double>, List<Double>> change) {
        if (book.rows("Demand").size() < 2) {
            return Stream.empty();
        }
        List<Place> cells = row("Demand", 1, 13).subList(1, 13);
        List<Double> months = change.apply(cells.stream().map(book::number).toList());
        Book spoilt = book;
        for (int i = 0; i < cells.size(); i++) {
            spoilt = spoilt.with(cells.get(i), Typed.of(months.get(i)));
        }
        return Stream.of(new Found("Demand", cells, book, spoilt));
    }

    /** The number is of that currency too, so that what was meant is at today's rate of the two. */
    private static Stream<Found> shown(Book book, String sheet, String heading) {
        List<Place> cells = book.cells(sheet, heading);
        String own = book.cells("Firm", "Currency").stream()
                .map(cell -> book.at(cell).text())
                .findFirst()
                .orElse("");
        String sign = own.startsWith("USD") ? "€" : "$";
        OptionalDouble rate = OptionalDouble.of(own.startsWith("USD") ? 1.1699 : 0.86);
        return cells.isEmpty()
                ? Stream.empty()
                : Stream.of(new Found(
                        sheet + ": " + heading,
                        cells,
                        book.changed(cells, cell -> cell.changed(price -> rate.getAsDouble() * price)),
                        book.changed(cells, cell -> cell.shownAs("[$" + sign + "]#,##0.00"))));
    }
}
