package org.counterweigh.excel.writer;

/** What stands in a cell that is written. */
public sealed interface CellContent {

    /** A cell that has nothing but its look. */
    CellContent NOTHING = new Nothing();

    record Nothing() implements CellContent {}

    /** What a formula may show until a spreadsheet program works it out. */
    sealed interface Value extends CellContent {}

    /** A text in any letters; it never turns into a formula. */
    record Words(String text) implements Value {}

    /** A number. */
    record Amount(double number) implements Value {

        public Amount {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("No cell can hold " + number);
            }
            // Nothing is less than nothing: 0 rather than -0
            number += 0.0;
        }
    }

    record Truth(boolean holds) implements Value {}

    /**
     * A formula in a spreadsheet's own words, without the equals sign.
     *
     * @param shown until it is worked out
     */
    record Formula(String text, Value shown) implements CellContent {

        /** What a cell has room for. */
        public static final int LONGEST = 8_192;

        public Formula {
            if (text.isEmpty() || text.length() > LONGEST) {
                throw new IllegalArgumentException("No formula of a cell: " + text);
            }
        }
    }
}
