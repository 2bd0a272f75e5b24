package org.counterweigh.uncertainty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.factors.ValueAndCash;
import org.counterweigh.figures.Line;
import org.counterweigh.simulation.SimulationRun;

/** The plan and every case in every simulation, worked out in one go, since they share most of their lines. */
final class SimulatedWorths {

    private final Map<CaseCalculation, SimulatedWorth> worths = new HashMap<>();
    private final SimulatedWorth plan;
    /** Cash of the plan up to each year, by simulation. */
    private final double[][] cumulated;

    /** @param paybackLimit months */
    SimulatedWorths(SimulationRun simulation, PlanLines plan, List<CaseCalculation> cases, double paybackLimit) {
        List<ValueAndCash> all = new ArrayList<>(List.of(plan.worth()));
        cases.forEach(each -> all.add(each.worth()));
        List<Line> lines = new ArrayList<>(List.of(plan.worth().cumulated()));
        all.forEach(each -> lines.addAll(SimulatedWorth.lines(each)));
        List<double[][]> columns = simulation.of(lines);
        cumulated = columns.get(0);
        int each = (lines.size() - 1) / all.size();
        List<SimulatedWorth> found = IntStream.range(0, all.size())
                .parallel()
                .mapToObj(i ->
                        SimulatedWorth.of(columns.subList(1 + i * each, 1 + (i + 1) * each), simulation, paybackLimit))
                .toList();
        this.plan = found.get(0);
        IntStream.range(0, cases.size()).forEach(i -> worths.put(cases.get(i), found.get(1 + i)));
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
