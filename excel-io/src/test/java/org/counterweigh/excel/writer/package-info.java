/** A workbook is written row by row, and other programs read in it what was meant. */
@NullMarked
package org.counterweigh.excel.writer;

import org.jspecify.annotations.NullMarked;
