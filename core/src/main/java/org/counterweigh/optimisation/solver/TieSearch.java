package org.counterweigh.optimisation.solver;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Looks for the plans of one worth to the cent, the first in the order of works and ways.
 *
 * <p>Within a set of providers plans are met in that order, so a set need not be searched once it has given enough.
 */
final class TieSearch extends Search {

    private final double cents;
    private final int most;
    private final TreeSet<int[]> found = new TreeSet<>(Arrays::compare);
    private int ofSet;

    TieSearch(Portfolio portfolio, Relaxation relaxation, int mostNodes, double cents, int most) {
        super(portfolio, relaxation, mostNodes);
        this.cents = cents;
        this.most = most;
    }

    /** Half a cent and its rounding below. */
    @Override
    double target() {
        return (cents - 0.5) / 100 - 1e-6 - 1e-12 * Math.abs(cents);
    }

    @Override
    void reached(Branch branch) {}

    @Override
    void set(Branch branch) {
        ofSet = 0;
    }

    @Override
    void plan(int[] plan) {
        if (cents(portfolio.worth(plan)) == cents && found.add(plan)) {
            ofSet++;
        }
    }

    @Override
    int next(Branch branch) {
        return IntStream.range(0, branch.ways.length)
                .filter(work -> branch.ways[work].length > 1)
                .findFirst()
                .orElse(-1);
    }

    @Override
    List<Branch> ordered(List<Branch> branches) {
        return branches;
    }

    @Override
    boolean isEnough() {
        return ofSet >= most;
    }

    /** With the one that was known. */
    Collection<int[]> found(int[] known) {
        found.add(known);
        return found.stream().limit(most).toList();
    }
}
