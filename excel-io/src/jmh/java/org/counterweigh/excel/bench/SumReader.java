package org.counterweigh.excel.bench;

import java.nio.file.Path;

/** Adds up a sheet of time entries. */
@FunctionalInterface
interface SumReader {

    Groups sums(Path workbook) throws Exception;
}
