/**
 * Reads a workbook into what the firm told us, and tells every problem with its cell. Knows sheets and headings; knows
 * nothing of the library that opens files, nor of what the figures are for.
 */
@NullMarked
package org.counterweigh.excel.input;

import org.jspecify.annotations.NullMarked;
