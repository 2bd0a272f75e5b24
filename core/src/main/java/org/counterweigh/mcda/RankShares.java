package org.counterweigh.mcda;

import java.util.List;
import org.counterweigh.firm.Option;

/**
 * How often each option takes each rank.
 *
 * @param options staying as today last
 * @param shares by option, then by rank with the best first; every row and every column adds up to one
 */
public record RankShares(List<Option> options, List<List<Double>> shares) {}
