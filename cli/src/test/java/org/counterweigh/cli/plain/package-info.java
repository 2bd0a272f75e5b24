/**
 * The second edition of the model once more, in plain doubles from the text of a workbook, to judge the product by. Of the
 * product it knows nothing but what the law says of a case.
 */
@NullMarked
package org.counterweigh.cli.plain;

import org.jspecify.annotations.NullMarked;
