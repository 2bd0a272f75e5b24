/** The sheets and columns of a workbook, said once for reader, template and help. */
@NullMarked
package org.counterweigh.excel.schema;

import org.jspecify.annotations.NullMarked;
