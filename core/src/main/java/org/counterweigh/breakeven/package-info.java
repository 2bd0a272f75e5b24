/** The value of one figure at which an answer changes. Knows figures, and nothing of what they stand for. */
@NullMarked
package org.counterweigh.breakeven;

import org.jspecify.annotations.NullMarked;
