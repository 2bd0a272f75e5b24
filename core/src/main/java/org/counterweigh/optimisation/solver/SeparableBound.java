package org.counterweigh.optimisation.solver;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.counterweigh.optimisation.solver.Branch.Use;
import org.counterweigh.optimisation.solver.Portfolio.Provider;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/**
 * An upper bound on the plans of a branch that adds up over works, linear in multipliers of zero or more.
 *
 * <p>Cash counts k times beside value, and limits at a price. With it, own time that is short counts in cash as
 * {@code min(0, T) <= T x t / k} with t from 0 to k; what a commitment is short of counts as {@code -max(0, c - fees) <= s x (fees
 * - c) / (1 + k)} with s from 0 to 1 + k; discounts and sold hours count by lines above them in the branch's own range. What a
 * provider costs once is fixed where it is owed for certain, and else spread over the works that may bring it.
 */
final class SeparableBound {

    private static final int CASH = 0;
    private static final int PEOPLE = 1;
    private static final int RISK = 2;
    private static final int TIME = 3;
    private static final double NEAR = 1e-9;

    /** Rows of a provider before those of its commitments: hours, most and least gross fees. */
    private static final int COMMITTED = 3;


    private final Portfolio portfolio;
    private final double hourWorth;
    private final double personWorth;
    private final double riskWorth;

    /** Rows of one way: cash, people, risk, roles; then hours, gross fees and commitments of its provider; then its worth. */
    private final int hours;
    private final int committed;

    private final int width;
    private final int ofProvider;

    /** By work and way, before what depends on the branch. */
    private final double[][][] always;

    private final double[][] weight;
    private final Once[][] once;
    private final double[][][] ways;

    private final double[] fixed;
    private double worth;
    private final double[][] at;
    private final boolean[] idle;
    private final double[] mostGross;
    private final DiscountBound[][] bounds;
    private final double[] headStart;

    /** What is borne once for a provider, by row, and which ways bring it. */
    private record Once(double[] amounts, boolean[][] bring) {}

    SeparableBound(Portfolio portfolio) {
        this.portfolio = portfolio;
        hourWorth = portfolio.scale(Way::hours);
        personWorth = portfolio.scale(Way::people);
        riskWorth = portfolio.scale(Way::risk);
        hours = TIME + portfolio.roles();
        ofProvider = COMMITTED + portfolio.years();
        committed = hours + COMMITTED;
        width = hours + ofProvider;
        int providers = portfolio.providers().size();
        fixed = new double[hours + providers * ofProvider];
        at = new double[providers][width + 1];
        bounds = new DiscountBound[providers][portfolio.years()];
        mostGross = new double[providers];
        idle = new boolean[fixed.length];
        headStart = new double[fixed.length];
        for (int row = 0; row < fixed.length; row++) {
            idle[row] = isIdle(row);
            headStart[row] = headStart(row);
        }
        int works = portfolio.works().size();
        always = new double[works][][];
        ways = new double[works][][];
        weight = new double[works][providers];
        for (int work = 0; work < works; work++) {
            always[work] = portfolio.works().get(work).stream().map(this::always).toArray(double[][]::new);
            ways[work] = new double[always[work].length][width + 1];
            for (int provider = 0; provider < providers; provider++) {
                int p = provider;
                mostGross[provider] += portfolio.works().get(work).stream()
                        .mapToDouble(way -> way.provider() == p ? way.gross() : 0)
                        .max()
                        .orElse(0);
            }
            for (Way way : portfolio.works().get(work)) {
                if (way.provider() >= 0) {
                    weight[work][way.provider()] =
                            Math.max(weight[work][way.provider()], Math.max(1e-3, portfolio.present(way.value())));
                }
            }
        }
        once = new Once[providers][];
        for (int provider = 0; provider < providers; provider++) {
            once[provider] = once(provider);
        }
    }

    private double[] always(Way way) {
        double[] rows = new double[width + 1];
        if (way.provider() >= 0) {
            rows[CASH] = portfolio.present(way.cash());
            rows[PEOPLE] = -personWorth * way.people();
            rows[RISK] = -riskWorth * way.risk();
            for (int role = 0; role < portfolio.roles(); role++) {
                rows[TIME + role] = portfolio.present(way.own().money()[role]);
            }
            rows[hours] = -hourWorth * way.hours();
            rows[hours + 1] = -way.gross();
            rows[hours + 2] = way.gross();
            for (int year = 0; year < portfolio.years(); year++) {
                rows[committed + year] =
                        portfolio.discount()[year] * way.fees().counted()[year];
            }
            rows[width] = portfolio.present(way.value());
        }
        return rows;
    }

