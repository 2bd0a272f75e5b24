package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Jobs, the ways each can be done, what the options behind those ways charge, and the limits a plan must keep.
 *
 * <p>The plan sought is the one worth most; where the amounts are costs, worth is the cost with its sign turned. Its worth
 * is that of the ways chosen, less the opening charge of each option used, each shared charge once, and what each
 * option's commitments are short of.
 *
 * @param jobs at least one
 * @param charges owed once, however many chosen ways bring them
 */
public record Portfolio(List<Job> jobs, List<Option> options, List<Charge> charges, Limits limits) {

    public Portfolio {
        jobs = List.copyOf(jobs);
        options = List.copyOf(options);
        charges = List.copyOf(charges);
        Sound.check(jobs, options, charges, limits);
    }

    /**
     * Something to be done, all of it, by one of its ways or by several where it may be split.
     *
     * @param ways at least one
     */
    public record Job(String name, List<Way> ways, Split split) {
        public Job {
            ways = List.copyOf(ways);
        }
    }

    /**
     * Whether a job may be divided among its ways.
     *
     * @param least share of the job that a way takes at least where it takes any, 0..1
     * @param most ways that may take part, at least 1; 1 means that the job stays whole
     */
    public record Split(double least, int most) {
        /** Never divided. */
        public static final Split WHOLE = new Split(1, 1);

        public boolean whole() {
            return most == 1;
        }
    }

    /**
     * One way to do one job; amounts are for the whole job.
     *
     * @param option position of the option that does it
     * @param worth money, before what is shared with other jobs; any sign
     * @param load on the option's capacity, zero or more
     * @param spend what counts towards the largest share of spend, zero or more
     * @param counted what counts towards each of the option's commitments; empty means nothing
     * @param charges positions of the shared charges it brings
     * @param uses of each budget; empty means nothing
     * @param barred whether it may not be chosen
     */
    public record Way(
            int option,
            double worth,
            double load,
            double spend,
            List<Double> counted,
            List<Integer> charges,
            List<Double> uses,
            boolean barred) {
        public Way {
            counted = List.copyOf(counted);
            charges = List.copyOf(charges);
            uses = List.copyOf(uses);
        }

        Way unbarred() {
            return new Way(option, worth, load, spend, counted, charges, uses, false);
        }

        /** What it uses of a budget, for the whole job. */
        double use(int budget) {
            return uses.isEmpty() ? 0 : uses.get(budget);
        }
    }

    /**
     * Who or what can do jobs.
     *
     * @param counts whether it counts as an option used and its spend as spend; the firm's own team does not
     * @param opening charge for using it at all; money
     * @param capacity load at most; none means no limit
     * @param commitments amounts owed whatever is used
     */
    public record Option(
            String name, boolean counts, double opening, OptionalDouble capacity, List<Commitment> commitments) {
        public Option {
            commitments = List.copyOf(commitments);
        }
    }

    /**
     * An amount that is owed in full by whoever uses the option, what is counted towards it being paid anyway.
     *
     * @param amount money, zero or more
     * @param weight worth of one unit of it, such as its discount factor; zero or more
     */
    public record Commitment(double amount, double weight) {}

    /**
     * Owed once if any chosen way brings it.
     *
     * @param amount money
     */
    public record Charge(String name, double amount) {}

    /**
     * What every plan must keep.
     *
     * @param mostOptions options in use, of those that count; none means no limit
     * @param mostShare of the spend on all options that count, with one of them, 0..1; none means no limit
     */
    public record Limits(OptionalInt mostOptions, OptionalDouble mostShare, List<Budget> budgets) {
        /** Nothing is limited. */
        public static final Limits NONE = new Limits(OptionalInt.empty(), OptionalDouble.empty(), List.of());

        public Limits {
            budgets = List.copyOf(budgets);
        }
    }

    /** What the chosen ways may use up together; infinite means no limit. */
    public record Budget(String name, double most) {}

    /** Whether no job may be split. */
    public boolean whole() {
        return jobs.stream().allMatch(job -> job.split().whole());
    }

    /** The same without one limit or bar. */
    public Portfolio without(Limit limit) {
        if (limit instanceof Limit.Capacity capacity) {
            List<Option> freed = new ArrayList<>(options);
            Option full = options.get(capacity.option());
            freed.set(
                    capacity.option(),
                    new Option(full.name, full.counts, full.opening, OptionalDouble.empty(), full.commitments));
            return new Portfolio(jobs, freed, charges, limits);
        }
        if (limit instanceof Limit.Bar bar) {
            List<Job> freed = new ArrayList<>(jobs);
            Job job = jobs.get(bar.job());
            var ways = job.ways().stream()
                    .map(way -> way.option() == bar.option() ? way.unbarred() : way)
                    .toList();
            freed.set(bar.job(), new Job(job.name(), ways, job.split()));
            return new Portfolio(freed, options, charges, limits);
        }
        return new Portfolio(jobs, options, charges, limit.takenFrom(limits));
    }

    /** Every limit and bar there is: those on the whole plan, then capacities, then bars. */
    public List<Limit> restrictions() {
        List<Limit> all = new ArrayList<>();
        limits.mostShare().ifPresent(share -> all.add(new Limit.MostShare()));
        limits.mostOptions().ifPresent(most -> all.add(new Limit.MostOptions()));
        for (int budget = 0; budget < limits.budgets().size(); budget++) {
            if (Double.isFinite(limits.budgets().get(budget).most())) {
                all.add(new Limit.OfBudget(budget));
            }
        }
        for (int option = 0; option < options.size(); option++) {
            if (options.get(option).capacity().isPresent()) {
                all.add(new Limit.Capacity(option));
            }
        }
        for (int job = 0; job < jobs.size(); job++) {
            int which = job;
            jobs.get(job).ways().stream()
                    .filter(Way::barred)
                    .map(Way::option)
                    .distinct()
                    .forEach(option -> all.add(new Limit.Bar(which, option)));
        }
        return all;
    }
}
