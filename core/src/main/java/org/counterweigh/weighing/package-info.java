/**
 * Weighing options on several criteria: values on fixed scales, weights, ranks and how well they hold.
 *
 * <p>Knows nothing of figures or firms, and never sees money beside its scores.
 */
@NullMarked
package org.counterweigh.weighing;

import org.jspecify.annotations.NullMarked;
