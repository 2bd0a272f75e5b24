package org.counterweigh.excel.timeentries;

import org.counterweigh.excel.workbook.Address;

/** Where entries stand, to name the place of a problem: a sheet, or a text file, whose lines count from 1. */
record Origin(String name, boolean file) {

    /** In full: {@code Time entries!G5}, {@code firm.txt line 12}. */
    String place(int at, int column) {
        return name + (file ? " " : "!") + brief(at, column);
    }

    /** After the first, in short: {@code G9}, {@code line 15}. */
    String brief(int at, int column) {
        return file ? "line " + at : new Address(at, column).toString();
    }
}
