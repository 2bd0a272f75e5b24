package org.counterweigh.optimisation.solver;

import java.util.Arrays;
import java.util.Optional;
import org.counterweigh.optimisation.solver.Branch.Use;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/**
 * An upper bound on the plans of a branch that adds up over works, linear in multipliers of zero or more.
 *
 * <p>Cash counts k times beside value, and limits at a price. With it, own time that is short counts in cash as
 * {@code k min(0, T) <= t T} with t from 0 to k; what a commitment is short of counts as
 * {@code -(1 + k) max(0, c - fees) <= s (fees - c)} with s from 0 to 1 + k; discounts and sold hours count by lines above them in
 * the branch's own range. What a provider costs once is fixed where it is certain, and else spread over the works that may
 * bring it.
 */
final class SeparableBound {

    private static final int CASH = Multipliers.CASH;

    private final Portfolio portfolio;
    private final Multipliers rows;
    private final DiscountRanges discounts;
    private final UnitWorths units;

    /** By work and way: before what depends on the branch, and with it. */
    private final double[][][] always;

    private final double[][][] ways;

    private final OnceBorne[][] once;

    /** Of each row and of what plans are worth, whatever the ways. */
    private final double[] fixed;

    private double worth;

    /** Multipliers taken up, by provider and place. */
    private final double[][] at;

    SeparableBound(Portfolio portfolio, Multipliers rows) {
        this.portfolio = portfolio;
        this.rows = rows;
        discounts = new DiscountRanges(portfolio);
        units = UnitWorths.of(portfolio);
        always = portfolio.works().stream()
                .map(all -> all.stream().map(this::always).toArray(double[][]::new))
                .toArray(double[][][]::new);
        ways = portfolio.works().stream()
                .map(all -> new double[all.size()][rows.worth + 1])
                .toArray(double[][][]::new);
        int providers = portfolio.providers().size();
        once = new OnceBorne[providers][];
        for (int provider = 0; provider < providers; provider++) {
            once[provider] = OnceBorne.of(portfolio, rows, provider);
        }
        fixed = new double[rows.count()];
        at = new double[providers][rows.worth + 1];
    }

    private double[] always(Way way) {
        double[] places = new double[rows.worth + 1];
        if (way.provider() >= 0) {
            places[CASH] = portfolio.present(way.cash());
            places[Multipliers.PEOPLE] = -units.person() * way.people();
            places[Multipliers.RISK] = -units.risk() * way.risk();
            for (int role = 0; role < portfolio.roles(); role++) {
                places[Multipliers.TIME + role] = portfolio.present(way.own().money()[role]);
            }
            places[rows.hours] = -units.hour() * way.hours();
            places[rows.mostGross] = -way.gross();
            places[rows.leastGross] = way.gross();
            for (int year = 0; year < portfolio.years(); year++) {
                places[rows.committed + year] =
                        portfolio.discount()[year] * way.fees().counted()[year];
            }
            places[rows.worth] = portfolio.present(way.value());
        }
        return places;
    }

    /** Takes up the ranges and the providers of a branch. */
    void of(Branch branch) {
        Arrays.fill(fixed, 0);
        worth = 0;
        for (int work = 0; work < ways.length; work++) {
            for (int way : branch.ways[work]) {
                System.arraycopy(always[work][way], 0, ways[work][way], 0, rows.worth + 1);
            }
        }
        var limits = portfolio.limits();
        fixed[Multipliers.PEOPLE] = limit(limits.people(), units.person());
        fixed[Multipliers.RISK] = limit(limits.risk(), units.risk());
        DiscountBound[][] bounds = discounts.of(branch);
        for (int provider = 0; provider < once.length; provider++) {
            if (branch.providers[provider] != Use.UNUSED) {
                fixed[rows.row(provider, rows.hours)] = limit(limits.hours(), units.hour());
                fixed[rows.row(provider, rows.mostGross)] = discounts.mostGross(branch, provider);
                fixed[rows.row(provider, rows.leastGross)] = -discounts.leastGross(branch, provider);
                for (int year = 0; year < portfolio.years() && discounts.isOpen(branch, provider); year++) {
                    save(branch, provider, year, bounds[provider][year]);
                }
                for (OnceBorne each : once[provider]) {
                    bear(branch, each);
                }
            }
        }
        sell(branch);
    }

