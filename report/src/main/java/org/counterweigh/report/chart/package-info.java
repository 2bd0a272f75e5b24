/** Draws charts onto a canvas. Knows nothing of the file the canvas becomes, nor of where the figures come from. */
@NullMarked
package org.counterweigh.report.chart;

import org.jspecify.annotations.NullMarked;
