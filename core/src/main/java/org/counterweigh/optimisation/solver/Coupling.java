package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/**
 * What ties the works of a portfolio to each other, as rows: what a plan uses of a row beyond its most costs its price, or
 * is not allowed where the price is infinite.
 *
 * <p>A commitment is short of what fees do not cover, so it is a row of fees below zero; a share of fees is kept where a
 * provider's fees less that share of all fees are at most zero. A further limit is a further row.
 */
final class Coupling {

    private final List<Way> everyWay;
    private final List<Row> rows = new ArrayList<>();
    private final int[][][] touched;
    private final double[][][] uses;

    /**
     * One row.
     *
     * @param provider whose being used makes the row count; -1 where it always does
     * @param price of each unit beyond the most
     * @param use of a way
     */
    record Row(int provider, double most, double price, ToDoubleFunction<Way> use) {}

    Coupling(Portfolio portfolio) {
        everyWay = portfolio.works().stream().flatMap(List::stream).toList();
        shortfalls(portfolio);
        shares(portfolio);
        for (int b = 0; b < portfolio.limits().budgets().size(); b++) {
            int budget = b;
            if (Double.isFinite(portfolio.limits().most(b))) {
                add(-1, portfolio.limits().most(b), Double.POSITIVE_INFINITY, way -> way.use(budget));
            }
        }
        int works = portfolio.works().size();
        touched = new int[works][][];
        uses = new double[works][][];
        for (int work = 0; work < works; work++) {
            var ways = portfolio.works().get(work);
            touched[work] = ways.stream().map(this::touchedBy).toArray(int[][]::new);
            uses[work] = ways.stream()
                    .map(way -> Arrays.stream(touchedBy(way))
                            .mapToDouble(row -> rows.get(row).use().applyAsDouble(way))
                            .toArray())
                    .toArray(double[][]::new);
        }
    }

    private void shortfalls(Portfolio portfolio) {
        for (int p = 0; p < portfolio.providers().size(); p++) {
            int provider = p;
            var commitments = portfolio.providers().get(p).commitments();
            for (int c = 0; c < commitments.size(); c++) {
                int owed = c;
                double amount = commitments.get(c).amount();
                double weight = commitments.get(c).weight();
                add(p, -amount, weight, way -> way.isAt(provider) ? -way.counts(owed) : 0);
            }
        }
    }

    private void shares(Portfolio portfolio) {
        double share = portfolio.limits().mostShare() + Portfolio.TOLERANCE;
        for (int p = 0; p < portfolio.providers().size() && share < 1; p++) {
            int provider = p;
            add(-1, 0, Double.POSITIVE_INFINITY, way -> way.fees() * ((way.isAt(provider) ? 1 : 0) - share));
        }
    }

    /** Scaled, so that the multipliers of all rows are money and steps of one length suit them all. */
    private void add(int provider, double most, double price, ToDoubleFunction<Way> use) {
        double size = everyWay.stream()
                .mapToDouble(way -> Math.abs(use.applyAsDouble(way)))
                .reduce(Math.abs(most), Math::max);
        double unit = size > 0 ? size : 1;
        rows.add(new Row(provider, most / unit, price * unit, way -> use.applyAsDouble(way) / unit));
    }

    private int[] touchedBy(Way way) {
        int[] found = new int[rows.size()];
        int count = 0;
        for (int row = 0; row < found.length; row++) {
            if (rows.get(row).use().applyAsDouble(way) != 0) {
                found[count++] = row;
            }
        }
        return Arrays.copyOf(found, count);
    }

    int size() {
        return rows.size();
    }

    Row row(int row) {
        return rows.get(row);
    }

    /** What a way uses of all rows, each at a multiplier. */
    double use(int work, int way, double[] multipliers) {
        int[] rowsOfWay = touched[work][way];
        double[] use = uses[work][way];
        double sum = 0;
        for (int i = 0; i < rowsOfWay.length; i++) {
            sum += multipliers[rowsOfWay[i]] * use[i];
        }
        return sum;
    }

    /** What a plan uses of each row beyond its most; below zero where there is room. */
    double[] beyond(int[] plan) {
        double[] beyond = new double[rows.size()];
        Arrays.setAll(beyond, row -> -rows.get(row).most());
        for (int work = 0; work < plan.length; work++) {
            int[] rowsOfWay = touched[work][plan[work]];
            for (int i = 0; i < rowsOfWay.length; i++) {
                beyond[rowsOfWay[i]] += uses[work][plan[work]][i];
            }
        }
        return beyond;
    }

    /** What one way uses of one row. */
    double use(int row, int work, int way) {
        int at = Arrays.binarySearch(touched[work][way], row);
        return at < 0 ? 0 : uses[work][way][at];
    }
}
