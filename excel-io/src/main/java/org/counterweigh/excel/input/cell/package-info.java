/** One row of a sheet and its typed cells, read as the schema says. */
@NullMarked
package org.counterweigh.excel.input.cell;

import org.jspecify.annotations.NullMarked;
