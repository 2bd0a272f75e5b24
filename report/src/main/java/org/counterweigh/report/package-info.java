/** What every kind of report knows of where it came from. Knows nothing of pages, workbooks or JSON. */
@NullMarked
package org.counterweigh.report;

import org.jspecify.annotations.NullMarked;
