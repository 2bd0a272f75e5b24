package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.counterweigh.optimisation.solver.Portfolio.Fees;
import org.counterweigh.optimisation.solver.Portfolio.Limits;
import org.counterweigh.optimisation.solver.Portfolio.OwnTime;
import org.counterweigh.optimisation.solver.Portfolio.Tier;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/** A random portfolio in plain arrays, with a count over every plan that shares no code with the search. */
final class PlainPortfolio {

    /** Way 0 stays; ways 2p + 1 and 2p + 2 are two ways at provider p. */
    final int ways;

    final int works;
    final int providers;
    final int years;
    final int roles;
    final double[] discount;
    final double[][] resale;
    final double[][][] value;
    final double[][][] cash;
    final double[][][] gross;
    final double[][][] fees;
    final double[][][] passedOn;
    final double[][][][] time;
    final double[][][][] left;
    final double[][] hours;
    final double[][] people;
    final double[][] risk;
    final boolean[][] barred;
    final boolean[][][] asks;
    final double[][] once;
    final double[][] commitment;
    final double[][][] governance;
    final double[][][] governanceHours;
    final double[][][] obligation;
    final double[][] from;
    final double[][] rate;
    final double[] relief;
    int mostProviders;
    double mostHours;
    double mostPeople;
    double mostRisk;

    private final Random random;

    /** Small enough to count every plan. */
    static PlainPortfolio small(long seed) {
        return new PlainPortfolio(seed, 1 + new Random(seed).nextInt(5), new Random(seed + 1).nextInt(4));
    }

    PlainPortfolio(long seed, int works, int providers) {
        random = new Random(seed);
        this.works = works;
        this.providers = providers;
        ways = 1 + 2 * providers;
        years = 1 + random.nextInt(3);
        roles = random.nextInt(3);
        discount = IntStream.range(0, years)
                .mapToDouble(year -> Math.pow(1.1, -year))
                .toArray();
        // Round amounts make ties, and limits kept to the unit
        double step = random.nextInt(3) == 0 ? 10 : 0.01;
        value = money(step, -60, 100);
        cash = money(step, random.nextBoolean() ? -80 : 0, 60);
        gross = money(step, 0, 60);
        boolean lawFirm = random.nextInt(3) == 0;
        passedOn = money(1, 0, lawFirm ? 1 : 0);
        fees = money(step, 0, 20);
        time = new double[works][ways][][];
        left = new double[works][ways][][];
        boolean sold = lawFirm && random.nextBoolean();
        resale = table(roles, years, 1, 0, sold ? 3 : 0);
        for (int work = 0; work < works; work++) {
            for (int way = 1; way < ways; way++) {
                for (int year = 0; year < years; year++) {
                    passedOn[work][way][year] *= gross[work][way][year];
                    fees[work][way][year] += gross[work][way][year];
                }
                time[work][way] = table(roles, years, step, -30, 40);
                left[work][way] = table(roles, years, 1, -10, 10);
            }
        }
        hours = table(works, ways, step, 0, 60);
        people = table(works, ways, step, 0, 10);
        risk = table(works, ways, step, 0, 30);
        barred = new boolean[works][ways];
        asks = new boolean[works][ways][2];
        for (int work = 0; work < works; work++) {
            for (int way = 1; way < ways; way++) {
                barred[work][way] = random.nextInt(5) == 0;
                asks[work][way][0] = random.nextInt(3) == 0;
                asks[work][way][1] = random.nextInt(3) == 0;
            }
        }
        boolean committed = random.nextBoolean();
        once = table(providers, years, step, -8 * works, 0);
        commitment = table(providers, years, step, 0, committed ? 40 * works : 0);
        governance = new double[providers][][];
        governanceHours = new double[providers][][];
        obligation = new double[providers][][];
        from = new double[providers][];
        rate = new double[providers][];
        relief = new double[providers];
        for (int provider = 0; provider < providers; provider++) {
            governance[provider] = table(roles, years, step, -10, 0);
            governanceHours[provider] = table(roles, years, 1, -5, 0);
            obligation[provider] = table(2, years, step, 0, 20);
            int tiers = random.nextInt(4);
            from[provider] = IntStream.range(0, tiers)
                    .mapToDouble(tier -> amount(1, 0, 90))
                    .sorted()
                    .toArray();
            rate[provider] = table(1, tiers, 0.01, 0, 0.5)[0];
            relief[provider] = random.nextBoolean() ? 1 : 1.2;
        }
        mostProviders = random.nextInt(3) == 0 ? random.nextInt(providers + 1) : Integer.MAX_VALUE;
        mostHours = random.nextInt(2) == 0 ? random.nextInt(40 * works) : Double.POSITIVE_INFINITY;
        mostPeople = random.nextInt(2) == 0 ? random.nextInt(10 * works) : Double.POSITIVE_INFINITY;
        mostRisk = random.nextInt(3) == 0 ? random.nextInt(15 * works) : Double.POSITIVE_INFINITY;
    }

    private double amount(double step, double low, double high) {
        return Math.rint((low + random.nextDouble() * (high - low)) / step) * step;
    }

    private double[][] table(int rows, int columns, double step, double low, double high) {
        double[][] table = new double[rows][columns];
        for (double[] row : table) {
            Arrays.setAll(row, column -> amount(step, low, high));
        }
        return table;
    }