    /** First what any way brings, then each obligation. */
    private Once[] once(int provider) {
        Provider terms = portfolio.providers().get(provider);
        Once[] all = new Once[1 + terms.obligations().size()];
        double[] any = new double[width + 1];
        any[CASH] = portfolio.present(terms.once());
        any[width] = any[CASH];
        for (int role = 0; role < portfolio.roles(); role++) {
            any[TIME + role] = portfolio.present(terms.own().money()[role]);
            any[width] += any[TIME + role];
        }
        for (int year = 0; year < portfolio.years(); year++) {
            any[committed + year] = -portfolio.discount()[year] * terms.commitment()[year];
        }
        all[0] = new Once(any, bring(provider, -1));
        for (int obligation = 0; obligation < terms.obligations().size(); obligation++) {
            double[] amounts = new double[width + 1];
            amounts[CASH] = -portfolio.present(terms.obligations().get(obligation));
            amounts[width] = amounts[CASH];
            all[1 + obligation] = new Once(amounts, bring(provider, obligation));
        }
        return all;
    }

    private boolean[][] bring(int provider, int obligation) {
        boolean[][] bring = new boolean[always.length][];
        for (int work = 0; work < bring.length; work++) {
            bring[work] = new boolean[always[work].length];
            for (int way = 0; way < bring[work].length; way++) {
                Way each = portfolio.way(work, way);
                bring[work][way] = each.provider() == provider
                        && (obligation < 0 || each.obligations().contains(obligation));
            }
        }
        return bring;
    }

    int rows() {
        return fixed.length;
    }

    /** Of each row, whatever the plan. */
    double[] fixed() {
        return fixed;
    }

    private int row(int provider, int place) {
        return place < hours ? place : place + provider * ofProvider;
    }

    /** Takes up the ranges and the providers of a branch. */
    void of(Branch branch) {
        Arrays.fill(fixed, 0);
        worth = 0;
        var limits = portfolio.limits();
        fixed[PEOPLE] = Double.isInfinite(limits.people()) ? 0 : personWorth * (limits.people() + Portfolio.TOLERANCE);
        fixed[RISK] = Double.isInfinite(limits.risk()) ? 0 : riskWorth * (limits.risk() + Portfolio.TOLERANCE);
        for (int work = 0; work < ways.length; work++) {
            for (int way : branch.ways[work]) {
                System.arraycopy(always[work][way], 0, ways[work][way], 0, width + 1);
            }
        }
        for (int provider = 0; provider < once.length; provider++) {
            Arrays.fill(bounds[provider], DiscountBound.NONE);
            if (branch.providers[provider] != Use.UNUSED) {
                fixed[row(provider, hours)] =
                        Double.isInfinite(limits.hours()) ? 0 : hourWorth * (limits.hours() + Portfolio.TOLERANCE);
                double least = branch.leastGross[provider];
                double most = branch.mostGross[provider];
                fixed[row(provider, hours + 1)] = Double.isInfinite(most) ? mostGross[provider] : most * (1 + NEAR);
                fixed[row(provider, hours + 2)] = -least * (1 - NEAR);
                discounts(branch, provider);
                for (Once each : once[provider]) {
                    bear(branch, provider, each);
                }
            }
        }
        sell(branch);
    }

    private void discounts(Branch branch, int provider) {
        Provider terms = portfolio.providers().get(provider);
        for (int year = 0; year < portfolio.years() && !terms.tiers().isEmpty(); year++) {
            int y = year;
            double[] gross = gross(branch, provider, year);
            double[] passed = range(branch, provider, way -> way.fees().passedOn()[y]);
            var bound = DiscountBound.of(terms, gross[0], gross[1], (passed[0] + passed[1]) / 2);
            bounds[provider][year] = bound;
            double factor = portfolio.discount()[year];
            int owed = committed + year;
            fixed[CASH] += factor * bound.fixed();
            worth += factor * bound.fixed();
            fixed[row(provider, owed)] -= factor * bound.leastFixed();
            for (int work = 0; work < ways.length; work++) {
                for (int way : branch.ways[work]) {
                    Way each = portfolio.way(work, way);
                    if (each.provider() == provider) {
                        double fees = each.fees().gross()[year];
                        double saved =
                                bound.ofGross() * fees + bound.ofPassedOn() * each.fees().passedOn()[year];
                        ways[work][way][CASH] += factor * saved;
                        ways[work][way][width] += factor * saved;
                        ways[work][way][owed] -= factor * bound.least() * fees;
                    }
                }
            }
        }
    }

