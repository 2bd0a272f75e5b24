/**
 * What a firm told us in its workbook: people, work, providers, quotes, policy.
 *
 * <p>Every amount is a {@link org.counterweigh.figures.Given} that knows its cell or its cited default. Knows nothing of
 * factors, verdicts or files.
 */
@NullMarked
package org.counterweigh.firm;

import org.jspecify.annotations.NullMarked;
