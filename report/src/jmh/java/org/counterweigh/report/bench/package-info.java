/** What a report costs, beside PDFBox writing the same content with no layout of its own. */
@NullMarked
package org.counterweigh.report.bench;

import org.jspecify.annotations.NullMarked;
