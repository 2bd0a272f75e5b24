package org.counterweigh.figures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where a given figure comes from: a workbook cell, a cited default, or a reading of several cells. */
public sealed interface Source {

    /** As printed behind a figure: {@code Quotes!C5}. */
    String text();

    Grade grade();

    /** A cell of the workbook, by sheet and address: {@code Quotes}, {@code C5}. */
    record Cell(String sheet, String address) implements Source {

        /** Counted from 1. */
        public int row() {
            return address.chars().filter(Character::isDigit).reduce(0, (row, digit) -> 10 * row + digit - '0');
        }

        /** Counted from 1: A is 1, AA is 27. */
        public int column() {
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
    record Default(String name, String citation) implements Source {
        /** The sheet on which the figure would stand. */
        public String sheet() {
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1, name.indexOf('.'));
        }

        @Override
        public String text() {
            return "default: " + citation;
        }

        @Override
        public Grade grade() {
            return Grade.C;
        }
    }

    /** A figure the tool read out of several cells by a rule that is not arithmetic, such as overlapping office hours. */
    record Derived(String how, List<Source> from) implements Source {
        public Derived {
            from = List.copyOf(from);
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
