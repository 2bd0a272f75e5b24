package org.counterweigh.excel.timeentries;

import org.counterweigh.excel.workbook.Address;

/** Where entries stand, to name the place of a problem. */
sealed interface Origin {

    /** What it is called: a sheet or a file. */
    String name();

    /** In full: {@code Time entries!G5}, {@code firm.txt line 12}. */
    String place(int at, int column);

    /** After the first, in short: {@code G9}, {@code 15}. */
    String brief(int at, int column);

    /** A sheet of the workbook. */
    record OfSheet(String name) implements Origin {
        @Override
        public String place(int at, int column) {
            return name + "!" + brief(at, column);
        }

        @Override
        public String brief(int at, int column) {
            return new Address(at, column).toString();
        }
    }

    /** A text file beside the workbook; its lines count from 1. */
    record OfFile(String name) implements Origin {
        @Override
        public String place(int at, int column) {
            return name + " line " + at;
        }

        @Override
        public String brief(int at, int column) {
            return "line " + at;
        }
    }
}
