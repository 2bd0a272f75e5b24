package org.counterweigh.excel.bench;

/**
 * What a small workbook holds.
 *
 * @param sum of all numbers, dates among them
 */
record Tally(double sum, long numbers, long texts) {

    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(sum + other.sum, numbers + other.numbers, texts + other.texts);
    }
}
