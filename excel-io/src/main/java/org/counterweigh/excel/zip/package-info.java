/** The parts of a zip file within bounds. Knows nothing of spreadsheets. */
@NullMarked
package org.counterweigh.excel.zip;

import org.jspecify.annotations.NullMarked;
