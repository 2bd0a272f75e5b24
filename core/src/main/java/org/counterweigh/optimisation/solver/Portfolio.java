package org.counterweigh.optimisation.solver;

import java.util.List;

/**
 * Works, the ways each can be done, what the providers behind those ways charge, and the limits a plan must keep.
 *
 * <p>A plan is one way for each work, as positions in its list. It is worth what its ways are, less the opening charge of
 * each provider used, each shared charge once, and what each commitment is short of. This class alone says what a plan is
 * worth; the search only decides where to look.
 *
 * @param works the ways of each, the first of which is to stay
 * @param charges owed once, however many chosen ways bring them; money
 */
public record Portfolio(List<List<Way>> works, List<Provider> providers, List<Double> charges, Limits limits) {

    /** Of a limit, so that rounding breaks none. */
    static final double TOLERANCE = 1e-9;

    public Portfolio {
        works = works.stream().map(List::copyOf).toList();
        providers = List.copyOf(providers);
        charges = List.copyOf(charges);
        if (works.stream().anyMatch(ways -> ways.isEmpty() || !ways.get(0).equals(Way.STAYING))) {
            throw new IllegalArgumentException("The first way of every work is to stay");
        }
    }

    /**
     * One way to do one work.
     *
     * @param provider position of who does it
     * @param worth money, before what is shared with other works; any sign
     * @param fees that count towards the largest share, zero or more
     * @param counted towards each commitment of the provider; empty means nothing
     * @param charges positions of the shared charges it brings
     * @param uses of each budget; empty means nothing
     * @param barred whether it may not be chosen
     */
    public record Way(
            int provider,
            double worth,
            double fees,
            List<Double> counted,
            List<Integer> charges,
            List<Double> uses,
            boolean barred) {

        /** As today: with no provider, worth nothing, using nothing. */
        public static final Way STAYING = new Way(-1, 0, 0, List.of(), List.of(), List.of(), false);

        public Way {
            counted = List.copyOf(counted);
            charges = List.copyOf(charges);
            uses = List.copyOf(uses);
        }

        public Way unbarred() {
            return new Way(provider, worth, fees, counted, charges, uses, false);
        }

        public Way using(List<Double> budgets) {
            return new Way(provider, worth, fees, counted, charges, budgets, barred);
        }

        double counts(int owed) {
            return counted.isEmpty() ? 0 : counted.get(owed);
        }

        double uses(int budget) {
            return uses.isEmpty() ? 0 : uses.get(budget);
        }
    }

    /**
     * Who takes the work.
     *
     * @param opening charge for using it at all; money
     */
    public record Provider(double opening, List<Commitment> commitments) {
        public Provider {
            commitments = List.copyOf(commitments);
        }
    }

    /**
     * Owed in full by whoever uses the provider, what is counted towards it being paid anyway.
     *
     * @param weight worth of one unit of it, such as its discount factor
     */
    public record Commitment(double amount, double weight) {}

    /**
     * What every plan must keep; staying with all works always does.
     *
     * @param mostShare of all fees, with one provider; 1 means no limit
     * @param budgets what the chosen ways may use up together, zero or more; infinite means no limit
     */
    public record Limits(int mostProviders, double mostShare, List<Double> budgets) {
        public Limits {
            budgets = List.copyOf(budgets);
        }

        /** A budget with what rounding may add. */
        double most(int budget) {
            double most = budgets.get(budget);
            return most + TOLERANCE * Math.max(1, Math.abs(most));
        }
    }

    public Portfolio with(List<List<Way>> others) {
        return new Portfolio(others, providers, charges, limits);
    }

    public Portfolio with(Limits others) {
        return new Portfolio(works, providers, charges, others);
    }

    /** How many plans there are before any limit; a double, for there may be very many. */
    public double plans() {
        return works.stream()
                .mapToDouble(ways -> ways.stream().filter(way -> !way.barred()).count())
                .reduce(1, (all, each) -> all * each);
    }

    Way way(int work, int[] plan) {
        return works.get(work).get(plan[work]);
    }

    /** What a plan is worth; negative infinity where it breaks a limit or a bar. */
    double worth(int[] plan) {
        double worth = 0;
        boolean[] owed = new boolean[charges.size()];
        boolean[] used = new boolean[providers.size()];
        for (int work = 0; work < plan.length; work++) {
            Way way = way(work, plan);
            worth += way.barred() ? Double.NEGATIVE_INFINITY : way.worth();
            way.charges().forEach(charge -> owed[charge] = true);
            if (way.provider() >= 0) {
                used[way.provider()] = true;
            }
        }
        if (worth == Double.NEGATIVE_INFINITY || !keepsLimits(plan, used)) {
            return Double.NEGATIVE_INFINITY;
        }
        for (int provider = 0; provider < used.length; provider++) {
            worth -= used[provider] ? providers.get(provider).opening() : 0;
            worth -= used[provider] ? shortfall(provider, plan) : 0;
        }
        for (int charge = 0; charge < owed.length; charge++) {
            worth -= owed[charge] ? charges.get(charge) : 0;
        }
        return worth;
    }

    private double shortfall(int provider, int[] plan) {
        var commitments = providers.get(provider).commitments();
        double shortfall = 0;
        for (int owed = 0; owed < commitments.size(); owed++) {
            double counted = 0;
            for (int work = 0; work < plan.length; work++) {
                Way way = way(work, plan);
                counted += way.provider() == provider ? way.counts(owed) : 0;
            }
            var commitment = commitments.get(owed);
            shortfall += commitment.weight() * Math.max(0, commitment.amount() - counted);
        }
        return shortfall;
    }

    private boolean keepsLimits(int[] plan, boolean[] used) {
        double[] fees = new double[providers.size()];
        double all = 0;
        for (int work = 0; work < plan.length; work++) {
            Way way = way(work, plan);
            if (way.provider() >= 0) {
                fees[way.provider()] += way.fees();
            }
            all += way.fees();
        }
        int inUse = 0;
        boolean kept = true;
        for (int provider = 0; provider < fees.length; provider++) {
            inUse += used[provider] ? 1 : 0;
            kept &= fees[provider] <= (limits.mostShare() + TOLERANCE) * all;
        }
        for (int b = 0; b < limits.budgets().size(); b++) {
            double use = 0;
            for (int work = 0; work < plan.length; work++) {
                use += way(work, plan).uses(b);
            }
            kept &= use <= limits.most(b);
        }
        return kept && inUse <= limits.mostProviders();
    }
}
