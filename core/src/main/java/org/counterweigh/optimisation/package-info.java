/**
 * The best choice over all kinds of work under the firm's limits, and what each limit costs.
 *
 * <p>Knows cases and plans, nothing of verdicts on single kinds of work.
 */
@NullMarked
package org.counterweigh.optimisation;

import org.jspecify.annotations.NullMarked;
