package org.counterweigh.excel.scanner;

/** Takes the cells of a sheet in the order of the file. */
public interface CellSink {

    /**
     * A row begins; it may turn out to hold no cell.
     *
     * @param row counted from 0
     */
    void row(int row, boolean hidden);

    /** A cell that holds something; {@code cell} is the same object every time. */
    void cell(ScannedCell cell);
}
