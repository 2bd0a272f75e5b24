package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.counterweigh.optimisation.solver.Portfolio.Option;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/**
 * Tries every plan of a portfolio whose jobs stay whole, or every plan that could matter.
 *
 * <p>Where plans are many, those are passed over whose jobs so far, with the best way for each job to come, cannot reach
 * what has been found.
 */
public final class Enumeration {

    /** What is sought, and so which plans cannot matter. */
    private enum Seeks {
        EVERYTHING,
        RANKING,
        BEST
    }

    private final Portfolio portfolio;
    private final int mostTies;
    private final Seeks seeks;
    private final long mostSteps;
    private final UpperBound reach;
    private final List<List<Integer>> ways = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private final int[] chosen;
    private final int[] jobsAt;
    private final double[] load;
    private final double[] spend;
    private final double[] used;
    private final double[][] counted;
    private final int[] charged;
    private int inUse;
    private long steps;
    private double best = Double.NEGATIVE_INFINITY;
    private double next = Double.NEGATIVE_INFINITY;
    private final List<int[]> bestPlans = new ArrayList<>();
    private Optional<int[]> nextPlan = Optional.empty();

    private Enumeration(Portfolio portfolio, int mostTies, Seeks seeks, long mostSteps) {
        this.portfolio = portfolio;
        this.mostTies = mostTies;
        this.seeks = seeks;
        this.mostSteps = mostSteps;
        int options = portfolio.options().size();
        chosen = new int[portfolio.jobs().size()];
        jobsAt = new int[options];
        load = new double[options];
        spend = new double[options];
        used = new double[portfolio.limits().budgets().size()];
        charged = new int[portfolio.charges().size()];
        reach = new UpperBound(portfolio);
        for (int job = 0; job < chosen.length; job++) {
            boolean asGiven = seeks == Seeks.EVERYTHING;
            ways.add(asGiven ? UpperBound.permitted(portfolio.jobs().get(job)) : reach.ways(job));
            order.add(asGiven ? job : reach.order().get(job));
        }
        counted = new double[options][];
        Arrays.setAll(
                counted,
                o -> new double[portfolio.options().get(o).commitments().size()]);
    }

    /** How many plans there are before any limit; a double, for there may be very many. */
    public static double plans(Portfolio portfolio) {
        double plans = 1;
        for (var job : portfolio.jobs()) {
            plans *= job.ways().stream().filter(way -> !way.barred()).count();
        }
        return plans;
    }

    /**
     * The best plan, its equals to the cent and the next best.
     *
     * @param portfolio no job of which may be split
     * @param mostTies other plans worth the same that are listed at most, 0 or more
     */
    public static Ranking rank(Portfolio portfolio, int mostTies) {
        check(portfolio, mostTies);
        var all = new Enumeration(portfolio, mostTies, Seeks.EVERYTHING, Long.MAX_VALUE);
        all.from(0, 0);
        return all.ranking(Math.round(plans(portfolio)), Ranking.Method.COUNTED);
    }

    /**
     * The same without the plans that cannot matter; nothing where it takes more steps than there are to spend.
     *
     * @param mostSteps choices of a way for a job, each some ten millionths of a second
     */
    public static Optional<Ranking> rankWithin(Portfolio portfolio, int mostTies, long mostSteps) {
        check(portfolio, mostTies);
        return within(new Enumeration(portfolio, mostTies, Seeks.RANKING, mostSteps));
    }

    /** The best plan alone; nothing where it takes more steps than there are to spend. */
    public static Optional<Solution> solveWithin(Portfolio portfolio, long mostSteps) {
        check(portfolio, 0);
        return within(new Enumeration(portfolio, 0, Seeks.BEST, mostSteps)).map(Ranking::best);
    }

    private static Optional<Ranking> within(Enumeration all) {
        all.from(0, 0);
        return all.steps > all.mostSteps
                ? Optional.empty()
                : Optional.of(all.ranking(0, Ranking.Method.COUNTED_WHERE_IT_MATTERS));
    }

    private static void check(Portfolio portfolio, int mostTies) {
        if (!portfolio.whole()) {
            throw new IllegalArgumentException("Only whole jobs can be counted out");
        }
        if (mostTies < 0) {
            throw new IllegalArgumentException("Ties listed are below zero: " + mostTies);
        }
    }

    private Ranking ranking(long tried, Ranking.Method method) {
        // In the order of jobs and ways, whatever the order of the search
        bestPlans.sort(Arrays::compare);
        if (bestPlans.isEmpty()) {
            return new Ranking(
                    Solution.none(Solution.State.INFEASIBLE, List.of()), List.of(), Optional.empty(), tried, method);
        }
        var plans = bestPlans.stream().map(this::solution).toList();
        return new Ranking(plans.get(0), plans.subList(1, plans.size()), nextPlan.map(this::solution), tried, method);
    }

