/** Tests of the scanner: what stands in a sheet's bytes is what comes out, however the bytes arrive. */
@NullMarked
package org.counterweigh.excel.scanner;

import org.jspecify.annotations.NullMarked;
