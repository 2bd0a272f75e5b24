/**
 * Chance as such: distributions, evenly spread points, correlation, percentiles, losses, what information is worth.
 *
 * <p>Knows nothing of figures or firms.
 */
@NullMarked
package org.counterweigh.probability;

import org.jspecify.annotations.NullMarked;
