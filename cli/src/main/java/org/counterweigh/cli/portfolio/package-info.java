/** All firms of a batch at a glance: what is said of each, as a page and as a workbook. Knows nothing of how they were made. */
@NullMarked
package org.counterweigh.cli.portfolio;

import org.jspecify.annotations.NullMarked;
