/** Workbooks as nobody should make them, and the one right answer to each. Knows the seam to files, not who reads them. */
@NullMarked
package org.counterweigh.excel.odd;

import org.jspecify.annotations.NullMarked;
