package org.counterweigh.cli.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A slip in the figures of one column: in one of them, and in all of them. */
record FigureOperator(String sheet, String heading, Slip slip) implements Operator {

    @Override
    public Stream<Mistake> in(Book book) {
        List<Place> cells = book.cells(sheet, heading).stream()
                .filter(cell ->
                        !slip.made(book, cell).text().equals(book.at(cell).text()))
                .toList();
        List<Mistake> mistakes = new ArrayList<>();
        if (!cells.isEmpty()) {
            Place any = cells.get(Math.floorMod(31 * heading.length() + slip.title.length(), cells.size()));
            mistakes.add(mistake(book, cells.size() == 1 ? "the only one" : "one of several", List.of(any)));
        }
        if (cells.size() > 1) {
            mistakes.add(mistake(book, "all", cells));
        }
        return mistakes.stream();
    }

    private Mistake mistake(Book book, String reach, List<Place> cells) {
        Book spoilt = book;
        for (Place cell : cells) {
            spoilt = spoilt.with(cell, slip.made(book, cell));
        }
        return new Mistake(slip.title, sheet + ": " + heading, reach, cells, book, spoilt);
    }
}
