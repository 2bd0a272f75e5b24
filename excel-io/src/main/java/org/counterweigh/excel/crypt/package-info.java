/** Workbooks under a password, opened in memory by POI. Knows nothing of what is in them. */
@NullMarked
package org.counterweigh.excel.crypt;

import org.jspecify.annotations.NullMarked;
