package org.counterweigh.excel.workbook;

import org.counterweigh.excel.scanner.CellSink;

/** What came of passing over a sheet: a sink that saw all of it, or a sentence that says why not. */
public sealed interface ScanResult<S extends CellSink> {

    record Whole<S extends CellSink>(S sink) implements ScanResult<S> {}

    /** The sheet is damaged, or larger than is read; {@code sentence} is for its owner. */
    record Broken<S extends CellSink>(String sentence) implements ScanResult<S> {}
}
