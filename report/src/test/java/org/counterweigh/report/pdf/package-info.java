/** Tests of what is set on the pages. */
@NullMarked
package org.counterweigh.report.pdf;

import org.jspecify.annotations.NullMarked;
