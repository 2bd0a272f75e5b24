package org.counterweigh.firm;

import java.util.Optional;
import org.counterweigh.figures.Given;

/**
 * What the firm asks of a recommendation.
 *
 * @param hurdle net benefit of the steady year over avoidable pay and hiring, at least; a share
 * @param paybackLimit months from the start of Year 1, at most
 * @param maximumShare of outsourced spend with one provider; a share
 * @param maximumProviders how many providers at most; none means no limit
 * @param minimumInHouse people that stay, in FTE; none means no limit
 */
public record Policy(
        Given hurdle,
        Given paybackLimit,
        Given maximumShare,
        Optional<Given> maximumProviders,
        Optional<Given> minimumInHouse) {}
