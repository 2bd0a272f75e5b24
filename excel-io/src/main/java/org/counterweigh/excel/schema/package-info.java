/**
 * The sheets and columns of a workbook, said once for reader, template and help. Knows what may stand in a cell, not
 * what becomes of it.
 */
@NullMarked
package org.counterweigh.excel.schema;

import org.jspecify.annotations.NullMarked;
