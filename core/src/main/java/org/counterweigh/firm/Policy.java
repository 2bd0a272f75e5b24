package org.counterweigh.firm;

import java.util.Optional;
import org.counterweigh.figures.Given;

/**
 * What the firm asks of a recommendation.
 *
 * @param hurdle value of the steady year over avoidable pay, hiring and outside counsel, at least; a share
 * @param paybackLimit months from the start of Year 1, at most
 * @param maximumShare of today's hours with one provider, a share; none means no limit
 * @param maximumProviders how many providers at most; none means no limit
 * @param minimumInHouse people that stay, in FTE; none means no limit
 */
public record Policy(
        Given hurdle,
        Given paybackLimit,
        Optional<Given> maximumShare,
        Optional<Given> maximumProviders,
        Optional<Given> minimumInHouse) {}
