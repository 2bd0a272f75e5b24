/** Sets a report as plain text, for a terminal, a mail, or a reader who wants words and figures alone. */
@NullMarked
package org.counterweigh.report.text;

import org.jspecify.annotations.NullMarked;
