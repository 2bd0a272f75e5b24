package org.counterweigh.cli.mistakes;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Mistakes of typing and of programs: numbers that are text, results that were never worked out, letters nobody sees. */
enum Typing implements Operator {
    THOUSANDS_BY_POINT("text with points for thousands", In.FIGURES, cell -> cell.saying("'" + grouped(cell, '.'))),
    THOUSANDS_BY_COMMA("text with commas for thousands", In.FIGURES, cell -> cell.saying("'" + grouped(cell, ','))),
    WITH_SIGN("text with a currency sign", In.FIGURES, cell -> cell.saying("'€ " + cell.text())),
    SHORTENED("text such as 60k", In.FIGURES, cell -> cell.saying("'" + thousands(cell) + "k")),
    STALE_ZERO("a formula whose result is 0", In.FIGURES, Typing::neverCalculated),
    NO_BREAK_SPACE(
            "a no-break space in a name",
            In.NAMES,
            cell -> cell.saying(cell.text().replaceFirst(" ", "\u00a0"))),
    ZERO_WIDTH("a zero-width space in a name", In.NAMES, cell -> cell.saying(cell.text() + "\u200b")),
    SOFT_HYPHEN("a soft hyphen in a name", In.NAMES, cell -> cell.saying(inside(cell.text(), "\u00ad"))),
    FULL_WIDTH("a full-width letter in a name", In.NAMES, cell -> cell.saying(fullWidth(cell.text())));

    /** Which cells are tried. */
    private enum In {
        FIGURES(
                new Where("Roles", "Salary"),
                new Where("Work", "Units per year"),
                new Where("Quotes", "Price per hour"),
                new Where("Providers", "Minimum commitment")),
        NAMES(new Where("Staffing", "Work type"), new Where("Quotes", "Provider"), new Where("Quotes", "Work type"));

        private final List<Where> columns;

        In(Where... columns) {
            this.columns = List.of(columns);
        }
    }

    private record Where(String sheet, String heading) {}

    private final String title;
    private final In in;
    private final UnaryOperator<Typed> change;

    Typing(String title, In in, UnaryOperator<Typed> change) {
        this.title = title;
        this.in = in;
        this.change = change;
    }

    @Override
    public Stream<Mistake> in(Book book) {
        return in.columns.stream().flatMap(where -> cells(book, where.sheet(), where.heading()));
    }

    private Stream<Mistake> cells(Book book, String sheet, String heading) {
        List<Place> cells = book.cells(sheet, heading).stream()
                .filter(cell -> !change.apply(book.at(cell)).equals(book.at(cell)))
                .limit(1)
                .toList();
        if (cells.isEmpty()) {
            return Stream.empty();
        }
        Book spoilt = book.changed(cells, change);
        var mistake = new Mistake(title, sheet + ": " + heading, "", cells, book, spoilt);
        return this == STALE_ZERO
                ? Stream.of(
                        mistake,
                        new Mistake(
                                title + ", to be worked out on load",
                                mistake.where(),
                                "",
                                cells,
                                book,
                                spoilt.askingForRecalculation()))
                : Stream.of(mistake);
    }

    private static Typed neverCalculated(Typed cell) {
        return cell.saying("0").calculated("12*5000");
    }

    private static String thousands(Typed cell) {
        return Typed.of(cell.number().orElse(0) / 1000).text();
    }

    private static String grouped(Typed cell, char sign) {
        return cell.text().replaceAll("(?<=\\d)(?=(\\d{3})+$)", String.valueOf(sign));
    }

    private static String inside(String name, String letter) {
        return name.length() < 4 ? name : name.substring(0, 3) + letter + name.substring(3);
    }

    private static String fullWidth(String name) {
        char first = name.isEmpty() ? ' ' : name.charAt(0);
        return first >= 'A' && first <= 'Z' ? (char) (first - 'A' + 'Ａ') + name.substring(1) : name;
    }
}
