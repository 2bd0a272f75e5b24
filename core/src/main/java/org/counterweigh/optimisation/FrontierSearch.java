package org.counterweigh.optimisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.figures.Line;
import org.counterweigh.optimisation.solver.BranchAndBound;
import org.counterweigh.optimisation.solver.BranchAndBound.Solution;
import org.counterweigh.probability.SortedSample;
import org.counterweigh.simulation.SimulationRun;

/**
 * Plans that trade worth for risk: the best plan under a falling limit on risk.
 *
 * <p>Risks of choices are added up while searching, as if all went wrong together; the risk told of a plan found is
 * that of the whole plan over the simulations.
 */
record FrontierSearch(FirmPortfolio firm, SimulationRun simulation) {

    /** Limits on risk tried between the best plan's and none. */
    private static final int STEPS = 5;

    private static final int NODES = 5_000;

    /** From the best plan to the one that risks least. */
    List<OptimalPlan.Frontier> from(Solution best) {
        Map<Choice, Double> risks = risks();
        double most = firm.chosen(best).stream()
                .mapToDouble(chosen -> risks.getOrDefault(chosen, 0.0))
                .sum();
        Map<List<Integer>, Solution> found = new LinkedHashMap<>();
        found.put(best.ways(), best);
        for (int step = STEPS; step >= 0 && most > 0; step--) {
            Solution solution =
                    new BranchAndBound(firm.within(most * step / (STEPS + 1), risks), NODES).best(best.ways());
            found.putIfAbsent(solution.ways(), solution);
        }
        return falling(List.copyOf(found.values()));
    }

    /** What is barred is never chosen, so its risk does not matter. */
    private Map<Choice, Double> risks() {
        List<Choice> free = firm.choices().stream()
                .flatMap(List::stream)
                .filter(Choice::isFree)
                .toList();
        List<Double> each = risksOf(free.stream()
                .map(choice -> choice.lines().worth().netPresentValue())
                .toList());
        Map<Choice, Double> risks = new LinkedHashMap<>();
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
        var sorted = SortedSample.of(worths);
        return Math.max(0, sorted.meanOfLowest(1) - sorted.low());
    }

    /** Those that no other beats in both, worth most first. */
    private List<OptimalPlan.Frontier> falling(List<Solution> found) {
        List<Double> risks = risksOf(found.stream().map(firm::netPresentValue).toList());
        List<OptimalPlan.Frontier> points = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            points.add(new OptimalPlan.Frontier(firm.plan(found.get(i)), risks.get(i)));
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
