package org.counterweigh.simulation;

/** A part of a column, from a place on; not a record, since records hold no arrays. */
final class Run {

    private final double[] column;
    private final int from;

    Run(double[] column, int from) {
        this.column = column;
        this.from = from;
    }

    double[] column() {
        return column;
    }

    int from() {
        return from;
    }
}
