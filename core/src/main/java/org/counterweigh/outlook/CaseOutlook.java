package org.counterweigh.outlook;

import org.counterweigh.factors.CaseLines;

/**
 * One case over all futures.
 *
 * @param rankFirst share of futures in which it is the best of the options open for its work by net present value,
 *     staying in house among them; nothing when the case is not open
 */
public record CaseOutlook(CaseLines of, Spread netPresentValue, PaybackSpread payback, double rankFirst) {}
