/** Writes a workbook part by part and row by row, without a model of it in memory. Knows nothing of what a sheet says. */
@NullMarked
package org.counterweigh.excel.writer;

import org.jspecify.annotations.NullMarked;
