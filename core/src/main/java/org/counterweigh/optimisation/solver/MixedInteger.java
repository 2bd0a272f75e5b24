package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterweigh.optimisation.solver.Formulation.Purpose;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/**
 * Finds the best plan of a portfolio by branch and bound over linear programmes.
 *
 * <p>The solver's word is not taken for it: each plan is worked out afresh, plans that break a limit are thrown out, the
 * worth is held against the bound of the linear programme, and a claim that nothing is feasible is tried by loosening the
 * limits. Gomory cuts stay off and one thread works, because ojAlgo is exact only so.
 */
public final class MixedInteger {

    private static final int PLANS_THROWN_OUT_AT_MOST = 5;

    private final Effort effort;

    public MixedInteger(Effort effort) {
        this.effort = effort;
    }

    /** The best plan, with its proof or its gap; where no plan keeps the limits, those that clash. */
    public Solution solve(Portfolio portfolio) {
        return solve(portfolio, List.of());
    }

    /**
     * The best plan, its equals to the cent and the next best, each found by keeping out those before it.
     *
     * @param mostTies other plans worth the same that are looked for at most; for jobs that may be split none is
     */
    public Ranking rank(Portfolio portfolio, int mostTies) {
        List<Solution> found = new ArrayList<>();
        Solution plan = solve(portfolio);
        if (!plan.feasible() || !portfolio.whole()) {
            return new Ranking(plan, List.of(), Optional.empty(), 0, Ranking.Method.SOLVED);
        }
        Solution first = plan;
        while (plan.feasible() && found.size() <= mostTies) {
            found.add(plan);
            if (cents(plan) < cents(first)) {
                break;
            }
            plan = solve(portfolio, found);
        }
        if (plan.feasible() && !found.contains(plan)) {
            found.add(plan);
        }
        found.sort(Comparator.comparingDouble(MixedInteger::cents).reversed());
        Solution best = withBoundOf(first, found.get(0));
        return new Ranking(
                best,
                found.stream()
                        .skip(1)
                        .filter(other -> cents(other) == cents(best))
                        .toList(),
                found.stream().filter(other -> cents(other) < cents(best)).findFirst(),
                0,
                Ranking.Method.SOLVED);
    }

    private static Solution withBoundOf(Solution first, Solution best) {
        double bound = Math.max(first.bound(), best.worth());
        return new Solution(first.state(), best.worth(), best.shares(), bound, List.of());
    }

    private static double cents(Solution solution) {
        return Math.rint(100 * solution.worth());
    }

    private Solution solve(Portfolio portfolio, List<Solution> known) {
        long start = System.nanoTime();
        List<String> hopeless = hopeless(portfolio);
        if (!hopeless.isEmpty()) {
            return Solution.none(Solution.State.INFEASIBLE, hopeless);
        }
        List<List<Solution.Share>> thrownOut = new ArrayList<>();
        while (true) {
            var formulation = new Formulation(portfolio, Purpose.SOLVE);
            known.forEach(plan -> formulation.exclude(plan.shares()));
            thrownOut.forEach(formulation::exclude);
            var result = maximise(formulation.model(), left(start) * 3 / 4);
            if (result.getState() == Optimisation.State.INFEASIBLE) {
                return known.isEmpty() && thrownOut.isEmpty()
                        ? clashes(portfolio, start)
                        : unfound(Solution.State.INFEASIBLE);
            }
            if (!result.getState().isFeasible()) {
                return unfound(Solution.State.UNKNOWN);
            }
            var plan = formulation.plan(result);
            if (Audit.keeps(portfolio, plan)) {
                boolean better = known.isEmpty()
                        && portfolio.whole()
                        && !result.getState().isOptimal();
                return judged(portfolio, better ? Improvement.of(portfolio, plan) : plan, result.getState(), known);
            }
            if (!portfolio.whole() || thrownOut.size() == PLANS_THROWN_OUT_AT_MOST) {
                return unfound(Solution.State.UNKNOWN);
            }
            thrownOut.add(plan);
        }
    }

    /** Proved when the solver says so and the bound of the linear programme does not contradict it. */
    private Solution judged(
            Portfolio portfolio, List<Solution.Share> plan, Optimisation.State state, List<Solution> known) {
        double worth = Audit.of(portfolio, plan).worth();
        if (!known.isEmpty()) {
            double bound =
                    state.isOptimal() ? worth : known.get(known.size() - 1).bound();
            return new Solution(
                    state.isOptimal() ? Solution.State.PROVED : Solution.State.FOUND, worth, plan, bound, List.of());
        }
        double bound = bound(portfolio);
        boolean believable = worth <= bound + 1e-6 * Math.max(1, Math.abs(bound));
        return state.isOptimal() && believable
                ? Solution.proved(worth, plan)
                : new Solution(Solution.State.FOUND, worth, plan, Math.max(bound, worth), List.of());
    }

    /** What the linear programme says no plan exceeds; infinite where it says nothing. */
    public double bound(Portfolio portfolio) {
        var relaxed = new Formulation(portfolio, Purpose.RELAX);
        var result = maximise(relaxed.model(), effort.milliseconds());
        return result.getState().isOptimal() ? relaxed.worthOf(result) : Double.POSITIVE_INFINITY;
    }

    private static List<String> hopeless(Portfolio portfolio) {
        return portfolio.jobs().stream()
                .filter(job -> job.ways().stream().allMatch(Portfolio.Way::barred))
                .map(job -> job.name() + " is permitted nowhere")
                .toList();
    }

    /** The limits that must give before any plan keeps them; where none must, a plan was there after all. */
    private Solution clashes(Portfolio portfolio, long start) {
        var loosened = new Formulation(portfolio, Purpose.LOOSEN);
        var result = maximise(loosened.model(), left(start) / 2);
        if (!result.getState().isFeasible()) {
            return Solution.none(Solution.State.INFEASIBLE, List.of("How finely jobs may be split"));
        }
        var names = loosened.given(result).stream()
                .map(slack -> slack.limit().in(portfolio))
                .distinct()
                .toList();
        var plan = loosened.plan(result);
        if (names.isEmpty() && Audit.keeps(portfolio, plan)) {
            double worth = Audit.of(portfolio, plan).worth();
            return new Solution(Solution.State.FOUND, worth, plan, Math.max(worth, bound(portfolio)), List.of());
        }
        return Solution.none(names.isEmpty() ? Solution.State.UNKNOWN : Solution.State.INFEASIBLE, names);
    }

    private static Solution unfound(Solution.State state) {
        return Solution.none(state, List.of());
    }

    /** Milliseconds left since a start; what is checked after the search has to fit in as well. */
    private long left(long start) {
        return Math.max(100, effort.milliseconds() - (System.nanoTime() - start) / 1_000_000);
    }

    private Optimisation.Result maximise(ExpressionsBasedModel model, long milliseconds) {
        model.options.integer(IntegerStrategy.newConfigurable()
                .withParallelism(() -> 1)
                .withGapTolerance(NumberContext.of(12, 9))
                .withGMICutConfiguration(new IntegerStrategy.GMICutConfiguration().withFractionality(2.0)));
        model.options.time_abort = milliseconds;
        model.options.time_suffice = milliseconds;
        model.options.iterations_abort = effort.nodes();
        model.options.iterations_suffice = effort.nodes();
        return model.maximise();
    }
}
