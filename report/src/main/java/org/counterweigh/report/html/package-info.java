/** Sets a report as one page for a browser; nothing in a workbook comes into it as anything but text. */
@NullMarked
package org.counterweigh.report.html;

import org.jspecify.annotations.NullMarked;
