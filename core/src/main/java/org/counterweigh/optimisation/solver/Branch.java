package org.counterweigh.optimisation.solver;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
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

    /** Of providers with tiers, so that discounts are known well; all years together. */
    final double[] leastGross;

    final double[] mostGross;
    /** Where parting gross fees tells more of a discount. */
    Optional<DiscountRanges.Split> split = Optional.empty();

    private Branch(Use[] providers, int[][] ways, double[] multipliers, double[] leastGross, double[] mostGross) {
        this.providers = providers;
        this.ways = ways;
        this.multipliers = multipliers;
        this.leastGross = leastGross;
        this.mostGross = mostGross;
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
        double[] most = new double[providers.length];
        Arrays.fill(most, Double.POSITIVE_INFINITY);
        return new Branch(providers, ways, new double[multipliers], new double[providers.length], most);
    }

    private Branch copy() {
        return new Branch(providers.clone(), ways.clone(), multipliers.clone(), leastGross.clone(), mostGross.clone());
    }

    Branch with(int provider, Use use) {
        Branch part = copy();
        part.providers[provider] = use;
        return part;
    }

    Branch with(int work, int way) {
        Branch part = copy();
        part.ways[work] = new int[] {way};
        return part;
    }

    /** With gross fees of a provider up to an amount. */
    Branch upTo(int provider, double gross) {
        Branch part = copy();
        part.mostGross[provider] = gross;
        return part;
    }

    /** With gross fees of a provider from an amount on. */
    Branch from(int provider, double gross) {
        Branch part = copy();
        part.leastGross[provider] = gross;
        return part;
    }

    int used() {
        return (int) Arrays.stream(providers).filter(use -> use == Use.USED).count();
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
    boolean deduce(Portfolio portfolio) {
        var limits = portfolio.limits();
        int used = used();
        if (used > limits.mostProviders()) {
            return false;
        }
        for (int w = 0; w < ways.length; w++) {
            int work = w;
            keep(work, place -> {
                int provider = portfolio.way(work, ways[work][place]).provider();
                return provider < 0
                        || providers[provider] == Use.USED
                        || (providers[provider] == Use.UNDECIDED && used < limits.mostProviders());
            });
        }
        boolean possible = fits(portfolio, Way::people, limits.people()) && fits(portfolio, Way::risk, limits.risk());
        for (int p = 0; p < providers.length && possible; p++) {
            int provider = p;
            possible = fits(portfolio, way -> way.provider() == provider ? way.hours() : 0, limits.hours())
                    && fits(portfolio, way -> way.provider() == provider ? way.gross() : 0, mostGross[p])
                    && fits(
                            portfolio,
                            way -> way.provider() == provider ? -way.gross() : 0,
                            leastGross[p] > 0 ? -leastGross[p] : Double.POSITIVE_INFINITY);
        }
        return possible && allUsedWork(portfolio) && Arrays.stream(ways).allMatch(open -> open.length > 0);
    }

    /** A provider without open ways is not used; a lone work of one that is used goes to it. */
    private boolean allUsedWork(Portfolio portfolio) {
        for (int p = 0; p < providers.length; p++) {
            int provider = p;
            int works = 0;
            int last = 0;
            for (int work = 0; work < ways.length; work++) {
                for (int way : ways[work]) {
                    if (portfolio.way(work, way).provider() == provider) {
                        works++;
                        last = work;
                        break;
                    }
                }
            }
            int lone = last;
            if (works == 0 && providers[p] == Use.USED) {
                return false;
            } else if (works == 0) {
                providers[p] = Use.UNUSED;
            } else if (works == 1 && providers[p] == Use.USED) {
                keep(lone, place -> portfolio.way(lone, ways[lone][place]).provider() == provider);
            }
        }
        return true;
    }

    /** Drops ways that break a limit even where all other works use as little as they can. */
    private boolean fits(Portfolio portfolio, ToDoubleFunction<Way> use, double limit) {
        if (Double.isInfinite(limit)) {
            return true;
        }
        double[] least = new double[ways.length];
        double sum = 0;
        for (int w = 0; w < ways.length; w++) {
            int work = w;
            least[work] = Arrays.stream(ways[work])
                    .mapToDouble(way -> use.applyAsDouble(portfolio.way(work, way)))
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
            sum += least[work];
        }
        // Sums in another order may round otherwise, and no plan may be lost by that
        double most = limit + 2 * Portfolio.TOLERANCE + 1e-12 * Math.abs(limit);
        for (int w = 0; w < ways.length && sum <= most; w++) {
            int work = w;
            double others = sum - least[work];
            keep(work, place -> others + use.applyAsDouble(portfolio.way(work, ways[work][place])) <= most);
        }
        return sum <= most;
    }
}
