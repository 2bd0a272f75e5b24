package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.counterweigh.optimisation.solver.Portfolio.Commitment;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/** A random portfolio in plain arrays, with a count over every plan that shares no code with the search. */
final class PlainPortfolio {

    private static final int YEARS = 2;

    /** Way 0 stays; ways 2p + 1 and 2p + 2 are two ways at provider p. */
    final int ways;

    final int works;
    final int providers;
    final double[][] worth;
    final double[][] fees;
    final double[][] people;
    final double[][] risk;
    final int[][] charge;
    final boolean[][] barred;
    final double[] opening;
    final double[][] owed;
    final double[] charges;
    final int mostProviders;
    double mostShare;
    final double mostPeople;
    final double mostRisk;

    PlainPortfolio(long seed) {
        this(seed, 1 + new Random(seed).nextInt(5), new Random(seed + 1).nextInt(4));
    }

    PlainPortfolio(long seed, int works, int providers) {
        var random = new Random(seed);
        this.works = works;
        this.providers = providers;
        ways = 1 + 2 * providers;
        worth = table(random, -60, 100);
        fees = table(random, 0, 60);
        people = table(random, 0, 10);
        risk = table(random, 0, 30);
        charge = new int[works][ways];
        barred = new boolean[works][ways];
        charges = new double[2 * providers];
        for (int j = 0; j < works; j++) {
            for (int w = 1; w < ways; w++) {
                charge[j][w] = random.nextInt(3) - 1;
                barred[j][w] = random.nextInt(4) == 0;
            }
        }
        Arrays.setAll(charges, c -> cents(random, 0, 40));
        opening = new double[providers];
        owed = new double[providers][YEARS];
        for (int p = 0; p < providers; p++) {
            opening[p] = random.nextInt(3) == 0 ? 0 : cents(random, -5, 15 * works);
            if (random.nextInt(2) == 0) {
                Arrays.setAll(owed[p], year -> cents(random, 0, 40 * works));
            }
        }
        mostProviders = random.nextInt(3) == 0 ? random.nextInt(providers + 1) : providers;
        mostShare = random.nextInt(2) == 0 ? 0.3 + 0.7 * random.nextDouble() : 1;
        mostPeople = random.nextInt(2) == 0 ? random.nextInt(10 * works) : Double.POSITIVE_INFINITY;
        mostRisk = random.nextInt(3) == 0 ? random.nextInt(15 * works) : Double.POSITIVE_INFINITY;
    }

    private double[][] table(Random random, double low, double high) {
        double[][] table = new double[works][ways];
        for (double[] row : table) {
            for (int w = 1; w < ways; w++) {
                // Whole cents, so that nobody rounds half a cent; round amounts make ties and limits kept to the unit
                row[w] =
                        random.nextBoolean() ? Math.rint(cents(random, low, high) / 10) * 10 : cents(random, low, high);
            }
        }
        return table;
    }

    private static double cents(Random random, double low, double high) {
        return Math.rint(100 * (low + random.nextDouble() * (high - low))) / 100;
    }

    private static int provider(int way) {
        return (way - 1) / 2;
    }

    Portfolio portfolio() {
        List<List<Way>> all = new ArrayList<>();
        for (int j = 0; j < works; j++) {
            List<Way> mine = new ArrayList<>(List.of(Way.STAYING));
            for (int w = 1; w < ways; w++) {
                mine.add(new Way(
                        provider(w),
                        worth[j][w],
                        fees[j][w],
                        List.of(fees[j][w], fees[j][w]),
                        charge[j][w] < 0 ? List.of() : List.of(2 * provider(w) + charge[j][w]),
                        List.of(people[j][w], risk[j][w]),
                        barred[j][w]));
            }
            all.add(mine);
        }
        return new Portfolio(
                all,
                IntStream.range(0, providers)
                        .mapToObj(p -> new Portfolio.Provider(
                                opening[p], List.of(new Commitment(owed[p][0], 1), new Commitment(owed[p][1], 2))))
                        .toList(),
                Arrays.stream(charges).boxed().toList(),
                new Portfolio.Limits(mostProviders, mostShare, List.of(mostPeople, mostRisk)));
    }

    /** What a plan is worth; negative infinity where it breaks a limit. */
    double worth(int[] plan) {
        double total = 0;
        double peopleGone = 0;
        double risked = 0;
        double outside = 0;
        double[] spent = new double[providers];
        boolean[] open = new boolean[providers];
        boolean[] brought = new boolean[charges.length];
        for (int j = 0; j < works; j++) {
            int w = plan[j];
            if (barred[j][w]) {
                return Double.NEGATIVE_INFINITY;
            }
            total += worth[j][w];
            peopleGone += people[j][w];
            risked += risk[j][w];
            if (w > 0) {
                spent[provider(w)] += fees[j][w];
                outside += fees[j][w];
                open[provider(w)] = true;
                if (charge[j][w] >= 0) {
                    brought[2 * provider(w) + charge[j][w]] = true;
                }
            }
        }
        int count = 0;
        boolean kept = peopleGone <= mostPeople + 1e-9 && risked <= mostRisk + 1e-9;
        for (int p = 0; p < providers; p++) {
            total -= open[p]
                    ? opening[p] + Math.max(0, owed[p][0] - spent[p]) + 2 * Math.max(0, owed[p][1] - spent[p])
                    : 0;
            count += open[p] ? 1 : 0;
            kept &= spent[p] <= mostShare * outside + 1e-9 * outside;
        }
        for (int c = 0; c < charges.length; c++) {
            total -= brought[c] ? charges[c] : 0;
        }
        return kept && count <= mostProviders ? total : Double.NEGATIVE_INFINITY;
    }

    /** Every plan that keeps the limits, in the order of works and ways. */
    List<int[]> plans() {
        List<int[]> plans = new ArrayList<>();
        int all = (int) Math.pow(ways, works);
        for (int number = 0; number < all; number++) {
            int[] plan = new int[works];
            int rest = number;
            for (int j = works - 1; j >= 0; j--) {
                plan[j] = rest % ways;
                rest /= ways;
            }
            if (worth(plan) > Double.NEGATIVE_INFINITY) {
                plans.add(plan);
            }
        }
        return plans;
    }
}
