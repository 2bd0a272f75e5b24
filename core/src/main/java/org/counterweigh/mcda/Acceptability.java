package org.counterweigh.mcda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Option;

/**
 * How the options of one kind of work rank by score: when the data vary, when the weights vary, and when both do.
 *
 * @param factors by which they are compared: those on which every one of them has a score
 * @param central for each option, the weights under which it comes first on average over data and weights; absent where
 *     it comes first in fewer than a hundred draws
 * @param breakEvens the weights at which the first place by score changes hands, nearest first
 * @param dominated options that no factor puts ahead of some other option
 */
public record Acceptability(
        List<FactorName> factors,
        RankShares overData,
        RankShares overWeights,
        RankShares overBoth,
        List<Optional<Map<FactorName, Double>>> central,
        List<WeightBreakEven> breakEvens,
        List<Domination> dominated) {

    /** The share of weight, 0..1, at which another option comes first by score, the others in proportion. */
    public record WeightBreakEven(FactorName factor, double now, double at, Option first) {}

    /** One option no factor puts ahead of another, and at least one behind. */
    public record Domination(Option option, Option by) {}
}
