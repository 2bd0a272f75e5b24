/** What a report says: documents, sections and blocks. Knows nothing of pages, points or file formats. */
@NullMarked
package org.counterweigh.report.document;

import org.jspecify.annotations.NullMarked;
