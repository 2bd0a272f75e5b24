package org.counterweigh.optimisation.solver;

import org.counterweigh.optimisation.solver.Branch.Use;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/**
 * At most as many hours of a role are sold again in a year as this line says: the chord of {@code max(0, left)} over what can be
 * left in a branch.
 *
 * @param slope for each hour that a way leaves
 * @param fixed beside
 */
record SoldHours(double slope, double fixed) {

    static final SoldHours NONE = new SoldHours(0, 0);

    static SoldHours of(Portfolio portfolio, Branch branch, int role, int year) {
        double low = 0;
        double certain = 0;
        for (int provider = 0; provider < branch.providers.length; provider++) {
            double own = portfolio.providers().get(provider).own().hours()[role][year];
            Use use = branch.providers[provider];
            low += use == Use.USED ? own : use == Use.UNUSED ? 0 : Math.min(0, own);
            certain += use == Use.USED ? own : use == Use.UNUSED ? 0 : Math.max(0, own);
        }
        double high = certain;
        for (int work = 0; work < branch.ways.length; work++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int way : branch.ways[work]) {
                double left = left(portfolio.way(work, way), role, year);
                least = Math.min(least, left);
                most = Math.max(most, left);
            }
            low += least;
            high += most;
        }
        if (high <= 0) {
            return NONE;
        }
        double slope = low >= 0 ? 1 : high / (high - low);
        return new SoldHours(slope, slope * (certain - Math.min(0, low)));
    }

    static double left(Way way, int role, int year) {
        return way.provider() < 0 ? 0 : way.own().hours()[role][year];
    }
}
