package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.counterweigh.optimisation.solver.Portfolio.Job;
import org.counterweigh.optimisation.solver.Portfolio.Option;
import org.counterweigh.optimisation.solver.Portfolio.Way;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * A portfolio written down for the solver.
 *
 * <p>Only the choice of ways is whole-numbered; charges and shortfalls follow from it in a linear programme. Amounts are
 * scaled to the size of the largest, so that the solver's tolerances mean the same in every currency.
 */
final class Formulation {

    /** What a linear formulation is for. */
    enum Purpose {
        /** The best plan. */
        SOLVE,
        /** A bound on it: the same with shares of ways. */
        RELAX,
        /** By how much the limits must give for any plan to keep them. */
        LOOSEN
    }

    private final Portfolio portfolio;
    private final Purpose purpose;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final double scale;

    /** A charge below zero is no reason to open what is not used. */
    private final boolean givesAnything;

    private final List<List<Variable>> shares = new ArrayList<>();
    private final List<List<Variable>> takes = new ArrayList<>();
    private final List<Variable> opened = new ArrayList<>();
    private final List<Variable> owed = new ArrayList<>();
    private final List<Slack> slacks = new ArrayList<>();

    /** By how much one limit gives. */
    record Slack(Limit limit, Variable by) {}

    Formulation(Portfolio portfolio, Purpose purpose) {
        this.portfolio = portfolio;
        this.purpose = purpose;
        this.scale = largest(portfolio);
        this.givesAnything = portfolio.options().stream().anyMatch(option -> option.opening() < 0)
                || portfolio.charges().stream().anyMatch(charge -> charge.amount() < 0);
        for (int o = 0; o < portfolio.options().size(); o++) {
            Option option = portfolio.options().get(o);
            opened.add(model.newVariable("open" + o).lower(0).upper(1).weight(worth(-option.opening())));
        }
        portfolio.jobs().forEach(this::job);
        for (int o = 0; o < opened.size(); o++) {
            option(o);
        }
        for (int charge = 0; charge < portfolio.charges().size(); charge++) {
            charge(charge);
        }
        limits();
        wholeCharges();
    }

    private static double largest(Portfolio portfolio) {
        double largest = 0;
        for (Job job : portfolio.jobs()) {
            for (Way way : job.ways()) {
                largest = Math.max(largest, Math.abs(way.worth()));
            }
        }
        for (Option option : portfolio.options()) {
            largest = Math.max(largest, Math.abs(option.opening()));
        }
        return largest > 0 ? 1_000 / largest : 1;
    }

    /** Weights of worth count for nothing while limits are loosened. */
    private double worth(double amount) {
        return purpose == Purpose.LOOSEN ? 0 : amount * scale;
    }

    private void job(Job job) {
        int j = shares.size();
        List<Variable> mine = new ArrayList<>();
        List<Variable> taking = new ArrayList<>();
        Expression once = model.newExpression("job" + j).level(1);
        for (int w = 0; w < job.ways().size(); w++) {
            Way way = job.ways().get(w);
            Variable share = model.newVariable("share" + j + "_" + w)
                    .lower(0)
                    .upper(way.barred() ? 0 : 1)
                    .weight(worth(way.worth()));
            Variable take = share;
            if (freely(job)) {
                take = share;
            } else if (!job.split().whole()) {
                take = model.newVariable("take" + j + "_" + w).lower(0).upper(way.barred() ? 0 : 1);
                take.integer(purpose != Purpose.RELAX);
                model.newExpression("atMost" + j + "_" + w)
                        .upper(0)
                        .set(share, 1)
                        .set(take, -1);
                model.newExpression("atLeast" + j + "_" + w)
                        .upper(0)
                        .set(take, job.split().least())
                        .set(share, -1);
            } else if (purpose != Purpose.RELAX) {
                share.integer(true);
            }
            once.set(share, 1);
            mine.add(share);
            taking.add(take);
        }
        if (!job.split().whole() && !freely(job)) {
            Expression parts =
                    model.newExpression("parts" + j).upper(job.split().most());
            taking.forEach(take -> parts.set(take, 1));
        }
        shares.add(mine);
        takes.add(taking);
    }

