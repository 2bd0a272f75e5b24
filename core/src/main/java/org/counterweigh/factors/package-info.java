/** The eight factors of the brief as finance arithmetic. Knows nothing of verdicts, scores or reports. */
@NullMarked
package org.counterweigh.factors;

import org.jspecify.annotations.NullMarked;
