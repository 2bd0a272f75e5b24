package org.counterweigh.optimisation.solver;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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
        int[][] ways = portfolio.works().stream()
                .map(all -> IntStream.range(0, all.size())
                        .filter(way -> !all.get(way).barred())
                        .toArray())
                .toArray(int[][]::new);
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

    /** Drops what decisions and limits leave no room for; false where no way of a work or no work of a provider is left. */
    boolean deduce(Portfolio portfolio, List<LinkingConstraint> rows) {
        long used = Arrays.stream(providers).filter(use -> use == Use.USED).count();
        if (used > portfolio.limits().mostProviders()) {
            return false;
        }
        boolean[] works = new boolean[providers.length];
        for (int w = 0; w < ways.length; w++) {
            int work = w;
            var all = portfolio.works().get(work);
            keep(work, place -> {
                int provider = all.get(ways[work][place]).provider();
                return provider < 0
                        || providers[provider] == Use.USED
                        || (providers[provider] == Use.UNDECIDED
                                && used < portfolio.limits().mostProviders());
            });
        }
        for (LinkingConstraint row : rows) {
            if (row.isLimit() && !fits(row)) {
                return false;
            }
        }
        for (int work = 0; work < ways.length; work++) {
            for (int way : ways[work]) {
                int provider = portfolio.works().get(work).get(way).provider();
                if (provider >= 0) {
                    works[provider] = true;
                }
            }
        }
        boolean possible = Arrays.stream(ways).allMatch(open -> open.length > 0);
        for (int provider = 0; provider < providers.length; provider++) {
            possible &= works[provider] || providers[provider] != Use.USED;
            providers[provider] = works[provider] ? providers[provider] : Use.UNUSED;
        }
        return possible;
    }

    /** Drops ways that break a limit even where all other works use as little as they can. */
    private boolean fits(LinkingConstraint row) {
        double[] least = new double[ways.length];
        double sum = 0;
        for (int work = 0; work < ways.length; work++) {
            double[] use = row.use()[work];
            least[work] =
                    Arrays.stream(ways[work]).mapToDouble(way -> use[way]).min().orElse(Double.POSITIVE_INFINITY);
            sum += least[work];
        }
        double most = row.most() + Portfolio.TOLERANCE;
        for (int w = 0; w < ways.length && sum <= most; w++) {
            int work = w;
            double others = sum - least[work];
            keep(work, place -> others + row.use()[work][ways[work][place]] <= most);
        }
        return sum <= most;
    }
}
