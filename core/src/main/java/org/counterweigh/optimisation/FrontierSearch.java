package org.counterweigh.optimisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.figures.Line;
import org.counterweigh.optimisation.Alternative.Barred;
import org.counterweigh.optimisation.solver.Optimiser;
import org.counterweigh.optimisation.solver.Portfolio;
import org.counterweigh.optimisation.solver.Solution;
import org.counterweigh.simulation.SimulationRun;

/**
 * Plans that trade worth for risk: the best plan under a falling limit on risk.
 *
 * <p>Risks of alternatives are added up while searching, as if all went wrong together; the risk told of a plan found is
 * that of the whole plan over the simulations.
 */
final class FrontierSearch {

    private static final double WORST = 0.05;

    private final FirmProgramme firm;
    private final Plans plans;
    private final SimulationRun simulation;
    private final Optimiser optimiser;

    FrontierSearch(FirmProgramme firm, Plans plans, SimulationRun simulation, Optimiser optimiser) {
        this.firm = firm;
        this.plans = plans;
        this.simulation = simulation;
        this.optimiser = optimiser;
    }

    /**
     * From the best plan to the one that risks least.
     *
     * @param steps limits on risk tried between the best plan's and none
     */
    List<OptimalPlan.Frontier> from(Solution best, List<Alternative> alternatives, int steps) {
        Map<Alternative, Double> risks = risks(alternatives);
        double most = firm.chosen(best).stream()
                .mapToDouble(chosen -> risks.getOrDefault(chosen, 0.0))
                .sum();
        Map<List<Solution.Share>, Solution> found = new LinkedHashMap<>();
        found.put(best.shares(), best);
        for (int step = steps; step >= 0 && most > 0; step--) {
            Portfolio limited = firm.portfolio(risks, most * step / (steps + 1));
            Solution solution = optimiser.solve(limited);
            if (solution.feasible()) {
                found.putIfAbsent(solution.shares(), solution);
            }
        }
        return falling(List.copyOf(found.values()));
    }

    private Map<Alternative, Double> risks(List<Alternative> alternatives) {
        List<Alternative> free = alternatives.stream()
                .filter(alternative -> alternative.barred() == Barred.NO)
                .toList();
        List<Line> worths = free.stream()
                .map(alternative -> alternative.lines().bridge().netPresentValue())
                .toList();
        List<Double> each = risksOf(worths);
        Map<Alternative, Double> risks = new LinkedHashMap<>();
        for (int i = 0; i < free.size(); i++) {
            risks.put(free.get(i), each.get(i));
        }
        return risks;
    }

    private List<Double> risksOf(List<Line> worths) {
        if (simulation.size() == 0) {
            return worths.stream().map(worth -> 0.0).toList();
        }
        return simulation.of(worths).stream().map(columns -> risk(columns[0])).toList();
    }

    /** Mean less the level that five in a hundred simulations fall below. */
    static double risk(double[] worths) {
        double[] sorted = worths.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (double worth : sorted) {
            sum += worth - sorted[0];
        }
        double mean = sorted[0] + sum / sorted.length;
        double at = WORST * (sorted.length - 1);
        int below = (int) Math.floor(at);
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        double low = sorted[below] + (at - below) * (above - sorted[below]);
        return Math.max(0, mean - low);
    }

    /** Those that no other beats in both, worth most first. */
    private List<OptimalPlan.Frontier> falling(List<Solution> found) {
        List<Double> risks = risksOf(found.stream().map(plans::netPresentValue).toList());
        List<OptimalPlan.Frontier> points = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            points.add(new OptimalPlan.Frontier(plans.plan(found.get(i)), risks.get(i)));
        }
        points.subList(1, points.size())
                .sort(Comparator.comparingDouble(
                                (OptimalPlan.Frontier point) -> point.plan().netPresentValue())
                        .reversed()
                        .thenComparingDouble(OptimalPlan.Frontier::risk));
        List<OptimalPlan.Frontier> falling = new ArrayList<>();
        for (OptimalPlan.Frontier point : points) {
            if (falling.isEmpty()
                    || point.risk() < falling.get(falling.size() - 1).risk()) {
                falling.add(point);
            }
        }
        return falling;
    }
}
