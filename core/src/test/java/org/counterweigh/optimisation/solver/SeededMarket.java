package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.counterweigh.optimisation.solver.Portfolio.Fees;
import org.counterweigh.optimisation.solver.Portfolio.Limits;
import org.counterweigh.optimisation.solver.Portfolio.OwnTime;
import org.counterweigh.optimisation.solver.Portfolio.Tier;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/**
 * A large portfolio of the size and kind of a firm's: fees near what is released, of which a part is cash; governance, a
 * commitment and tiers at each provider; whole and above a base load.
 */
final class SeededMarket {

    private static final int YEARS = 6;
    private static final int ROLES = 4;

    private final Random random;
    private final boolean lawFirm;
    private final double cashable;
    private final double[] discount =
            IntStream.range(0, YEARS).mapToDouble(y -> Math.pow(1.08, -y)).toArray();
    private double hours;
    private final double[] potential;
    private double people;

    SeededMarket(long seed, int providers) {
        random = new Random(seed);
        lawFirm = seed % 4 == 3;
        cashable = seed % 3 == 0 ? 0.6 : 0.8;
        potential = new double[providers];
    }

    static Portfolio of(long seed, int works, int providers) {
        return new SeededMarket(seed, providers).portfolio(seed, works);
    }

    private Portfolio portfolio(long seed, int works) {
        List<List<Way>> all = new ArrayList<>();
        for (int work = 0; work < works; work++) {
            all.add(work());
        }
        double[][] resale = new double[ROLES][YEARS];
        for (double[] each : resale) {
            Arrays.fill(each, lawFirm ? 15 : 0);
        }
        var limits = new Limits(
                seed % 2 == 0 ? 3 : Integer.MAX_VALUE,
                seed % 5 == 4 ? Double.POSITIVE_INFINITY : 0.4 * hours,
                seed % 3 == 1 ? Double.POSITIVE_INFINITY : 0.6 * people,
                Double.POSITIVE_INFINITY);
        return new Portfolio(
                discount,
                resale,
                all,
                IntStream.range(0, potential.length).mapToObj(this::terms).toList(),
                limits);
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private List<Way> work() {
        double mine = 400 * Math.exp(random.nextGaussian());
        double released = mine * between(40, 80);
        double cash = Math.min(1, cashable * between(0.5, 1.5));
        int role = random.nextInt(ROLES - 1);
        hours += mine;
        people += mine / 1300;
        List<Way> ways = new ArrayList<>(List.of(Way.STAYING));
        for (int provider = 0; provider < potential.length; provider++) {
            if (random.nextInt(3) > 0) {
                double fees = released * between(0.55, 1.05);
                potential[provider] += fees;
                List<Integer> asked = IntStream.range(0, 3)
                        .filter(o -> random.nextInt(3) == 0)
                        .boxed()
                        .toList();
                ways.add(way(provider, mine, released, cash, fees, role, asked));
                double base = between(0.4, 0.8);
                ways.add(way(provider, mine * base, released * base * 0.9, cash, fees * base * 0.88, role, asked));
            }
        }
        return ways;
    }

    private Way way(
            int provider, double mine, double released, double cashShare, double fees, int role, List<Integer> asked) {
        double[] value = new double[YEARS];
        double[] cash = new double[YEARS];
        double[] gross = new double[YEARS];
        double[][] money = new double[ROLES][YEARS];
        double[][] left = new double[ROLES][YEARS];
        double supervision = between(0.02, 0.12) * fees;
        cash[0] = -between(0.05, 0.12) * fees;
        value[0] = cash[0];
        for (int year = 1; year < YEARS; year++) {
            double moved = year == 1 ? 0.75 : 1;
            gross[year] = moved * fees * Math.pow(1.04, year - 1);
            cash[year] = moved * released * Math.pow(1.035, year - 1) * cashShare - gross[year];
            money[role][year] = moved * released * (1 - cashShare);
            money[ROLES - 1][year] -= moved * supervision;
            left[role][year] = moved * mine * (1 - cashShare);
            left[ROLES - 1][year] = -moved * supervision / 90;
            value[year] = cash[year] + money[role][year] + money[ROLES - 1][year];
        }
        double[] passedOn = Arrays.stream(gross).map(each -> lawFirm ? each : 0).toArray();
        return new Way(
                provider,
                false,
                value,
                cash,
                new OwnTime(money, left),
                new Fees(gross, gross, passedOn),
                asked,
                mine,
                mine / 1300,
                0);
    }

    private Portfolio.Provider terms(int provider) {
        double fees = potential[provider];
        double[] once = new double[YEARS];
        double[][] governance = new double[ROLES][YEARS];
        double[][] needed = new double[ROLES][YEARS];
        double[] commitment = new double[YEARS];
        double yearly = between(0.005, 0.02) * fees;
        double owed = random.nextBoolean() ? between(0.15, 0.5) * fees : 0;
        once[0] = -between(0.01, 0.05) * fees;
        for (int year = 1; year < YEARS; year++) {
            once[year] = -yearly;
            governance[ROLES - 1][year] = -yearly;
            needed[ROLES - 1][year] = -yearly / 90;
            commitment[year] = owed;
        }
        boolean falling = random.nextInt(4) == 0;
        List<Tier> tiers = random.nextBoolean()
                ? List.of()
                : List.of(
                        new Tier(0.1 * fees, falling ? 0.12 : 0.04),
                        new Tier(0.3 * fees, 0.08),
                        new Tier(0.5 * fees, falling ? 0.04 : 0.12));
        List<double[]> obligations = IntStream.range(0, 3)
                .mapToObj(o -> DoubleStream.generate(() -> between(0, 0.006) * fees)
                        .limit(YEARS)
                        .toArray())
                .toList();
        return new Portfolio.Provider(
                once, new OwnTime(governance, needed), commitment, tiers, between(1, 1.1), obligations);
    }
}
