package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.counterweigh.optimisation.solver.Portfolio.Budget;
import org.counterweigh.optimisation.solver.Portfolio.Commitment;
import org.counterweigh.optimisation.solver.Portfolio.Job;
import org.counterweigh.optimisation.solver.Portfolio.Limits;
import org.counterweigh.optimisation.solver.Portfolio.Option;
import org.counterweigh.optimisation.solver.Portfolio.Split;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/**
 * A portfolio from a table of jobs by options, as cases are usually published.
 *
 * <p>Every option counts, every job loads an option by one and spends what it costs, until told otherwise.
 */
public final class PortfolioBuilder {

    private final double[][] worths;
    private final double[] opening;
    private final double[] capacity;
    private final double[][] spends;
    private final double[] loads;
    private final double[] commitments;
    private final Set<List<Integer>> bars = new HashSet<>();
    private OptionalInt mostOptions = OptionalInt.empty();
    private OptionalDouble mostShare = OptionalDouble.empty();
    private Split split = Split.WHOLE;

    private PortfolioBuilder(double[][] amounts, double sign) {
        int options = amounts.length == 0 ? 0 : amounts[0].length;
        if (options == 0) {
            throw new IllegalArgumentException("The table holds no amount");
        }
        worths = new double[amounts.length][options];
        spends = new double[amounts.length][];
        for (int job = 0; job < amounts.length; job++) {
            rightSize(amounts[job], options, "amounts of job " + job);
            for (int option = 0; option < options; option++) {
                worths[job][option] = sign * amounts[job][option];
            }
            spends[job] = Arrays.stream(amounts[job]).map(Math::abs).toArray();
        }
        opening = new double[options];
        commitments = new double[options];
        capacity = new double[options];
        Arrays.fill(capacity, Double.POSITIVE_INFINITY);
        loads = new double[amounts.length];
        Arrays.fill(loads, 1);
    }

    /** Costs of each job, in a row, at each option: the least is sought. */
    public static PortfolioBuilder costs(double[][] table) {
        return new PortfolioBuilder(table, -1);
    }

    /** Worths of each job, in a row, at each option: the most is sought. */
    public static PortfolioBuilder worths(double[][] table) {
        return new PortfolioBuilder(table, 1);
    }

    /** What using each option at all costs; money. */
    public PortfolioBuilder opening(double... charges) {
        copy(charges, opening, "opening charges");
        return this;
    }

    /** What each job loads an option with; zero or more. */
    public PortfolioBuilder loads(double... perJob) {
        copy(perJob, loads, "loads");
        return this;
    }

    /** The load one option takes at most. */
    public PortfolioBuilder capacity(int option, double most) {
        within(option, capacity.length, "option");
        capacity[option] = most;
        return this;
    }

    /** The same capacity for every option: 1 with loads of 1 makes an assignment. */
    public PortfolioBuilder capacityOfEach(double most) {
        Arrays.fill(capacity, most);
        return this;
    }

    /** What is owed to one option, if it is used at all, on top of spend that falls short of it; money. */
    public PortfolioBuilder commitment(int option, double amount) {
        within(option, commitments.length, "option");
        commitments[option] = amount;
        return this;
    }

    /** What each job at each option spends, for the largest share and for commitments; zero or more. */
    public PortfolioBuilder spends(double[][] table) {
        if (table.length != spends.length) {
            throw new IllegalArgumentException(table.length + " rows of spend for " + spends.length + " jobs");
        }
        for (int job = 0; job < table.length; job++) {
            rightSize(table[job], opening.length, "spends of job " + job);
            spends[job] = table[job].clone();
        }
        return this;
    }

    /** One job may not go to one option. */
    public PortfolioBuilder bar(int job, int option) {
        within(job, worths.length, "job");
        within(option, opening.length, "option");
        bars.add(List.of(job, option));
        return this;
    }

    public PortfolioBuilder mostOptions(int most) {
        mostOptions = OptionalInt.of(most);
        return this;
    }

    /** Of all spend, with one option; 0..1. */
    public PortfolioBuilder mostShare(double most) {
        mostShare = OptionalDouble.of(most);
        return this;
    }

    /** Every job may be divided among at most so many options, each taking at least that share of it. */
    public PortfolioBuilder splitting(double least, int most) {
        split = new Split(least, most);
        return this;
    }

    public Portfolio build() {
        List<Job> jobs = new ArrayList<>();
        for (int job = 0; job < worths.length; job++) {
            List<Way> ways = new ArrayList<>();
            for (int option = 0; option < opening.length; option++) {
                ways.add(new Way(
                        option,
                        worths[job][option],
                        loads[job],
                        spends[job][option],
                        commitments[option] == 0 ? List.of() : List.of(spends[job][option]),
                        List.of(),
                        List.of(),
                        bars.contains(List.of(job, option))));
            }
            jobs.add(new Job("Job " + (job + 1), ways, split));
        }
        List<Option> options = new ArrayList<>();
        for (int option = 0; option < opening.length; option++) {
            options.add(new Option(
                    "Option " + (option + 1),
                    true,
                    opening[option],
                    Double.isInfinite(capacity[option]) ? OptionalDouble.empty() : OptionalDouble.of(capacity[option]),
                    commitments[option] == 0 ? List.of() : List.of(new Commitment(commitments[option], 1))));
        }
        List<Budget> none = List.of();
        return new Portfolio(jobs, options, List.of(), new Limits(mostOptions, mostShare, none));
    }

    private static void copy(double[] from, double[] to, String what) {
        rightSize(from, to.length, what);
        System.arraycopy(from, 0, to, 0, to.length);
    }

    private static void rightSize(double[] amounts, int wanted, String what) {
        if (amounts.length != wanted) {
            throw new IllegalArgumentException(amounts.length + " " + what + ", not " + wanted);
        }
    }

    private static void within(int position, int size, String what) {
        if (position < 0 || position >= size) {
            throw new IllegalArgumentException("There is no " + what + " " + position + " of " + size);
        }
    }
}
