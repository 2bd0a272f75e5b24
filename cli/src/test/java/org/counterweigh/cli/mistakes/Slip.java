package org.counterweigh.cli.mistakes;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** How a figure comes to be another than the column asks for. */
enum Slip {
    MONTHLY("a month's", times(1.0 / 12)),
    WEEKLY("a week's", times(1.0 / 52)),
    HOURLY("an hour's", times(1.0 / 1800)),
    DAILY("a day's, of eight hours", times(8)),
    TWELVEFOLD("twelve times", times(12)),
    SIXTYFOLD("minutes for hours", times(60)),
    SIXTIETH("divided by sixty", times(1.0 / 60)),
    IN_DAYS("days for months", times(30)),
    IN_WEEKS("weeks for months", times(4)),
    IN_YEARS("years for months", times(1.0 / 12)),
    IN_MONTHS("months for days", times(1.0 / 30)),
    IN_HOURS("hours for days", times(8)),
    IN_THOUSANDS("in thousands", times(0.001)),
    THOUSANDFOLD("a thousand times", times(1000)),
    TENFOLD("ten times", times(10)),
    TENTH("a tenth", times(0.1)),
    HUNDREDFOLD("a hundred times", times(100)),
    HUNDREDTH("a hundredth", times(0.01)),
    ONE("a 1, for 1% or for 100%", share -> 1),
    HUNDREDTH_OF_ALL("1% for 100%", share -> 0.01),
    SIXTY_PERCENT("60%", share -> 0.6),
    COMPLEMENT("what is left of 100%", share -> 1 - share),
    ON_TOP("with the 100% it is on top of", share -> 1 + share),
    NEGATIVE("the other sign", times(-1)),
    UPSIDE_DOWN("upside down", rate -> 1 / rate),
    OF_THE_TEAM("of all the people", (book, cell) -> book.number(cell, "Role", "Roles", "Headcount")),
    OF_THE_YEAR("of all hours of the year", (book, cell) -> book.number(cell, "Role", "Roles", "Hours per year")),
    AS_AMOUNT("an amount for a share of pay", (book, cell) -> book.number(cell, "Role", "Roles", "Salary")),
    OF_ALL_UNITS("of all units", (book, cell) -> book.number(cell, "Work type", "Work", "Units per year")),
    /** What one piece costs, in the column of the hour. */
    OF_A_UNIT("a unit's, in the column of the hour", (book, cell) -> beside(book, cell, "Hours per unit")),
    /** In the firm's own currency, though the provider's is asked for. */
    OWN_CURRENCY("in the firm's currency", (book, cell) -> book.number(cell, "Provider", "Providers", "Exchange rate"));

    /** What a cell holds instead; nothing where the mistake cannot be made there. */
    private interface Change {
        OptionalDouble of(Book book, Place cell);
    }

    final String title;
    private final Change change;

    Slip(String title, DoubleUnaryOperator change) {
        this.title = title;
        this.change = (book, cell) -> OptionalDouble.of(change.applyAsDouble(book.number(cell)));
    }

    /** Multiplied by another figure of the workbook. */
    Slip(String title, Change factor) {
        this.title = title;
        this.change = (book, cell) -> {
            OptionalDouble times = factor.of(book, cell);
            return times.isEmpty() ? times : OptionalDouble.of(book.number(cell) * times.getAsDouble());
        };
    }

    /** The cell with this mistake; the cell itself where it would change nothing. */
    Typed made(Book book, Place cell) {
        OptionalDouble instead = change.of(book, cell);
        if (instead.isEmpty()) {
            return book.at(cell);
        }
        return this == ONE ? Typed.of(1) : book.at(cell).changed(any -> instead.getAsDouble());
    }

    private static DoubleUnaryOperator times(double factor) {
        return figure -> figure * factor;
    }

    private static OptionalDouble beside(Book book, Place cell, String heading) {
        return book.beside(cell, heading).map(book::at).map(Typed::number).orElse(OptionalDouble.empty());
    }
}
