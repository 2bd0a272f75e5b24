/**
 * The best of all choices of one way for each work, by branch and bound.
 *
 * <p>Knows nothing of figures or firms.
 */
@NullMarked
package org.counterweigh.optimisation.solver;

import org.jspecify.annotations.NullMarked;
