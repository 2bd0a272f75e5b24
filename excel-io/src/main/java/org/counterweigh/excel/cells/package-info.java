/**
 * The narrow seam to spreadsheet files: sheets of plain cells. Knows nothing of firms, headings or findings, and nothing
 * above it may know which library opens the file.
 */
@NullMarked
package org.counterweigh.excel.cells;

import org.jspecify.annotations.NullMarked;
