/** Lines worked out in many simulations at once, from the ranges of the firm or of the library. */
@NullMarked
package org.counterweigh.simulation;

import org.jspecify.annotations.NullMarked;
