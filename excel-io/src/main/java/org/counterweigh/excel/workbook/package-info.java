/** What a workbook consists of: its sheets, names, tables, formats and foreign content. Knows nothing of firms or findings. */
@NullMarked
package org.counterweigh.excel.workbook;

import org.jspecify.annotations.NullMarked;
