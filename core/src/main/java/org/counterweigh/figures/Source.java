package org.counterweigh.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a given figure comes from: a workbook cell, a cited default, or a reading of several cells. */
public sealed interface Source {

    /** As printed behind a figure: {@code Quotes!C5}. */
    String text();

    Grade grade();

    /**
     * A column of the workbook, or a setting of it: {@code Quotes}, {@code Price per hour}. Each start asks thousands of times
     * whether two are the same, and what Java makes of a record for that takes it longer.
     */
    record Column(String sheet, String heading) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Column column && heading.equals(column.heading) && sheet.equals(column.sheet);
        }

        @Override
        public int hashCode() {
            return 31 * sheet.hashCode() + heading.hashCode();
        }
    }

    /** The column whose kind of figure it is; empty where it has none. */
    Optional<Column> column();

    /** Of a default: who says so. */
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    /** A cell of the workbook, by sheet and address as they stand there: {@code Quotes}, {@code C5}. */
    record Cell(String sheet, String address, Optional<Column> column) implements Source {

        public Cell(String sheet, String address) {
            this(sheet, address, Optional.empty());
        }

        /** Counted from 1. */
        public int rowNumber() {
            return address.chars().filter(Character::isDigit).reduce(0, (row, digit) -> 10 * row + digit - '0');
        }

        /** Counted from 1: A is 1, AA is 27. */
        public int columnNumber() {
            return address.chars()
                    .filter(Character::isLetter)
                    .reduce(0, (column, letter) -> 26 * column + letter - 'A' + 1);
        }

        @Override
        public String text() {
            return sheet + "!" + address;
        }

        @Override
        public Grade grade() {
            return Grade.B;
        }
    }

    /**
     * A figure the workbook leaves open, taken from {@code templates/defaults}.
     *
     * @param name of the default, the sheet it belongs to first: {@code roles.on-cost}
     */
    record Default(String name, Citation cited) implements Source {
        @Override
        public Optional<Column> column() {
            return Optional.empty();
        }

        /** The sheet on which the figure would stand. */
        public String sheet() {
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1, name.indexOf('.'));
        }

        @Override
        public String text() {
            return "default: " + cited.text();
        }

        @Override
        public Optional<Citation> citation() {
            return Optional.of(cited);
        }

        @Override
        public Grade grade() {
            return Grade.C;
        }
    }

    /** A figure the tool read out of several cells by a rule that is not arithmetic, such as overlapping office hours. */
    record Derived(String how, List<Source> from, Optional<Column> column) implements Source {
        public Derived {
            from = List.copyOf(from);
        }

        public Derived(String how, List<Source> from) {
            this(how, from, Optional.empty());
        }

        @Override
        public String text() {
            return from.isEmpty()
                    ? how
                    : how + " (" + from.stream().map(Source::text).collect(Collectors.joining(", ")) + ")";
        }

        @Override
        public Grade grade() {
            return Grade.weakest(from.stream().map(Source::grade).toList());
        }
    }
}