    private Solution solution(int[] ways) {
        List<Solution.Share> shares = new ArrayList<>();
        for (int job = 0; job < ways.length; job++) {
            shares.add(new Solution.Share(job, ways[job], 1));
        }
        return Solution.proved(Audit.of(portfolio, shares).worth(), shares);
    }

    /** Every way of the jobs from this place in the order on, those before being chosen. */
    private void from(int place, double worth) {
        if (place == chosen.length) {
            weigh(worth);
            return;
        }
        int job = order.get(place);
        for (int way : ways.get(job)) {
            Way next = portfolio.jobs().get(job).ways().get(way);
            if (++steps > mostSteps) {
                return;
            }
            if (seeks == Seeks.EVERYTHING || mayMatter(reach.atMost(place + 1, worth, used, next))) {
                chosen[job] = way;
                choose(place, next, worth);
            }
        }
    }

    /** Less a cent for rounding. */
    private boolean mayMatter(double atMost) {
        double reached = seeks == Seeks.BEST ? best : next;
        return 100 * atMost >= reached - 1 - 1e-9 * Math.abs(reached);
    }

    private void choose(int place, Way way, double worth) {
        int o = way.option();
        Option option = portfolio.options().get(o);
        double loadBefore = load[o];
        double spendBefore = spend[o];
        double[] countedBefore = counted[o];
        double[] usedBefore = used.clone();
        double with = worth + way.worth();
        if (jobsAt[o]++ == 0) {
            with -= option.opening();
            inUse += option.counts() ? 1 : 0;
        }
        load[o] += way.load();
        spend[o] += way.spend();
        for (int charge : way.charges()) {
            with -= charged[charge]++ == 0 ? portfolio.charges().get(charge).amount() : 0;
        }
        for (int budget = 0; budget < way.uses().size(); budget++) {
            used[budget] += way.use(budget);
        }
        if (!way.counted().isEmpty()) {
            counted[o] = countedBefore.clone();
            Arrays.setAll(
                    counted[o], owed -> countedBefore[owed] + way.counted().get(owed));
        }
        if (fits(o, option)) {
            from(place + 1, with);
        }
        way.charges().forEach(charge -> charged[charge]--);
        System.arraycopy(usedBefore, 0, used, 0, used.length);
        counted[o] = countedBefore;
        load[o] = loadBefore;
        spend[o] = spendBefore;
        inUse -= --jobsAt[o] == 0 && option.counts() ? 1 : 0;
    }

    /** Loads and options in use only grow as more jobs are added; the other limits are for whole plans. */
    private boolean fits(int o, Option option) {
        double capacity = option.capacity().orElse(Double.POSITIVE_INFINITY);
        return inUse <= portfolio.limits().mostOptions().orElse(Integer.MAX_VALUE)
                && (load[o] <= capacity || load[o] - capacity <= 1e-9 * Math.max(1, capacity));
    }

    private void weigh(double before) {
        double worth = before;
        for (int o = 0; o < jobsAt.length; o++) {
            if (jobsAt[o] > 0) {
                var commitments = portfolio.options().get(o).commitments();
                for (int owed = 0; owed < commitments.size(); owed++) {
                    var commitment = commitments.get(owed);
                    worth -= commitment.weight() * Math.max(0, commitment.amount() - counted[o][owed]);
                }
            }
        }
        double cents = Math.rint(100 * worth);
        if (cents > next && !bestPlans.isEmpty() && cents < best && isWithin()) {
            next = cents;
            nextPlan = Optional.of(chosen.clone());
        } else if (cents == best && bestPlans.size() <= mostTies && isWithin()) {
            bestPlans.add(chosen.clone());
        } else if (cents > best && isWithin()) {
            if (!bestPlans.isEmpty()) {
                next = best;
                nextPlan = Optional.of(bestPlans.get(0));
            }
            best = cents;
            bestPlans.clear();
            bestPlans.add(chosen.clone());
        }
    }

    private boolean isWithin() {
        var limits = portfolio.limits();
        for (int budget = 0; budget < used.length; budget++) {
            double most = limits.budgets().get(budget).most();
            if (used[budget] > most && used[budget] - most > 1e-9 * Math.max(1, Math.abs(most))) {
                return false;
            }
        }
        if (limits.mostShare().isEmpty()) {
            return true;
        }
        double all = 0;
        double largest = 0;
        for (int o = 0; o < spend.length; o++) {
            if (portfolio.options().get(o).counts()) {
                all += spend[o];
                largest = Math.max(largest, spend[o]);
            }
        }
        return largest <= (limits.mostShare().getAsDouble() + 1e-9) * all;
    }
}
