package org.counterweigh.excel.workbook;

/** What came of opening a file: a workbook, or a sentence that says why not. */
public sealed interface Opening {

    /** The file is open and wants closing. */
    record Opened(Workbook workbook) implements Opening {}

    /** The file is no workbook we can read; {@code sentence} is for its owner. */
    record Unreadable(String sentence) implements Opening {}
}
