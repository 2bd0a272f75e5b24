package org.counterweigh.excel.timeentries;

/** Notes hours that go up by one from row to row, as a cell does that is dragged down to copy it and counts on instead. */
final class DraggedHours {

    /** Fewer rows of whole hours go up so by chance, in a sheet of a million. */
    private static final int LEAST = 8;

    private static final double SAME = 1e-9;

    private double last = Double.NaN;
    private int lastAt;
    private int length;

    /** Reports the rows that count on, once there are too many for chance. */
    void see(EntryLine line, EntryProblems problems) {
        boolean goesOn = line.at == lastAt + 1 && Math.abs(line.hours - last - 1) < SAME;
        length = goesOn ? length + 1 : 1;
        last = line.timed ? line.hours : Double.NaN;
        lastAt = line.at;
        int before = length == LEAST ? LEAST - 2 : 0;
        if (length >= LEAST) {
            for (int at = line.at - before; at <= line.at; at++) {
                problems.report(EntryProblem.HOURS_DRAGGED, at, line.headings.column(Field.HOURS));
            }
        }
    }
}
