/** Cells off the bytes of a sheet, one after the other, none kept. Knows nothing of workbooks, firms or findings. */
@NullMarked
package org.counterweigh.excel.scanner;

import org.jspecify.annotations.NullMarked;