    /** Of a year, in what open ways come to and in the year's part of what the branch says of all years. */
    private double[] gross(Branch branch, int provider, int year) {
        double[] gross = range(branch, provider, way -> way.fees().gross()[year]);
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int work = 0; work < ways.length; work++) {
            for (int way : branch.ways[work]) {
                Way each = portfolio.way(work, way);
                if (each.provider() == provider && each.gross() > 0) {
                    double part = each.fees().gross()[year] / each.gross();
                    least = Math.min(least, part);
                    most = Math.max(most, part);
                }
            }
        }
        double low = branch.leastGross[provider] > 0 ? branch.leastGross[provider] * least * (1 - NEAR) : 0;
        double high = most > 0 ? branch.mostGross[provider] * most * (1 + NEAR) : 0;
        return new double[] {Math.max(gross[0], Math.min(low, gross[1])), Math.max(gross[0], Math.min(gross[1], high))};
    }

    /** By how much the discounts of a plan are overstated at each provider in the branch taken up last. */
    double[] overstated(int[] plan) {
        double[] overstated = new double[once.length];
        for (int provider = 0; provider < once.length; provider++) {
            Provider terms = portfolio.providers().get(provider);
            for (int year = 0; year < portfolio.years() && !terms.tiers().isEmpty(); year++) {
                double gross = 0;
                double passed = 0;
                for (int work = 0; work < plan.length; work++) {
                    Way way = portfolio.way(work, plan[work]);
                    if (way.provider() == provider) {
                        gross += way.fees().gross()[year];
                        passed += way.fees().passedOn()[year];
                    }
                }
                double discount = terms.discount(gross);
                double saved = terms.relief() * discount - (gross > 0 ? passed * discount / gross : 0);
                overstated[provider] += portfolio.discount()[year] * (bounds[provider][year].at(gross, passed) - saved);
            }
        }
        return overstated;
    }

    /** Least and most of an amount that open ways can add up to; of all providers where none is named. */
    private double[] range(Branch branch, int provider, ToDoubleFunction<Way> amount) {
        double[] range = new double[2];
        for (int work = 0; work < ways.length; work++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int way : branch.ways[work]) {
                Way each = portfolio.way(work, way);
                boolean counts = each.provider() >= 0 && (provider < 0 || each.provider() == provider);
                double mine = counts ? amount.applyAsDouble(each) : 0;
                least = Math.min(least, mine);
                most = Math.max(most, mine);
            }
            range[0] += least;
            range[1] += most;
        }
        return range;
    }

    /** Fixed where no plan of the branch avoids it; a gain that may come is fixed too, a cost that may come is spread. */
    private void bear(Branch branch, int provider, Once charge) {
        boolean all = branch.providers[provider] == Use.USED;
        boolean forced = false;
        double weights = 0;
        for (int work = 0; work < ways.length; work++) {
            int brought = 0;
            for (int way : branch.ways[work]) {
                brought += charge.bring()[work][way] ? 1 : 0;
                all &= charge.bring()[work][way] || portfolio.way(work, way).provider() != provider;
            }
            weights += brought > 0 ? weight[work][provider] : 0;
            forced |= brought == branch.ways[work].length;
        }
        if (weights == 0) {
            return;
        }
        double[] spread = charge.amounts().clone();
        for (int place = 0; place <= width; place++) {
            if (all || forced || spread[place] > 0) {
                if (place == width) {
                    worth += spread[place];
                } else {
                    fixed[row(provider, place)] += spread[place];
                }
                spread[place] = 0;
            }
            spread[place] /= weights;
        }
        if (all || forced) {
            return;
        }
        for (int work = 0; work < ways.length; work++) {
            for (int way : branch.ways[work]) {
                if (charge.bring()[work][way]) {
                    for (int place = 0; place <= width; place++) {
                        ways[work][way][place] += spread[place] * weight[work][provider];
                    }
                }
            }
        }
    }

    /** Hours left that are sold again, by the chord over what can be left of a role in a year. */
    private void sell(Branch branch) {
        for (int role = 0; role < portfolio.roles(); role++) {
            for (int year = 0; year < portfolio.years(); year++) {
                double rate = portfolio.discount()[year] * portfolio.resaleRate()[role][year];
                if (rate > 0) {
                    sell(branch, rate, role, year);
                }
            }
        }
    }

    private void sell(Branch branch, double rate, int role, int year) {
        double[] left = range(branch, -1, way -> way.own().hours()[role][year]);
        double sure = 0;
        double gain = 0;
        for (int provider = 0; provider < once.length; provider++) {
            double own = portfolio.providers().get(provider).own().hours()[role][year];
            Use use = branch.providers[provider];
            sure += use == Use.USED ? own : 0;
            left[0] += use == Use.USED ? own : use == Use.UNUSED ? 0 : Math.min(0, own);
            left[1] += use == Use.USED ? own : use == Use.UNUSED ? 0 : Math.max(0, own);
            gain += use == Use.UNDECIDED ? Math.max(0, own) : 0;
        }
        if (left[1] <= 0) {
            return;
        }
        double slope = left[0] >= 0 ? 1 : left[1] / (left[1] - left[0]);
        double lift = left[0] >= 0 ? 0 : -slope * left[0];
        fixed[CASH] += rate * (lift + slope * (sure + gain));
        for (int work = 0; work < ways.length; work++) {
            for (int way : branch.ways[work]) {
                Way each = portfolio.way(work, way);
                if (each.provider() >= 0) {
                    ways[work][way][CASH] += rate * slope * each.own().hours()[role][year];
                }
            }
        }
    }

    /** How far a multiplier may be above that of cash; infinite where it is free. */
    private double headStart(int row) {
        if (row < TIME) {
            return Double.POSITIVE_INFINITY;
        }
        return row < hours ? 0 : (row - hours) % ofProvider < COMMITTED ? Double.POSITIVE_INFINITY : 1;
    }

    /** Whether a multiplier stays at zero: of a limit or tiers that are not given, or a commitment that is not asked. */
    private boolean isIdle(int row) {
        var limits = portfolio.limits();
        if (row < hours) {
            return (row == PEOPLE && Double.isInfinite(limits.people()))
                    || (row == RISK && Double.isInfinite(limits.risk()));
        }
        Provider terms = portfolio.providers().get((row - hours) / ofProvider);
        int place = (row - hours) % ofProvider;
        if (place >= COMMITTED) {
            return terms.commitment()[place - COMMITTED] <= 0;
        }
        return place == 0 ? Double.isInfinite(limits.hours()) : terms.tiers().isEmpty();
    }

    /** The nearest multipliers that are allowed. */
    void keepInRange(double[] multipliers) {
        double[] room = new double[multipliers.length];
        for (int row = 0; row < room.length; row++) {
            multipliers[row] = idle[row] ? 0 : Math.max(0, multipliers[row]);
            room[row] = idle[row] || row == CASH ? Double.POSITIVE_INFINITY : headStart[row];
        }
        couple(multipliers, room);
        multipliers[CASH] = Math.max(0, multipliers[CASH]);
    }

    /** The nearest direction in which multipliers may move from where they are. */
    void keepInRange(double[] direction, double[] multipliers) {
        double[] room = new double[multipliers.length];
        for (int row = 0; row < room.length; row++) {
            boolean stuck = multipliers[row] == 0 && (direction[row] < 0 && row != CASH);
            direction[row] = idle[row] || stuck ? 0 : direction[row];
            boolean free = idle[row] || multipliers[row] < multipliers[CASH] + headStart[row] - NEAR;
            room[row] = free ? Double.POSITIVE_INFINITY : 0;
        }
        couple(direction, room);
        if (multipliers[CASH] == 0 && direction[CASH] < 0) {
            direction[CASH] = 0;
            couple(direction, room);
        }
    }

    /** The nearest values of which none is above that of cash by more than its room. */
    private static void couple(double[] values, double[] room) {
        double[] above = new double[values.length];
        int many = 0;
        for (int row = 0; row < values.length; row++) {
            if (values[row] - room[row] > values[CASH]) {
                above[many++] = values[row] - room[row];
            }
        }
        Arrays.sort(above, 0, many);
        double sum = values[CASH];
        int count = 1;
        for (int row = many - 1; row >= 0 && above[row] > sum / count; row--) {
            sum += above[row];
            count++;
        }
        values[CASH] = sum / count;
        for (int row = 0; row < values.length; row++) {
            values[row] = Math.min(values[row], values[CASH] + room[row]);
        }
    }

    /** Takes multipliers up; what is fixed at them. */
    double at(double[] multipliers) {
        double sum = worth;
        for (int row = 0; row < multipliers.length; row++) {
            sum += multipliers[row] * fixed[row];
        }
        for (int provider = 0; provider < at.length; provider++) {
            System.arraycopy(multipliers, 0, at[provider], 0, hours);
            System.arraycopy(multipliers, row(provider, hours), at[provider], hours, ofProvider);
            at[provider][width] = 1;
        }
        return sum;
    }

    /** What a way adds at the multipliers. */
    double reduced(int work, int way) {
        int provider = portfolio.way(work, way).provider();
        double sum = 0;
        for (int place = 0; provider >= 0 && place <= width; place++) {
            sum += at[provider][place] * ways[work][way][place];
        }
        return sum;
    }

    void addSlope(int work, int way, double[] slope) {
        int provider = portfolio.way(work, way).provider();
        for (int place = 0; provider >= 0 && place < width; place++) {
            slope[row(provider, place)] += ways[work][way][place];
        }
    }
}
