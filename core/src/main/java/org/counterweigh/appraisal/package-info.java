/**
 * What finance reads from a row of money over the years: present value, payback, rate of return.
 *
 * <p>Knows nothing of where the money comes from.
 */
@NullMarked
package org.counterweigh.appraisal;

import org.jspecify.annotations.NullMarked;
