/**
 * Lines worked out in many simulations at once.
 *
 * <p>Knows figures, and nothing of what they stand for.
 */
@NullMarked
package org.counterweigh.simulation;

import org.jspecify.annotations.NullMarked;
