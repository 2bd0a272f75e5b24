package org.counterweigh.uncertainty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Line;
import org.counterweigh.simulation.SimulationRun;

/** The plan and every case in every simulation; cases together, since they share most of their lines. */
final class SimulatedWorths {

    /** More at once would fill the memory of a large firm's evaluation. */
    private static final int CASES_AT_ONCE = 128;

    private final SimulationRun simulation;
    private final double paybackLimit;
    private final Map<CaseCalculation, SimulatedWorth> worths = new HashMap<>();
    private final SimulatedWorth plan;
    /** Cash of the plan up to each year, by simulation. */
    private final double[][] cumulated;

    /** @param paybackLimit months */
    SimulatedWorths(SimulationRun simulation, PlanLines plan, List<CaseCalculation> cases, double paybackLimit) {
        this.simulation = simulation;
        this.paybackLimit = paybackLimit;
        List<Line> lines = new ArrayList<>(SimulatedWorth.lines(plan.worth()));
        lines.add(plan.worth().cumulated());
        List<double[][]> columns = simulation.of(lines);
        this.plan = SimulatedWorth.of(columns, simulation, paybackLimit);
        cumulated = columns.get(columns.size() - 1);
        for (int from = 0; from < cases.size(); from += CASES_AT_ONCE) {
            simulate(cases.subList(from, Math.min(cases.size(), from + CASES_AT_ONCE)));
        }
    }

    private void simulate(List<CaseCalculation> cases) {
        List<Line> lines = cases.stream()
                .flatMap(each -> SimulatedWorth.lines(each.worth()).stream())
                .toList();
        List<double[][]> columns = simulation.of(lines);
        int each = lines.size() / cases.size();
        List<SimulatedWorth> found = IntStream.range(0, cases.size())
                .parallel()
                .mapToObj(i -> SimulatedWorth.of(columns.subList(i * each, (i + 1) * each), simulation, paybackLimit))
                .toList();
        IntStream.range(0, cases.size()).forEach(i -> worths.put(cases.get(i), found.get(i)));
    }

    SimulatedWorth of(CaseCalculation lines) {
        return Optional.ofNullable(worths.get(lines))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Not looked at: " + lines.quote().work().name()));
    }

    SimulatedWorth plan() {
        return plan;
    }

    double[][] cumulated() {
        return cumulated;
    }
}
