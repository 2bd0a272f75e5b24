package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.counterweigh.optimisation.solver.Portfolio.Budget;
import org.counterweigh.optimisation.solver.Portfolio.Limits;

/** One thing that keeps plans out: a limit on the whole plan, a capacity, or a bar on one pair of job and option. */
public sealed interface Limit {

    /** In words, by the names of the portfolio. */
    String in(Portfolio portfolio);

    /** The limits without this one; the same where it is not one of them. */
    default Limits takenFrom(Limits limits) {
        return limits;
    }

    /** How much of the spend may go to one option. */
    record MostShare() implements Limit {
        @Override
        public String in(Portfolio portfolio) {
            double share = portfolio.limits().mostShare().orElse(1);
            return String.format(Locale.ROOT, "At most %.4g %% of spend with one option", 100 * share);
        }

        @Override
        public Limits takenFrom(Limits limits) {
            return new Limits(limits.mostOptions(), OptionalDouble.empty(), limits.budgets());
        }
    }

    /** How many options may be in use. */
    record MostOptions() implements Limit {
        @Override
        public String in(Portfolio portfolio) {
            int most = portfolio.limits().mostOptions().orElse(Integer.MAX_VALUE);
            return "At most " + most + (most == 1 ? " option" : " options");
        }

        @Override
        public Limits takenFrom(Limits limits) {
            return new Limits(OptionalInt.empty(), limits.mostShare(), limits.budgets());
        }
    }

    /** How much of a budget may be used. */
    record OfBudget(int budget) implements Limit {
        @Override
        public String in(Portfolio portfolio) {
            return portfolio.limits().budgets().get(budget).name();
        }

        @Override
        public Limits takenFrom(Limits limits) {
            List<Budget> others = new ArrayList<>(limits.budgets());
            others.set(budget, new Budget(others.get(budget).name(), Double.POSITIVE_INFINITY));
            return new Limits(limits.mostOptions(), limits.mostShare(), others);
        }
    }

    /** How much load an option takes. */
    record Capacity(int option) implements Limit {
        @Override
        public String in(Portfolio portfolio) {
            return "Capacity of " + portfolio.options().get(option).name();
        }
    }

    /** An option that may not do a job. */
    record Bar(int job, int option) implements Limit {
        @Override
        public String in(Portfolio portfolio) {
            return portfolio.jobs().get(job).name() + " not permitted at "
                    + portfolio.options().get(option).name();
        }
    }
}
