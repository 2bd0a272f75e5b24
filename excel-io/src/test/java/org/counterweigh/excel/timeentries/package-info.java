/** Tests of time entries: their rules, their sums, and what is told of them. */
@NullMarked
package org.counterweigh.excel.timeentries;

import org.jspecify.annotations.NullMarked;
