package org.counterweigh.excel.timeentries;

import org.counterweigh.excel.workbook.Address;

/** Where entries stand, to name the place of a problem: a sheet, or a text file, whose lines count from 1. */
record Origin(String name, boolean file) {

    /** In full: {@code Time entries!G5}, {@code firm.txt line 12}. */
    String place(int at, int column) {
        return name + (file ? " " : "!") + brief(at, column);
    }

    /** Several that follow each other: {@code rows 5 to 9}, {@code lines 5 to 9}. */
    String rows(int first, int last) {
        int offset = file ? 0 : 1;
        return (file ? "lines " : "rows ") + (first + offset) + " to " + (last + offset);
    }

    /** After the first, in short: {@code G9}, {@code line 15}. */
    String brief(int at, int column) {
        return file ? "line " + at : new Address(at, column).toString();
    }
}
