/** What a report says of an evaluation, in words, tables and charts. Knows nothing of pages, points or file formats. */
@NullMarked
package org.counterweigh.report.narrative;

import org.jspecify.annotations.NullMarked;
