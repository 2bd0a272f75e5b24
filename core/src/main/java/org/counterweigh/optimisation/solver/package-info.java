/**
 * Choosing one option for each of several jobs under limits, as a mixed-integer programme.
 *
 * <p>Knows nothing of figures or firms.
 */
@NullMarked
package org.counterweigh.optimisation.solver;

import org.jspecify.annotations.NullMarked;
