package org.counterweigh.excel.bench;

import java.nio.file.Path;

/** Visits every cell of a small workbook. */
@FunctionalInterface
interface TallyReader {

    Tally tally(Path workbook) throws Exception;
}
