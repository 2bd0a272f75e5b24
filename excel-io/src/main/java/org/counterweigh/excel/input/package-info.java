/** Reads a workbook into what the firm told us, and tells every problem with its cell. */
@NullMarked
package org.counterweigh.excel.input;

import org.jspecify.annotations.NullMarked;
