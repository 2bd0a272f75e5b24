package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counterweigh.optimisation.solver.Portfolio.Job;
import org.counterweigh.optimisation.solver.Portfolio.Option;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/** What a plan is worth and which limits it breaks, worked out plainly from the portfolio: no solver is believed. */
final class Audit {

    private static final double TOLERANCE = 1e-9;
    private static final double TOLERANCE_OF_SPLIT = 1e-6;

    private final Portfolio portfolio;
    private final double tolerance;
    private final boolean[] opened;
    private final double[] load;
    private final double[] spend;
    private final boolean[] charged;
    private final double[] used;
    private final double[][] counted;
    private double worth;

    private Audit(Portfolio portfolio, List<Solution.Share> shares) {
        this.portfolio = portfolio;
        tolerance = portfolio.whole() ? TOLERANCE : TOLERANCE_OF_SPLIT;
        int options = portfolio.options().size();
        opened = new boolean[options];
        load = new double[options];
        spend = new double[options];
        charged = new boolean[portfolio.charges().size()];
        used = new double[portfolio.limits().budgets().size()];
        counted = new double[options][];
        Arrays.setAll(
                counted,
                o -> new double[portfolio.options().get(o).commitments().size()]);
        shares.forEach(this::add);
        subtractCharges();
    }

    static Audit of(Portfolio portfolio, List<Solution.Share> shares) {
        return new Audit(portfolio, shares);
    }

    private void add(Solution.Share share) {
        Way way = portfolio.jobs().get(share.job()).ways().get(share.way());
        int option = way.option();
        worth += share.share() * way.worth();
        opened[option] = true;
        load[option] += share.share() * way.load();
        spend[option] += share.share() * way.spend();
        way.charges().forEach(charge -> charged[charge] = true);
        for (int budget = 0; budget < way.uses().size(); budget++) {
            used[budget] += share.share() * way.use(budget);
        }
        for (int owed = 0; owed < way.counted().size(); owed++) {
            counted[option][owed] += share.share() * way.counted().get(owed);
        }
    }

    private void subtractCharges() {
        for (int o = 0; o < opened.length; o++) {
            Option option = portfolio.options().get(o);
            if (opened[o]) {
                worth -= option.opening();
                for (int owed = 0; owed < counted[o].length; owed++) {
                    var commitment = option.commitments().get(owed);
                    worth -= commitment.weight() * Math.max(0, commitment.amount() - counted[o][owed]);
                }
            }
        }
        for (int charge = 0; charge < charged.length; charge++) {
            worth -= charged[charge] ? portfolio.charges().get(charge).amount() : 0;
        }
    }

    double worth() {
        return worth;
    }

    /** The limits the plan breaks; none when it keeps them all. */
    List<Limit> broken() {
        List<Limit> broken = new ArrayList<>();
        var limits = portfolio.limits();
        double all = total();
        int inUse = 0;
        for (int o = 0; o < opened.length; o++) {
            Option option = portfolio.options().get(o);
            inUse += opened[o] && option.counts() ? 1 : 0;
            if (exceeds(load[o], option.capacity().orElse(Double.POSITIVE_INFINITY))) {
                broken.add(new Limit.Capacity(o));
            }
            if (option.counts() && spend[o] > limits.mostShare().orElse(1) * all + tolerance * all) {
                broken.add(new Limit.MostShare());
            }
        }
        if (inUse > limits.mostOptions().orElse(Integer.MAX_VALUE)) {
            broken.add(new Limit.MostOptions());
        }
        for (int budget = 0; budget < used.length; budget++) {
            if (exceeds(used[budget], limits.budgets().get(budget).most())) {
                broken.add(new Limit.OfBudget(budget));
            }
        }
        return broken;
    }

    private double total() {
        double all = 0;
        for (int o = 0; o < spend.length; o++) {
            all += portfolio.options().get(o).counts() ? spend[o] : 0;
        }
        return all;
    }

    private boolean exceeds(double amount, double most) {
        return amount > most && amount - most > tolerance * Math.max(1, Math.abs(most));
    }

    /** Whether every job is done once, by ways that are permitted, as split as it may be, within every limit. */
    static boolean keeps(Portfolio portfolio, List<Solution.Share> shares) {
        for (int j = 0; j < portfolio.jobs().size(); j++) {
            int which = j;
            Job job = portfolio.jobs().get(j);
            var parts = shares.stream().filter(share -> share.job() == which).toList();
            double done = parts.stream().mapToDouble(Solution.Share::share).sum();
            boolean sound = Math.abs(done - 1) <= TOLERANCE_OF_SPLIT
                    && parts.size() <= job.split().most()
                    && parts.stream()
                            .allMatch(part -> !job.ways().get(part.way()).barred()
                                    && part.share() > 0
                                    && part.share() >= job.split().least() - TOLERANCE_OF_SPLIT);
            if (!sound) {
                return false;
            }
        }
        return of(portfolio, shares).broken().isEmpty();
    }
}
