package org.counterweigh.optimisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.WorkType;
import org.counterweigh.optimisation.solver.Effort;
import org.counterweigh.optimisation.solver.Enumeration;
import org.counterweigh.optimisation.solver.Optimiser;
import org.counterweigh.optimisation.solver.Portfolio;
import org.counterweigh.optimisation.solver.Ranking;
import org.counterweigh.optimisation.solver.Solution;
import org.counterweigh.simulation.SimulationRun;

/**
 * Seeks the plan worth most to a firm under its limits, what the limits cost, and what a less risky plan would give up.
 *
 * <p>Each kind of work stays in house or goes to one provider: whole, above a base load, or as far as its capacity goes.
 */
public final class PlanSearch {

    private static final String COUNTING = "every plan tried";
    private static final String SOLVING = "mixed-integer programme";
    private static final int TIES_LISTED = 20;

    /** Of firms whose plans can be counted, and of those that only the solver can answer for, at a second a question. */
    private static final int STEPS_OF_RISK = 5;

    private static final int STEPS_OF_A_LARGE_FIRM = 3;
    private static final int BARS_OF_A_LARGE_FIRM = 6;

    /** The nodes cut a search short the same way on every machine, well before the clock does. */
    private static final Effort FOR_THE_BEST = new Effort(20_000, 60_000);

    private static final Effort FOR_THE_REST = new Effort(2_000, 30_000);

    private final FirmData data;
    private final CaseModel book;
    private final Value value;
    private final SimulationRun simulation;

    public PlanSearch(FirmData data, CaseModel book, Value value, SimulationRun simulation) {
        this.data = data;
        this.book = book;
        this.value = value;
        this.simulation = simulation;
    }

    /**
     * The best plan with all there is to say of it.
     *
     * @param open cases that may be chosen; those of work that the firm keeps in house are passed over
     * @param barred cases that the gate keeps out, to price its bars
     */
    public OptimalPlan best(List<CaseCalculation> open, List<CaseCalculation> barred) {
        var amounts = new Coefficients(book, value);
        var alternatives = alternatives(open, barred);
        var firm = new FirmProgramme(data, amounts, alternatives);
        var portfolio = firm.portfolio(Map.of(), Double.POSITIVE_INFINITY);
        var ranking = new Optimiser(FOR_THE_BEST).rank(portfolio, TIES_LISTED);
        boolean large = ranking.method() == Ranking.Method.SOLVED;
        Solution best = ranking.best().feasible() ? ranking.best() : nothingGoes(portfolio);

        var rest = new Optimiser(FOR_THE_REST);
        var plans = new Plans(book, value, firm);
        var search =
                new ShadowPrices(firm, data.firm().policy(), rest, large ? BARS_OF_A_LARGE_FIRM : Integer.MAX_VALUE);
        var prices = search.of(portfolio, best);
        var frontier = new FrontierSearch(firm, plans, simulation, rest)
                .from(best, alternatives, large ? STEPS_OF_A_LARGE_FIRM : STEPS_OF_RISK);
        return new OptimalPlan(
                plans.plan(best),
                ranking.ties().stream().map(plans::plan).toList(),
                ranking.second().map(plans::plan),
                prices,
                frontier,
                proof(portfolio, ranking, best, search.omissions()));
    }

    private List<Alternative> alternatives(List<CaseCalculation> open, List<CaseCalculation> barred) {
        Set<String> kept = data.work().stream()
                .filter(work -> work.facts().keepInHouse())
                .map(WorkType::name)
                .collect(Collectors.toSet());
        var kinds = new Alternatives(book, value);
        List<Alternative> all = new ArrayList<>();
        open.stream()
                .filter(lines -> !kept.contains(lines.quote().work().name()))
                .forEach(lines -> all.addAll(kinds.open(lines)));
        barred.stream()
                .filter(lines -> !kept.contains(lines.quote().work().name()))
                .forEach(lines -> all.addAll(kinds.barred(lines)));
        return all;
    }

    /** Keeps every limit there is, so it stands in where a search found no plan in time. */
    private static Solution nothingGoes(Portfolio portfolio) {
        List<Solution.Share> shares = new ArrayList<>();
        for (int job = 0; job < portfolio.jobs().size(); job++) {
            shares.add(new Solution.Share(job, 0, 1));
        }
        return new Solution(Solution.State.FOUND, 0, shares, new Optimiser(FOR_THE_BEST).bound(portfolio), List.of());
    }

    private static OptimalPlan.Proof proof(Portfolio portfolio, Ranking ranking, Solution best, String omissions) {
        String many = many(Enumeration.plans(portfolio));
        return switch (ranking.method()) {
            case COUNTED -> new OptimalPlan.Proof(COUNTING, ranking.tried(), 0, tried(ranking.tried()) + omissions);
            case COUNTED_WHERE_IT_MATTERS ->
                new OptimalPlan.Proof(
                        COUNTING,
                        ranking.tried(),
                        0,
                        "Of " + many + " plans all were tried but those that cannot reach the best." + omissions);
            case SOLVED_AND_COUNTED ->
                new OptimalPlan.Proof(
                        SOLVING,
                        0,
                        0,
                        "A mixed-integer programme over " + many
                                + " plans proves that none within the limits is worth more;"
                                + " trying all that could reach the best says the same." + omissions);
            case SOLVED -> new OptimalPlan.Proof(SOLVING, 0, best.gap(), solved(many, best) + omissions);
        };
    }

    private static String solved(String many, Solution best) {
        return best.state() == Solution.State.PROVED
                ? "A mixed-integer programme over " + many + " plans proves that none within the limits is worth more."
                : String.format(
                        Locale.ROOT,
                        "The search of a mixed-integer programme over %s plans was cut short; a plan not tried"
                                + " could be worth up to %,.0f more.",
                        many,
                        best.gap());
    }

    private static String many(double plans) {
        return plans < 1e15 ? String.format(Locale.ROOT, "%,.0f", plans) : "more than a million billion";
    }

    private static String tried(long plans) {
        return plans == 1
                ? "There is only one plan: nothing that may leave has anywhere to go."
                : String.format(Locale.ROOT, "All %,d plans were tried; none within the limits is worth more.", plans);
    }
}
