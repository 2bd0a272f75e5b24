/**
 * Break-evens: the value of one figure at which an answer changes.
 *
 * <p>Knows figures, and nothing of what they stand for.
 */
@NullMarked
package org.counterweigh.breakeven;

import org.jspecify.annotations.NullMarked;
