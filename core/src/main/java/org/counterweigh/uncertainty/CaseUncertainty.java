package org.counterweigh.uncertainty;

import org.counterweigh.breakeven.PriceLimits;
import org.counterweigh.factors.CaseCalculation;

/**
 * One case over all simulations.
 *
 * @param payback of cash
 * @param rankFirst share of simulations in which it is the best of the options open for its work by net present value,
 *     staying in house among them; nothing when the case is not open
 * @param prices at which it would no longer be sound, or no longer the best choice; a base load kept is chosen anew
 */
public record CaseUncertainty(
        CaseCalculation of,
        Percentiles netPresentValue,
        Percentiles cashNetPresentValue,
        PaybackPercentiles payback,
        double rankFirst,
        PriceLimits prices) {}
