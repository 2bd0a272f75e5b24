/** What the tests of reading and writing share: a firm in a workbook, and default figures. */
@NullMarked
package org.counterweigh.excel;

import org.jspecify.annotations.NullMarked;
