/**
 * The one kit for every spreadsheet that is written with POI: looks as data, texts made safe, widths, heights, paper and steady bytes. Knows
 * nothing of what a sheet says.
 */
@NullMarked
package org.counterweigh.excel.style;

import org.jspecify.annotations.NullMarked;
