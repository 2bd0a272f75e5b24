/**
 * How much is enough: sampling plans for quality, and the capacity to commit to when demand varies.
 *
 * <p>Knows nothing of figures or firms.
 */
@NullMarked
package org.counterweigh.sampling;

import org.jspecify.annotations.NullMarked;
