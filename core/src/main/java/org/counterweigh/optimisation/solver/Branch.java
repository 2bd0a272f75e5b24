package org.counterweigh.optimisation.solver;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/** The plans that use some providers, do without others, and choose among the ways still open for each work. */
final class Branch {

    /** What is decided of a provider. */
    enum Use {
        USED,
        UNUSED,
        UNDECIDED
    }

    final Use[] providers;
    final int[][] ways;
    final double[] multipliers;
    /** No plan of the branch is worth more. */
    double bound = Double.POSITIVE_INFINITY;
    /** One way for each work that reaches the bound, whatever limits it breaks. */
    int[] relaxed;

    private Branch(Use[] providers, int[][] ways, double[] multipliers) {
        this.providers = providers;
        this.ways = ways;
        this.multipliers = multipliers;
        this.relaxed = new int[ways.length];
    }

    /** Every plan there is. */
    static Branch all(Portfolio portfolio, int multipliers) {
        Use[] providers = new Use[portfolio.providers().size()];
        Arrays.fill(providers, Use.UNDECIDED);
        int[][] ways = new int[portfolio.works().size()][];
        for (int work = 0; work < ways.length; work++) {
            List<Way> all = portfolio.works().get(work);
            ways[work] = IntStream.range(0, all.size())
                    .filter(way -> !all.get(way).barred())
                    .toArray();
        }
        return new Branch(providers, ways, new double[multipliers]);
    }

    Branch with(int provider, Use use) {
        Branch part = new Branch(providers.clone(), ways.clone(), multipliers.clone());
        part.providers[provider] = use;
        return part;
    }

    Branch with(int work, int way) {
        Branch part = new Branch(providers.clone(), ways.clone(), multipliers.clone());
        part.ways[work] = new int[] {way};
        return part;
    }

    /** Drops the ways of a work, by their places among those still open, that do not pass. */
    void keep(int work, IntPredicate passes) {
        int[] all = ways[work];
        int[] kept = new int[all.length];
        int count = 0;
        for (int place = 0; place < all.length; place++) {
            if (passes.test(place)) {
                kept[count++] = all[place];
            }
        }
        ways[work] = count == all.length ? all : Arrays.copyOf(kept, count);
    }

    int count(Use use) {
        return (int) Arrays.stream(providers).filter(each -> each == use).count();
    }
}
