package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;

/** A random portfolio in plain arrays, with a count over every plan that shares no code with the optimiser. */
final class PlainPortfolio {

    final int jobs;
    final int options;
    final double[][] worth;
    final double[][] spend;
    final double[][] use;
    final int[][] charge;
    final boolean[][] barred;
    final double[] load;
    final double[] opening;
    final double[] capacity;
    final double[] commitment;
    final double[] charges = {13.5, 40, 0.25};
    final int mostOptions;
    final double mostShare;
    final double budget;

    PlainPortfolio(long seed) {
        var random = new Random(seed);
        jobs = 1 + random.nextInt(5);
        options = 1 + random.nextInt(4);
        worth = table(random, -100, 100);
        spend = table(random, 0, 60);
        use = table(random, 0, 10);
        charge = new int[jobs][options];
        barred = new boolean[jobs][options];
        load = new double[jobs];
        opening = new double[options];
        capacity = new double[options];
        commitment = new double[options];
        for (int j = 0; j < jobs; j++) {
            load[j] = random.nextInt(4);
            for (int o = 0; o < options; o++) {
                charge[j][o] = random.nextInt(4) - 1;
                barred[j][o] = random.nextInt(8) == 0;
            }
        }
        for (int o = 0; o < options; o++) {
            opening[o] = random.nextInt(3) == 0 ? 0 : cents(random, -5, 60);
            capacity[o] = random.nextInt(3) == 0 ? random.nextInt(8) : Double.POSITIVE_INFINITY;
            commitment[o] = random.nextInt(3) == 0 ? cents(random, 0, 120) : 0;
        }
        mostOptions = random.nextInt(3) == 0 ? random.nextInt(options + 1) : options;
        mostShare = random.nextInt(2) == 0 ? 0.3 + 0.7 * random.nextDouble() : 1;
        budget = random.nextInt(2) == 0 ? random.nextInt(10 * jobs) : Double.POSITIVE_INFINITY;
    }

    private double[][] table(Random random, double low, double high) {
        double[][] table = new double[jobs][options];
        for (double[] row : table) {
            for (int o = 0; o < options; o++) {
                // Round amounts make ties and limits kept to the unit
                row[o] =
                        random.nextBoolean() ? Math.rint(cents(random, low, high) / 10) * 10 : cents(random, low, high);
            }
        }
        return table;
    }

    private static double cents(Random random, double low, double high) {
        return Math.rint(100 * (low + random.nextDouble() * (high - low))) / 100;
    }

    /** Option 0 is like the firm's own team: it counts neither as an option used nor as spend. */
    Portfolio portfolio() {
        List<Portfolio.Option> all = new ArrayList<>();
        for (int o = 0; o < options; o++) {
            all.add(new Portfolio.Option(
                    "Option " + o,
                    o > 0,
                    opening[o],
                    Double.isInfinite(capacity[o]) ? OptionalDouble.empty() : OptionalDouble.of(capacity[o]),
                    List.of(new Portfolio.Commitment(commitment[o], 0.9))));
        }
        List<Portfolio.Job> work = new ArrayList<>();
        for (int j = 0; j < jobs; j++) {
            List<Portfolio.Way> ways = new ArrayList<>();
            for (int o = 0; o < options; o++) {
                ways.add(new Portfolio.Way(
                        o,
                        worth[j][o],
                        load[j],
                        spend[j][o],
                        List.of(spend[j][o]),
                        charge[j][o] < 0 ? List.of() : List.of(charge[j][o]),
                        List.of(use[j][o]),
                        barred[j][o]));
            }
            work.add(new Portfolio.Job("Job " + j, ways, Portfolio.Split.WHOLE));
        }
        List<Portfolio.Charge> owed = new ArrayList<>();
        for (double amount : charges) {
            owed.add(new Portfolio.Charge("Charge", amount));
        }
        return new Portfolio(
                work,
                all,
                owed,
                new Portfolio.Limits(
                        OptionalInt.of(mostOptions),
                        OptionalDouble.of(mostShare),
                        List.of(new Portfolio.Budget("Budget", budget))));
    }

    /** What a plan is worth; negative infinity where it breaks a limit. */
    double worth(int[] plan) {
        double total = 0;
        double budgetUsed = 0;
        double[] loaded = new double[options];
        double[] spent = new double[options];
        boolean[] open = new boolean[options];
        boolean[] owed = new boolean[charges.length];
        for (int j = 0; j < jobs; j++) {
            int o = plan[j];
            if (barred[j][o]) {
                return Double.NEGATIVE_INFINITY;
            }
            total += worth[j][o];
            budgetUsed += use[j][o];
            loaded[o] += load[j];
            spent[o] += spend[j][o];
            open[o] = true;
            if (charge[j][o] >= 0) {
                owed[charge[j][o]] = true;
            }
        }
        double outside = 0;
        int count = 0;
        for (int o = 0; o < options; o++) {
            total -= open[o] ? opening[o] + 0.9 * Math.max(0, commitment[o] - spent[o]) : 0;
            outside += o > 0 ? spent[o] : 0;
            count += open[o] && o > 0 ? 1 : 0;
        }
        for (int c = 0; c < charges.length; c++) {
            total -= owed[c] ? charges[c] : 0;
        }
        boolean kept = budgetUsed <= budget + 1e-9 && count <= mostOptions;
        for (int o = 0; o < options; o++) {
            kept &= loaded[o] <= capacity[o] && (o == 0 || spent[o] <= mostShare * outside + 1e-9 * outside);
        }
        return kept ? total : Double.NEGATIVE_INFINITY;
    }

    /** The worth of every plan, in no order that matters. */
    List<Double> allWorths() {
        List<Double> worths = new ArrayList<>();
        int plans = (int) Math.pow(options, jobs);
        for (int number = 0; number < plans; number++) {
            int[] plan = new int[jobs];
            int rest = number;
            for (int j = 0; j < jobs; j++) {
                plan[j] = rest % options;
                rest /= options;
            }
            double each = worth(plan);
            if (each > Double.NEGATIVE_INFINITY) {
                worths.add(each);
            }
        }
        return worths;
    }
}
