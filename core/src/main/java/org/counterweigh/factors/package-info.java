/**
 * The eight factors of the brief as finance arithmetic: from what a firm told us to one money line a factor and year.
 *
 * <p>Knows nothing of verdicts, scores or reports.
 */
@NullMarked
package org.counterweigh.factors;

import org.jspecify.annotations.NullMarked;
