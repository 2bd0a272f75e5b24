/** What the owner of a workbook should know about it. Knows nothing of workbooks but the text of a place. */
@NullMarked
package org.counterweigh.findings;

import org.jspecify.annotations.NullMarked;
