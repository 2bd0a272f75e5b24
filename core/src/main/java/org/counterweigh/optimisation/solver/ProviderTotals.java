package org.counterweigh.optimisation.solver;

import org.counterweigh.optimisation.solver.Portfolio.Way;

/** What the chosen ways come to at one provider, and what a plan bears for it. */
final class ProviderTotals {

    private final Portfolio.Provider terms;
    private final double[] gross;
    private final double[] counted;
    private final double[] passedOn;

    /** By obligation, how many ways ask it. */
    private final int[] asked;

    private int works;
    private double hours;

    ProviderTotals(Portfolio.Provider terms, int years) {
        this.terms = terms;
        gross = new double[years];
        counted = new double[years];
        passedOn = new double[years];
        asked = new int[terms.obligations().size()];
    }

    Portfolio.Provider terms() {
        return terms;
    }

    boolean isUsed() {
        return works > 0;
    }

    double hours() {
        return hours;
    }

    /** Adds a way, or takes it off again; says whether the provider is used from now on, or no longer. */
    boolean add(Way way, int sign) {
        hours += sign * way.hours();
        for (int year = 0; year < gross.length; year++) {
            gross[year] += sign * way.fees().gross()[year];
            counted[year] += sign * way.fees().counted()[year];
            passedOn[year] += sign * way.fees().passedOn()[year];
        }
        for (int obligation : way.obligations()) {
            asked[obligation] += sign;
        }
        works += sign;
        return works == (sign > 0 ? 1 : 0);
    }

    /** Present value of what a plan bears once, with the discount on all fees and what the commitment is short of. */
    double borne(Portfolio portfolio) {
        double borne = 0;
        for (int year = 0; year < gross.length; year++) {
            double discount = terms.discount(gross[year]);
            double each = terms.once()[year] + terms.relief() * discount;
            each -= gross[year] > 0 ? passedOn[year] * discount / gross[year] : 0;
            each -= Math.max(0, terms.commitment()[year] - (counted[year] - discount));
            borne += portfolio.discount()[year] * each;
        }
        for (int obligation = 0; obligation < asked.length; obligation++) {
            borne -= asked[obligation] > 0
                    ? portfolio.present(terms.obligations().get(obligation))
                    : 0;
        }
        return borne;
    }
}
