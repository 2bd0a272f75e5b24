package org.counterweigh.optimisation.solver;

import java.util.List;

/**
 * Works that can each be done in one of several ways, providers with amounts of their own, and limits on the whole.
 *
 * <p>A plan takes one way for each work, as positions in its list. All money is positive for the firm, by year from Year 0;
 * whatever belongs to a role is by role, then year. {@link PlanTotals} says what a plan is worth.
 *
 * @param discount present value of a unit of each year
 * @param resaleRate money for each hour left of a role that is sold again, zero or more
 * @param works the ways of each, the first of which is to stay
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
public record Portfolio(
        double[] discount, double[][] resaleRate, List<List<Way>> works, List<Provider> providers, Limits limits) {

    /** Of a limit, so that rounding breaks none. */
    static final double TOLERANCE = 1e-9;

    public Portfolio {
        works = works.stream().map(List::copyOf).toList();
        providers = List.copyOf(providers);
        if (works.stream().anyMatch(ways -> ways.isEmpty() || ways.get(0).provider() >= 0)) {
            throw new IllegalArgumentException("The first way of every work is to stay");
        }
        if (providers.stream().anyMatch(provider -> provider.relief() < 1)) {
            throw new IllegalArgumentException("A unit of discount saves a unit at least");
        }
    }

    /** Time of the firm's own people that is freed, or needed where negative: as money and as hours. */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
    public record OwnTime(double[][] money, double[][] hours) {}

    /**
     * What a provider is paid in a way.
     *
     * @param gross that fall under the provider's own tiers, zero or more
     * @param counted towards the commitment, before the provider's discount
     * @param passedOn client income that falls with the average rate of the provider's discount, zero or more
     */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
    public record Fees(double[] gross, double[] counted, double[] passedOn) {}

    /**
     * One way to do one work, before anything it shares with other works of its provider.
     *
     * @param provider position of who does it; negative to stay as today, worth nothing and using nothing
     * @param barred whether it may not be chosen
     * @param value what decides, own time and client income included
     * @param cash without own time and what freed hours are sold for
     * @param obligations positions among those of the provider
     * @param hours of today that move, zero or more
     * @param people who go, in FTE
     * @param risk used of the limit on risk
     */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
    public record Way(
            int provider,
            boolean barred,
            double[] value,
            double[] cash,
            OwnTime own,
            Fees fees,
            List<Integer> obligations,
            double hours,
            double people,
            double risk) {

        private static final double[] NONE = {};

        /** As today. */
        public static final Way STAYING = new Way(
                -1,
                false,
                NONE,
                NONE,
                new OwnTime(new double[0][], new double[0][]),
                new Fees(NONE, NONE, NONE),
                List.of(),
                0,
                0,
                0);

        public Way {
            obligations = List.copyOf(obligations);
        }

        /** Fees under the provider's own tiers, all years together. */
        double gross() {
            double gross = 0;
            for (double each : fees.gross()) {
                gross += each;
            }
            return gross;
        }

        public Way unbarred() {
            return new Way(provider, false, value, cash, own, fees, obligations, hours, people, risk);
        }

        public Way risking(double much) {
            return new Way(provider, barred, value, cash, own, fees, obligations, hours, people, much);
        }
    }

    /**
     * Who takes work, with what a plan bears once for using it at all.
     *
     * @param once money that is cash
     * @param own time of governance
     * @param commitment fees owed in any case
     * @param tiers of the discount on all gross fees of a year, by rising amount; none where there is none
     * @param relief cash saved by each unit of discount: one and irrecoverable tax
     * @param obligations cost of each by year, borne once where any chosen way asks it; zero or more
     */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
    public record Provider(
            double[] once,
            OwnTime own,
            double[] commitment,
            List<Tier> tiers,
            double relief,
            List<double[]> obligations) {
        public Provider {
            tiers = List.copyOf(tiers);
            obligations = List.copyOf(obligations);
        }

        /** Each slice of gross fees at the rate of its tier. */
        double discount(double gross) {
            double discount = 0;
            for (int tier = 0; tier < tiers.size() && gross > tiers.get(tier).from(); tier++) {
                double to = tier + 1 < tiers.size() ? tiers.get(tier + 1).from() : gross;
                discount += tiers.get(tier).rate()
                        * (Math.min(gross, to) - tiers.get(tier).from());
            }
            return discount;
        }
    }

    /** A rate, 0..1, on what is above an amount and below the next tier. */
    public record Tier(double from, double rate) {}

    /**
     * What every plan must keep that moves anything, beside bringing cash in; infinite means no limit.
     *
     * @param hours of today with any one provider
     * @param people who may go, in FTE
     * @param risk of all chosen ways
     */
    public record Limits(int mostProviders, double hours, double people, double risk) {
        public static final Limits NONE = new Limits(
                Integer.MAX_VALUE, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    public Portfolio with(List<List<Way>> others) {
        return new Portfolio(discount, resaleRate, others, providers, limits);
    }

    public Portfolio with(Limits others) {
        return new Portfolio(discount, resaleRate, works, providers, others);
    }

    /** How many plans there are before any limit; a double, for there may be very many. */
    public double plans() {
        return works.stream()
                .mapToDouble(ways -> ways.stream().filter(way -> !way.barred()).count())
                .reduce(1, (all, each) -> all * each);
    }

    Way way(int work, int way) {
        return works.get(work).get(way);
    }

    int years() {
        return discount.length;
    }

    int roles() {
        return resaleRate.length;
    }

    double present(double[] amounts) {
        double present = 0;
        for (int year = 0; year < amounts.length; year++) {
            present += discount[year] * amounts[year];
        }
        return present;
    }

    /** No plan is worth less. */
    double least() {
        double least = -1;
        for (List<Way> ways : works) {
            least +=
                    ways.stream().mapToDouble(way -> present(way.value())).min().orElse(0);
        }
        for (Provider each : providers) {
            least -= Math.abs(present(each.once())) + present(each.commitment());
            for (double[] money : each.own().money()) {
                least -= Math.abs(present(money));
            }
            for (double[] cost : each.obligations()) {
                least -= present(cost);
            }
        }
        return least;
    }
}
