/** Tests of the package of the same name. */
@NullMarked
package org.counterweigh.report.chart;

import org.jspecify.annotations.NullMarked;
