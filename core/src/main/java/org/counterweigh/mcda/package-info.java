/**
 * Scores from 0 to 100 on fixed anchors, and the weights between them: they stand beside the money, never inside it.
 *
 * <p>Knows nothing of verdicts on money or of reports.
 */
@NullMarked
package org.counterweigh.mcda;

import org.jspecify.annotations.NullMarked;
