/** The one kit for every spreadsheet that is written with POI; knows nothing of what a sheet says. */
@NullMarked
package org.counterweigh.excel.style;

import org.jspecify.annotations.NullMarked;
