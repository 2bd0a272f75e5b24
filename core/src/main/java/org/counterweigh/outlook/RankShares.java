package org.counterweigh.outlook;

import java.util.List;

/**
 * How often each option takes each rank.
 *
 * @param options names of providers, and {@code In-house}
 * @param shares by option, then by rank with the best first; every row and every column adds up to one
 */
public record RankShares(List<String> options, List<List<Double>> shares) {
    public RankShares {
        options = List.copyOf(options);
        shares = shares.stream().map(List::copyOf).toList();
    }
}
