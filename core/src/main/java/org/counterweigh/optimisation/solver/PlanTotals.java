package org.counterweigh.optimisation.solver;

import java.util.Arrays;
import org.counterweigh.optimisation.solver.Portfolio.OwnTime;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/**
 * Adds up a plan. This class alone says what a plan is worth and whether it keeps the limits; the search only decides
 * where to look.
 */
public final class PlanTotals {

    private final Portfolio portfolio;
    private final double[][] values;
    private final double[][] cashes;
    private final UnitWorths units;
    private final int[] plan;
    private double value;
    private double cash;
    private double people;
    private double risk;
    private int barred;
    private int used;
    private final double[][] time;
    private final double[][] left;
    private final ProviderTotals[] providers;

    /**
     * What a plan is worth.
     *
     * @param netPresentValue of value, which decides
     * @param cash net present value of cash
     * @param excess how far the plan is from keeping every limit, roughly in money; 0 where it keeps them
     */
    public record Worth(double netPresentValue, double cash, double excess) {
        public boolean keepsLimits() {
            return excess == 0;
        }
    }

    public PlanTotals(Portfolio portfolio) {
        this.portfolio = portfolio;
        values = portfolio.works().stream()
                .map(ways -> ways.stream()
                        .mapToDouble(way -> portfolio.present(way.value()))
                        .toArray())
                .toArray(double[][]::new);
        cashes = portfolio.works().stream()
                .map(ways -> ways.stream()
                        .mapToDouble(way -> portfolio.present(way.cash()))
                        .toArray())
                .toArray(double[][]::new);
        units = UnitWorths.of(portfolio);
        plan = new int[portfolio.works().size()];
        time = new double[portfolio.roles()][portfolio.years()];
        left = new double[portfolio.roles()][portfolio.years()];
        providers = new ProviderTotals[portfolio.providers().size()];
        clear();
    }

    /** Of a plan, whatever was added up before. */
    public Worth of(int[] ways) {
        clear();
        for (int work = 0; work < ways.length; work++) {
            change(work, ways[work]);
        }
        return worth();
    }

    private void clear() {
        Arrays.fill(plan, 0);
        value = 0;
        cash = 0;
        people = 0;
        risk = 0;
        barred = 0;
        used = 0;
        for (int role = 0; role < time.length; role++) {
            Arrays.fill(time[role], 0);
            Arrays.fill(left[role], 0);
        }
        Arrays.setAll(
                providers, provider -> new ProviderTotals(portfolio.providers().get(provider), portfolio.years()));
    }

    /** Providers of the plan as it stands. */
    int used() {
        return used;
    }

    int[] plan() {
        return plan;
    }

    /** Does one work another way than before; what was added before may leave its rounding. */
    void change(int work, int way) {
        add(work, -1);
        plan[work] = way;
        add(work, 1);
    }

    private void add(int work, int sign) {
        Way way = portfolio.way(work, plan[work]);
        if (way.provider() < 0) {
            return;
        }
        value += sign * values[work][plan[work]];
        cash += sign * cashes[work][plan[work]];
        people += sign * way.people();
        risk += sign * way.risk();
        barred += way.barred() ? sign : 0;
        add(way.own(), sign);
        if (providers[way.provider()].add(way, sign)) {
            used += sign;
            add(portfolio.providers().get(way.provider()).own(), sign);
        }
    }

    private void add(OwnTime own, int sign) {
        for (int role = 0; role < time.length; role++) {
            for (int year = 0; year < portfolio.years(); year++) {
                time[role][year] += sign * own.money()[role][year];
                left[role][year] += sign * own.hours()[role][year];
            }
        }
    }

    /** Of the plan as it stands. */
    Worth worth() {
        double worth = value;
        double brought = cash;
        for (ProviderTotals at : providers) {
            if (at.isUsed()) {
                double borne = at.borne(portfolio);
                brought += borne;
                worth += borne;
                for (double[] money : at.terms().own().money()) {
                    worth += portfolio.present(money);
                }
            }
        }
        for (int year = 0; year < portfolio.years(); year++) {
            for (int role = 0; role < time.length; role++) {
                brought += portfolio.discount()[year]
                        * (Math.min(0, time[role][year])
                                + portfolio.resaleRate()[role][year] * Math.max(0, left[role][year]));
            }
        }
        return new Worth(worth, brought, excess(brought));
    }

    private double excess(double brought) {
        if (used == 0) {
            return 0;
        }
        var limits = portfolio.limits();
        double excess = units.person() * beyond(people, limits.people()) + units.risk() * beyond(risk, limits.risk());
        for (ProviderTotals at : providers) {
            excess += at.isUsed() ? units.hour() * beyond(at.hours(), limits.hours()) : 0;
        }
        excess += brought > Portfolio.TOLERANCE ? 0 : Math.max(Portfolio.TOLERANCE, -brought);
        int many = barred + Math.max(0, used - limits.mostProviders());
        return many > 0 ? excess + many * (1 + Math.abs(value)) : excess;
    }

    private static double beyond(double use, double most) {
        return use <= most + Portfolio.TOLERANCE ? 0 : use - most;
    }
}