    private double[][][] money(double step, double low, double high) {
        double[][][] money = new double[works][ways][];
        for (double[][] each : money) {
            Arrays.setAll(each, way -> table(1, years, step, low, high)[0]);
        }
        return money;
    }

    private static int provider(int way) {
        return (way - 1) / 2;
    }

    Portfolio portfolio() {
        List<List<Way>> all = new ArrayList<>();
        for (int work = 0; work < works; work++) {
            List<Way> mine = new ArrayList<>(List.of(Way.STAYING));
            for (int way = 1; way < ways; way++) {
                boolean[] asked = asks[work][way];
                mine.add(new Way(
                        provider(way),
                        barred[work][way],
                        value[work][way],
                        cash[work][way],
                        new OwnTime(time[work][way], left[work][way]),
                        new Fees(gross[work][way], fees[work][way], passedOn[work][way]),
                        IntStream.range(0, 2).filter(o -> asked[o]).boxed().toList(),
                        hours[work][way],
                        people[work][way],
                        risk[work][way]));
            }
            all.add(mine);
        }
        return new Portfolio(
                discount,
                resale,
                all,
                IntStream.range(0, providers).mapToObj(this::terms).toList(),
                new Limits(mostProviders, mostHours, mostPeople, mostRisk));
    }

    private Portfolio.Provider terms(int p) {
        return new Portfolio.Provider(
                once[p],
                new OwnTime(governance[p], governanceHours[p]),
                commitment[p],
                IntStream.range(0, from[p].length)
                        .mapToObj(tier -> new Tier(from[p][tier], rate[p][tier]))
                        .toList(),
                relief[p],
                List.of(obligation[p]));
    }

    /** What a plan is worth; negative infinity where it breaks a limit. */
    double worth(int[] plan) {
        boolean[] used = new boolean[providers];
        double[] hoursAt = new double[providers];
        double peopleGone = 0;
        double risked = 0;
        for (int j = 0; j < works; j++) {
            if (barred[j][plan[j]]) {
                return Double.NEGATIVE_INFINITY;
            }
            if (plan[j] > 0) {
                used[provider(plan[j])] = true;
                hoursAt[provider(plan[j])] += hours[j][plan[j]];
                peopleGone += people[j][plan[j]];
                risked += risk[j][plan[j]];
            }
        }
        int many = 0;
        double most = 0;
        for (int p = 0; p < providers; p++) {
            many += used[p] ? 1 : 0;
            most = Math.max(most, hoursAt[p]);
        }
        double[] both = {0, 0};
        for (int year = 0; year < years; year++) {
            double[] each = year(plan, used, year);
            both[0] += discount[year] * each[0];
            both[1] += discount[year] * each[1];
        }
        boolean keeps = many <= mostProviders
                && most <= mostHours + 1e-9
                && peopleGone <= mostPeople + 1e-9
                && risked <= mostRisk + 1e-9
                && both[1] > 1e-9;
        return many == 0 ? 0 : keeps ? both[0] : Double.NEGATIVE_INFINITY;
    }

    /** Value and cash of one year. */
    private double[] year(int[] plan, boolean[] used, int year) {
        double worth = 0;
        double money = 0;
        for (int j = 0; j < works; j++) {
            worth += plan[j] > 0 ? value[j][plan[j]][year] : 0;
            money += plan[j] > 0 ? cash[j][plan[j]][year] : 0;
        }
        for (int p = 0; p < providers; p++) {
            if (used[p]) {
                worth += charged(plan, p, year);
                money += charged(plan, p, year);
                for (int r = 0; r < roles; r++) {
                    worth += governance[p][r][year];
                }
            }
        }
        for (int r = 0; r < roles; r++) {
            double owned = 0;
            double spare = 0;
            for (int j = 0; j < works; j++) {
                owned += plan[j] > 0 ? time[j][plan[j]][r][year] : 0;
                spare += plan[j] > 0 ? left[j][plan[j]][r][year] : 0;
            }
            for (int p = 0; p < providers; p++) {
                owned += used[p] ? governance[p][r][year] : 0;
                spare += used[p] ? governanceHours[p][r][year] : 0;
            }
            money += Math.min(0, owned) + resale[r][year] * Math.max(0, spare);
        }
        return new double[] {worth, money};
    }

    private double charged(int[] plan, int p, int year) {
        double bought = 0;
        double paid = 0;
        double atCost = 0;
        boolean[] asked = new boolean[2];
        for (int j = 0; j < works; j++) {
            if (plan[j] > 0 && provider(plan[j]) == p) {
                bought += gross[j][plan[j]][year];
                paid += fees[j][plan[j]][year];
                atCost += passedOn[j][plan[j]][year];
                asked[0] |= asks[j][plan[j]][0];
                asked[1] |= asks[j][plan[j]][1];
            }
        }
        double off = 0;
        for (int t = 0; t < from[p].length; t++) {
            double next = t + 1 < from[p].length ? from[p][t + 1] : Double.POSITIVE_INFINITY;
            off += rate[p][t] * Math.max(0, Math.min(bought, next) - from[p][t]);
        }
        double charged = once[p][year] + relief[p] * off - Math.max(0, commitment[p][year] - (paid - off));
        charged -= bought == 0 ? 0 : atCost * off / bought;
        for (int o = 0; o < 2; o++) {
            charged -= asked[o] ? obligation[p][o][year] : 0;
        }
        return charged;
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
