/** One row of a sheet and its typed cells, read as the schema says; knows no sheet by name but where findings need it. */
@NullMarked
package org.counterweigh.excel.input.cell;

import org.jspecify.annotations.NullMarked;