    /** Divided as finely and among as many as one likes: no way needs a choice of its own. */
    private boolean freely(Job job) {
        return !givesAnything
                && !job.split().whole()
                && job.split().least() == 0
                && job.split().most() >= job.ways().size();
    }

    /** Where jobs are divided freely, only whole charges keep an option from being half open. */
    private void wholeCharges() {
        if (purpose != Purpose.RELAX && portfolio.jobs().stream().anyMatch(this::freely)) {
            opened.forEach(open -> open.integer(true));
            owed.forEach(charge -> charge.integer(true));
        }
    }

    /** An option is open as soon as it takes part in one job; several ways of a whole job at one option count as one. */
    private void option(int o) {
        Option option = portfolio.options().get(o);
        Expression anything =
                model.newExpression("anything" + o).upper(givesAnything ? 0 : 1).set(opened.get(o), 1);
        for (int j = 0; j < portfolio.jobs().size(); j++) {
            Job job = portfolio.jobs().get(j);
            Expression together = model.newExpression("opens" + o + "_" + j).upper(0);
            boolean any = false;
            for (int w = 0; w < job.ways().size(); w++) {
                if (job.ways().get(w).option() == o) {
                    Variable take = takes.get(j).get(w);
                    anything.set(take, -1);
                    any = true;
                    if (job.split().whole()) {
                        together.set(take, 1);
                    } else {
                        model.newExpression("opens" + o + "_" + j + "_" + w)
                                .upper(0)
                                .set(take, 1)
                                .set(opened.get(o), -1);
                    }
                }
            }
            if (any && job.split().whole()) {
                together.set(opened.get(o), -1);
            } else {
                model.removeExpression("opens" + o + "_" + j);
            }
        }
        for (int owed = 0; owed < option.commitments().size(); owed++) {
            commitment(o, owed);
        }
    }

    private void commitment(int o, int owed) {
        var commitment = portfolio.options().get(o).commitments().get(owed);
        if (commitment.amount() == 0 && !countsBelowZero(o, owed)) {
            return;
        }
        Variable shortfall =
                model.newVariable("short" + o + "_" + owed).lower(0).weight(worth(-commitment.weight()) / scale);
        Expression covers =
                model.newExpression("covers" + o + "_" + owed).lower(0).set(shortfall, 1);
        covers.set(opened.get(o), -commitment.amount() * scale);
        eachWay(o, (variable, way) -> {
            if (!way.counted().isEmpty()) {
                covers.set(variable, way.counted().get(owed) * scale);
            }
        });
    }

    private boolean countsBelowZero(int o, int owed) {
        return portfolio.jobs().stream()
                .flatMap(job -> job.ways().stream())
                .anyMatch(way -> way.option() == o
                        && !way.counted().isEmpty()
                        && way.counted().get(owed) < 0);
    }

    private void charge(int charge) {
        double amount = portfolio.charges().get(charge).amount();
        Variable once = model.newVariable("charge" + charge).lower(0).upper(1).weight(worth(-amount));
        owed.add(once);
        Expression anything = model.newExpression("anyCharge" + charge)
                .upper(givesAnything ? 0 : 1)
                .set(once, 1);
        for (int j = 0; j < portfolio.jobs().size(); j++) {
            var ways = portfolio.jobs().get(j).ways();
            for (int w = 0; w < ways.size(); w++) {
                if (ways.get(w).charges().contains(charge)) {
                    Variable take = takes.get(j).get(w);
                    anything.set(take, -1);
                    model.newExpression("owes" + charge + "_" + j + "_" + w)
                            .upper(0)
                            .set(take, 1)
                            .set(once, -1);
                }
            }
        }
    }

    private void limits() {
        var limits = portfolio.limits();
        for (int o = 0; o < opened.size(); o++) {
            capacity(o, portfolio.options().get(o).capacity());
        }
        limits.mostOptions().ifPresent(most -> {
            Expression count = model.newExpression("options").upper(most);
            for (int o = 0; o < opened.size(); o++) {
                if (portfolio.options().get(o).counts()) {
                    count.set(opened.get(o), 1);
                }
            }
            loosen(count, new Limit.MostOptions());
        });
        for (int budget = 0; budget < limits.budgets().size(); budget++) {
            budget(budget, limits.budgets().get(budget).most());
        }
        limits.mostShare().ifPresent(this::mostShare);
    }

