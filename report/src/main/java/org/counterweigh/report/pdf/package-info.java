/** Sets a document on the pages of a PDF file. Knows nothing of evaluations, only of blocks to set. */
@NullMarked
package org.counterweigh.report.pdf;

import org.jspecify.annotations.NullMarked;