    private static double limit(double most, double unit) {
        return Double.isInfinite(most) ? 0 : unit * (most + Portfolio.TOLERANCE);
    }

    private void save(Branch branch, int provider, int year, DiscountBound bound) {
        double factor = portfolio.discount()[year];
        fixed[CASH] += factor * bound.fixed();
        worth += factor * bound.fixed();
        fixed[rows.row(provider, rows.committed + year)] -= factor * bound.leastFixed();
        for (int work = 0; work < ways.length; work++) {
            for (int way : branch.ways[work]) {
                Way each = portfolio.way(work, way);
                if (each.provider() == provider) {
                    double gross = each.fees().gross()[year];
                    double saved = bound.ofGross() * gross
                            + bound.ofPassedOn() * each.fees().passedOn()[year];
                    ways[work][way][CASH] += factor * saved;
                    ways[work][way][rows.worth] += factor * saved;
                    ways[work][way][rows.committed + year] -= factor * bound.least() * gross;
                }
            }
        }
    }

    /** Fixed where no plan of the branch avoids it; a gain that may come is fixed too, a cost that may come is spread. */
    private void bear(Branch branch, OnceBorne charge) {
        double[] parts = charge.parts(branch);
        if (parts.length == 0) {
            return;
        }
        boolean certain = charge.isCertain(branch, portfolio);
        double[] spread = charge.amounts().clone();
        for (int place = 0; place < spread.length; place++) {
            if (certain || spread[place] > 0) {
                fix(charge.provider(), place, spread[place]);
                spread[place] = 0;
            }
        }
        for (int work = 0; work < ways.length && !certain; work++) {
            for (int way : branch.ways[work]) {
                for (int place = 0; charge.brings()[work][way] && place < spread.length; place++) {
                    ways[work][way][place] += parts[work] * spread[place];
                }
            }
        }
    }

    private void fix(int provider, int place, double amount) {
        if (place == rows.worth) {
            worth += amount;
        } else {
            fixed[rows.row(provider, place)] += amount;
        }
    }

    /** Hours left that are sold again. */
    private void sell(Branch branch) {
        for (int role = 0; role < portfolio.roles(); role++) {
            for (int year = 0; year < portfolio.years(); year++) {
                double rate = portfolio.discount()[year] * portfolio.resaleRate()[role][year];
                var sold = rate > 0 ? SoldHours.of(portfolio, branch, role, year) : SoldHours.NONE;
                fixed[CASH] += rate * sold.fixed();
                for (int work = 0; work < ways.length && sold.slope() > 0; work++) {
                    for (int way : branch.ways[work]) {
                        double left = SoldHours.left(portfolio.way(work, way), role, year);
                        ways[work][way][CASH] += rate * sold.slope() * left;
                    }
                }
            }
        }
    }

    /** Where parting the branch taken up last tells more of a discount. */
    Optional<DiscountRanges.Split> split(Branch branch) {
        return discounts.split(branch);
    }

    /** Of each row, whatever the plan. */
    double[] fixed() {
        return fixed;
    }

    /** Takes multipliers up; what is fixed at them. */
    double at(double[] multipliers) {
        double sum = worth;
        for (int row = 0; row < multipliers.length; row++) {
            sum += multipliers[row] * fixed[row];
        }
        for (int provider = 0; provider < at.length; provider++) {
            rows.copy(multipliers, provider, at[provider]);
        }
        return sum;
    }

    /** What a way adds at the multipliers. */
    double reduced(int work, int way) {
        int provider = portfolio.way(work, way).provider();
        double sum = 0;
        for (int place = 0; provider >= 0 && place <= rows.worth; place++) {
            sum += at[provider][place] * ways[work][way][place];
        }
        return sum;
    }

    void addSlope(int work, int way, double[] slope) {
        int provider = portfolio.way(work, way).provider();
        for (int place = 0; provider >= 0 && place < rows.worth; place++) {
            slope[rows.row(provider, place)] += ways[work][way][place];
        }
    }
}