    private void capacity(int o, OptionalDouble capacity) {
        if (capacity.isPresent()) {
            double unit = Math.max(1, capacity.getAsDouble());
            Expression room = model.newExpression("capacity" + o).upper(capacity.getAsDouble() / unit);
            eachWay(o, (variable, way) -> room.set(variable, way.load() / unit));
            loosen(room, new Limit.Capacity(o));
        }
    }

    private void budget(int budget, double most) {
        if (Double.isFinite(most)) {
            double unit = Math.max(1, Math.abs(most));
            Expression room = model.newExpression("budget" + budget).upper(most / unit);
            for (int o = 0; o < opened.size(); o++) {
                eachWay(o, (variable, way) -> room.set(variable, way.use(budget) / unit));
            }
            loosen(room, new Limit.OfBudget(budget));
        }
    }

    private void mostShare(double most) {
        double unit = portfolio.jobs().stream()
                .flatMap(job -> job.ways().stream())
                .mapToDouble(Way::spend)
                .max()
                .orElse(0);
        if (unit == 0) {
            return;
        }
        for (int limited = 0; limited < opened.size(); limited++) {
            if (portfolio.options().get(limited).counts()) {
                Expression share = model.newExpression("spend" + limited).upper(0);
                for (int o = 0; o < opened.size(); o++) {
                    double part = (o == limited ? 1 : 0) - most;
                    if (portfolio.options().get(o).counts()) {
                        eachWay(o, (variable, way) -> share.set(variable, part * way.spend() / unit));
                    }
                }
                loosen(share, new Limit.MostShare());
            }
        }
    }

    private void loosen(Expression row, Limit limit) {
        if (purpose == Purpose.LOOSEN) {
            Variable by = model.newVariable("slack" + slacks.size()).lower(0).weight(-1);
            row.set(by, -1);
            slacks.add(new Slack(limit, by));
        }
    }

    private interface EachWay {
        void of(Variable share, Way way);
    }

    private void eachWay(int option, EachWay what) {
        for (int j = 0; j < shares.size(); j++) {
            var ways = portfolio.jobs().get(j).ways();
            for (int w = 0; w < ways.size(); w++) {
                if (ways.get(w).option() == option) {
                    what.of(shares.get(j).get(w), ways.get(w));
                }
            }
        }
    }

    /** Keeps out one plan of whole jobs that is known already. */
    void exclude(List<Solution.Share> plan) {
        Expression other =
                model.newExpression("other" + model.countExpressions()).upper(plan.size() - 1);
        plan.forEach(share -> other.set(shares.get(share.job()).get(share.way()), 1));
    }

    ExpressionsBasedModel model() {
        return model;
    }

    /** The worth an objective of the solver stands for. */
    double worthOf(Optimisation.Result result) {
        return result.getValue() / scale;
    }

    /** The limits that had to give. */
    List<Slack> given(Optimisation.Result result) {
        return slacks.stream()
                .filter(slack -> result.doubleValue(model.indexOf(slack.by())) > 1e-7)
                .toList();
    }

    /** The plan the solver found, with whole numbers whole and each job done once. */
    List<Solution.Share> plan(Optimisation.Result result) {
        List<Solution.Share> plan = new ArrayList<>();
        for (int j = 0; j < shares.size(); j++) {
            boolean whole = portfolio.jobs().get(j).split().whole();
            List<Solution.Share> parts = new ArrayList<>();
            double done = 0;
            for (int w = 0; w < shares.get(j).size(); w++) {
                double share = result.doubleValue(model.indexOf(shares.get(j).get(w)));
                share = whole ? Math.rint(share) : share;
                if (share > 1e-7) {
                    parts.add(new Solution.Share(j, w, share));
                    done += share;
                }
            }
            for (Solution.Share part : parts) {
                plan.add(new Solution.Share(j, part.way(), whole ? part.share() : part.share() / done));
            }
        }
        return plan;
    }
}
