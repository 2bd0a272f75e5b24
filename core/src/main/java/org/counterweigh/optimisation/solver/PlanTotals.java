package org.counterweigh.optimisation.solver;

import java.util.Arrays;
import org.counterweigh.optimisation.solver.Portfolio.Fees;
import org.counterweigh.optimisation.solver.Portfolio.OwnTime;
import org.counterweigh.optimisation.solver.Portfolio.Provider;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/**
 * Adds up a plan. This class alone says what a plan is worth and whether it keeps the limits; the search only decides
 * where to look.
 */
public final class PlanTotals {

    private final Portfolio portfolio;
    private final double[][] values;
    private final double[][] cashes;
    private final double hourWorth;
    private final double personWorth;
    private final double riskWorth;
    private final int[] plan;
    private double value;
    private double cash;
    private double people;
    private double risk;
    private int barred;
    private int used;
    private final double[][] time;
    private final double[][] left;
    private final OfProvider[] providers;

    /** What the chosen ways come to at one provider. */
    private static final class OfProvider {
        private int works;
        private double hours;
        private final double[] gross;
        private final double[] counted;
        private final double[] passedOn;
        private final int[] asked;

        OfProvider(int years, int obligations) {
            gross = new double[years];
            counted = new double[years];
            passedOn = new double[years];
            asked = new int[obligations];
        }
    }

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
        hourWorth = portfolio.scale(Way::hours);
        personWorth = portfolio.scale(Way::people);
        riskWorth = portfolio.scale(Way::risk);
        plan = new int[portfolio.works().size()];
        time = new double[portfolio.roles()][portfolio.years()];
        left = new double[portfolio.roles()][portfolio.years()];
        providers = new OfProvider[portfolio.providers().size()];
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
                providers,
                provider -> new OfProvider(
                        portfolio.years(),
                        portfolio.providers().get(provider).obligations().size()));
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
        OfProvider at = providers[way.provider()];
        at.hours += sign * way.hours();
        add(at, way.fees(), sign);
        for (int obligation : way.obligations()) {
            at.asked[obligation] += sign;
        }
        at.works += sign;
        if (at.works == (sign > 0 ? 1 : 0)) {
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

    private static void add(OfProvider at, Fees fees, int sign) {
        for (int year = 0; year < at.gross.length; year++) {
            at.gross[year] += sign * fees.gross()[year];
            at.counted[year] += sign * fees.counted()[year];
            at.passedOn[year] += sign * fees.passedOn()[year];
        }
    }

    /** Of the plan as it stands. */
    Worth worth() {
        double worth = value;
        double brought = cash;
        for (int provider = 0; provider < providers.length; provider++) {
            if (providers[provider].works > 0) {
                Provider terms = portfolio.providers().get(provider);
                double borne = borne(terms, providers[provider]);
                brought += borne;
                worth += borne;
                for (double[] money : terms.own().money()) {
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

    /** Money a plan bears for a provider it uses, its discount included. */
    private double borne(Provider terms, OfProvider at) {
        double borne = 0;
        for (int year = 0; year < portfolio.years(); year++) {
            double discount = terms.discount(at.gross[year]);
            double each = terms.once()[year] + terms.relief() * discount;
            each -= at.gross[year] > 0 ? at.passedOn[year] * discount / at.gross[year] : 0;
            each -= Math.max(0, terms.commitment()[year] - (at.counted[year] - discount));
            borne += portfolio.discount()[year] * each;
        }
        for (int obligation = 0; obligation < at.asked.length; obligation++) {
            borne -= at.asked[obligation] > 0
                    ? portfolio.present(terms.obligations().get(obligation))
                    : 0;
        }
        return borne;
    }

    private double excess(double brought) {
        if (used == 0) {
            return 0;
        }
        var limits = portfolio.limits();
        double excess = personWorth * beyond(people, limits.people()) + riskWorth * beyond(risk, limits.risk());
        for (OfProvider at : providers) {
            excess += at.works > 0 ? hourWorth * beyond(at.hours, limits.hours()) : 0;
        }
        excess += brought > Portfolio.TOLERANCE ? 0 : Math.max(Portfolio.TOLERANCE, -brought);
        int many = barred + Math.max(0, used - limits.mostProviders());
        return many > 0 ? excess + many * (1 + Math.abs(value)) : excess;
    }

    private static double beyond(double use, double most) {
        return use <= most + Portfolio.TOLERANCE ? 0 : use - most;
    }
}
