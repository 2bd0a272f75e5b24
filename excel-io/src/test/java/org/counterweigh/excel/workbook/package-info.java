/** Tests of the package of the same name. */
@NullMarked
package org.counterweigh.excel.workbook;

import org.jspecify.annotations.NullMarked;
