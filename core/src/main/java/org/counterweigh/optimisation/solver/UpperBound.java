package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.counterweigh.optimisation.solver.Portfolio.Job;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/**
 * How much a plan that is begun can be worth at most, and the order of jobs in which that is soon known.
 *
 * <p>Each job to come is given its best way, by its worth alone and again less what it uses of a budget at the price that
 * makes the bound lowest (Lagrangian relaxation); the lower of the bounds holds.
 */
final class UpperBound {

    private static final int HALVINGS = 60;

    private final Portfolio portfolio;
    private final double gifts;
    private final List<List<Integer>> ways = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private final double[] prices;
    private final double[] withoutPrice;
    private final double[][] atPrice;

    UpperBound(Portfolio portfolio) {
        this.portfolio = portfolio;
        gifts = gifts(portfolio);
        for (int job = 0; job < portfolio.jobs().size(); job++) {
            ways.add(permitted(portfolio.jobs().get(job)));
            order.add(job);
        }
        prices = new double[portfolio.limits().budgets().size()];
        Arrays.setAll(prices, this::price);
        order.sort(Comparator.comparingDouble(job -> -atStake(job)));
        for (int job = 0; job < ways.size(); job++) {
            var all = portfolio.jobs().get(job).ways();
            ways.get(job).sort(Comparator.comparingDouble(way -> -atEveryPrice(all.get(way))));
        }
        withoutPrice = toCome(-1, 0);
        atPrice = new double[prices.length][];
        Arrays.setAll(atPrice, budget -> toCome(budget, prices[budget]));
    }

    static List<Integer> permitted(Job job) {
        List<Integer> permitted = new ArrayList<>();
        for (int way = 0; way < job.ways().size(); way++) {
            if (!job.ways().get(way).barred()) {
                permitted.add(way);
            }
        }
        return permitted;
    }

    /** Charges below zero, which a plan may still bring. */
    private static double gifts(Portfolio portfolio) {
        double gifts = 0;
        for (var option : portfolio.options()) {
            gifts += Math.max(0, -option.opening());
        }
        for (var charge : portfolio.charges()) {
            gifts += Math.max(0, -charge.amount());
        }
        return gifts;
    }

    /** The price of a unit of the budget at which the best ways just keep it; 0 where they keep it anyway. */
    private double price(int budget) {
        double most = portfolio.limits().budgets().get(budget).most();
        if (!Double.isFinite(most) || usedAt(budget, 0) <= most) {
            return 0;
        }
        double high = 1e-6;
        while (usedAt(budget, high) > most && high < 1e15) {
            high *= 4;
        }
        double low = 0;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (usedAt(budget, middle) > most) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double usedAt(int budget, double price) {
        double used = 0;
        for (int job = 0; job < ways.size(); job++) {
            double best = Double.NEGATIVE_INFINITY;
            double use = 0;
            for (int way : ways.get(job)) {
                Way each = portfolio.jobs().get(job).ways().get(way);
                double worth = each.worth() - price * each.use(budget);
                if (worth > best) {
                    best = worth;
                    use = each.use(budget);
                }
            }
            used += use;
        }
        return used;
    }

    private double atEveryPrice(Way way) {
        double worth = way.worth();
        for (int budget = 0; budget < prices.length; budget++) {
            worth -= prices[budget] * way.use(budget);
        }
        return worth;
    }

    private double atStake(int job) {
        return ways.get(job).stream()
                .mapToDouble(way ->
                        Math.abs(portfolio.jobs().get(job).ways().get(way).worth()))
                .max()
                .orElse(0);
    }

    /** The best the jobs from each place on can add. */
    private double[] toCome(int budget, double price) {
        double[] toCome = new double[order.size() + 1];
        for (int place = order.size() - 1; place >= 0; place--) {
            int job = order.get(place);
            toCome[place] = toCome[place + 1]
                    + ways.get(job).stream()
                            .map(way -> portfolio.jobs().get(job).ways().get(way))
                            .mapToDouble(way -> way.worth() - (price == 0 ? 0 : price * way.use(budget)))
                            .max()
                            .orElse(0);
        }
        return toCome;
    }

    List<Integer> order() {
        return order;
    }

    /** The permitted ways of a job, the best first. */
    List<Integer> ways(int job) {
        return ways.get(job);
    }

    /**
     * What a plan can be worth at most.
     *
     * @param place of the first job still to be chosen
     * @param worth of the jobs before it, after their charges
     * @param used of each budget by the jobs before it and the next way
     * @param next the way about to be chosen for the job before the place
     */
    double atMost(int place, double worth, double[] used, Way next) {
        double most = withoutPrice[place];
        for (int budget = 0; budget < prices.length; budget++) {
            if (prices[budget] > 0) {
                double left = portfolio.limits().budgets().get(budget).most() - used[budget] - next.use(budget);
                most = Math.min(most, atPrice[budget][place] + prices[budget] * left);
            }
        }
        return worth + next.worth() + most + gifts;
    }
}
