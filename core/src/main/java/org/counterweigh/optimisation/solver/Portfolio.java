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

        boolean isAt(int which) {
            return provider == which;
        }

        double counts(int owed) {
            return counted.isEmpty() ? 0 : counted.get(owed);
        }

        double use(int budget) {
            return uses.isEmpty() ? 0 : uses.get(budget);
        }
    }

    /** @param opening charge for using it at all; money */
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
     * @param mostProviders in use
     * @param mostShare of all fees, with one provider; 1 means no limit
     * @param budgets what the chosen ways may use up together, zero or more; infinite means no limit
     */
    public record Limits(int mostProviders, double mostShare, List<Double> budgets) {
        /** Nothing is limited. */
        public static final Limits NONE = new Limits(Integer.MAX_VALUE, 1, List.of());

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

    Way way(int work, int[] plan) {
        return works.get(work).get(plan[work]);
    }

    /** How many plans there are before any limit; a double, for there may be very many. */
    public double plans() {
        return works.stream()
                .mapToDouble(ways -> ways.stream().filter(way -> !way.barred()).count())
                .reduce(1, (all, each) -> all * each);
    }

    /** What a plan is worth; negative infinity where it breaks a limit or a bar. */
    public double worth(int[] plan) {
        double worth = 0;
        boolean[] owed = new boolean[charges.size()];
        for (int work = 0; work < plan.length; work++) {
            Way way = way(work, plan);
            if (way.barred()) {
                return Double.NEGATIVE_INFINITY;
            }
            worth += way.worth();
            way.charges().forEach(charge -> owed[charge] = true);
        }
        if (!keepsLimits(plan)) {
            return Double.NEGATIVE_INFINITY;
        }
        for (int provider = 0; provider < providers.size(); provider++) {
            worth -= owedTo(provider, plan);
        }
        for (int charge = 0; charge < owed.length; charge++) {
            worth -= owed[charge] ? charges.get(charge) : 0;
        }
        return worth;
    }

    private double owedTo(int provider, int[] plan) {
        if (!uses(provider, plan)) {
            return 0;
        }
        double owed = providers.get(provider).opening();
        var commitments = providers.get(provider).commitments();
        for (int which = 0; which < commitments.size(); which++) {
            double counted = 0;
            for (int work = 0; work < plan.length; work++) {
                counted += way(work, plan).isAt(provider) ? way(work, plan).counts(which) : 0;
            }
            owed += commitments.get(which).weight()
                    * Math.max(0, commitments.get(which).amount() - counted);
        }
        return owed;
    }

    private boolean uses(int provider, int[] plan) {
        for (int work = 0; work < plan.length; work++) {
            if (way(work, plan).isAt(provider)) {
                return true;
            }
        }
        return false;
    }

    private boolean keepsLimits(int[] plan) {
        double[] used = new double[limits.budgets().size()];
        double[] fees = new double[providers.size()];
        double all = 0;
        for (int work = 0; work < plan.length; work++) {
            Way way = way(work, plan);
            if (way.provider() >= 0) {
                fees[way.provider()] += way.fees();
                all += way.fees();
            }
            for (int budget = 0; budget < used.length; budget++) {
                used[budget] += way.use(budget);
            }
        }
        boolean kept = true;
        int inUse = 0;
        for (int provider = 0; provider < fees.length; provider++) {
            kept &= fees[provider] <= (limits.mostShare() + TOLERANCE) * all;
            inUse += uses(provider, plan) ? 1 : 0;
        }
        for (int budget = 0; budget < used.length; budget++) {
            kept &= used[budget] <= limits.most(budget);
        }
        return kept && inUse <= limits.mostProviders();
    }
}
