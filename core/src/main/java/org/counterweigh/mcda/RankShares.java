package org.counterweigh.mcda;

import java.util.List;

/**
 * How often each option takes each rank.
 *
 * @param options names of providers, {@code In-house} last
 * @param shares by option, then by rank with the best first; every row and every column adds up to one
 */
public record RankShares(List<String> options, List<List<Double>> shares) {

    /** How staying in house is called among the options; it comes last. */
    public static final String IN_HOUSE = "In-house";

    public RankShares {
        options = List.copyOf(options);
        shares = shares.stream().map(List::copyOf).toList();
    }
}
