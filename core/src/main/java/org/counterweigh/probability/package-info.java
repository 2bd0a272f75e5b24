/** Distributions, even points, correlation, losses, worth of information. Knows nothing of figures or firms. */
@NullMarked
package org.counterweigh.probability;

import org.jspecify.annotations.NullMarked;
