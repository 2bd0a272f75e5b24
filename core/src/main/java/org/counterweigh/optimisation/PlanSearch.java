package org.counterweigh.optimisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.factors.BaseLoads;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.WorkType;
import org.counterweigh.optimisation.solver.BranchAndBound;
import org.counterweigh.optimisation.solver.BranchAndBound.Ranking;
import org.counterweigh.simulation.SimulationRun;

/**
 * Seeks the plan worth most to a firm under its limits, what the limits cost, and what a less risky plan would give up.
 *
 * <p>Each kind of work stays in house or goes to one provider: whole, above a base load, or as far as its capacity goes.
 */
public record PlanSearch(FirmData data, CaseModel book, Value value, SimulationRun simulation) {

    private static final int TIES_LISTED = 20;
    private static final int NODES = 20_000;

    /**
     * The best plan with all there is to say of it.
     *
     * @param open cases that may be chosen; those of work that the firm keeps in house are passed over
     * @param barred cases that the gate keeps out, to price its bars
     */
    public OptimalPlan best(List<CaseCalculation> open, List<CaseCalculation> barred) {
        var firm = new FirmPortfolio(data, new Coefficients(book, value), choices(open, barred));
        Ranking ranking = new BranchAndBound(firm.portfolio(), NODES).rank(TIES_LISTED);
        var prices = ShadowPrices.of(firm, ranking.best());
        return new OptimalPlan(
                firm.plan(ranking.best()),
                ranking.ties().stream().map(firm::plan).toList(),
                ranking.second().map(firm::plan),
                prices.prices(),
                new FrontierSearch(firm, simulation).from(ranking.best()),
                new OptimalPlan.Proof(
                        ranking.best().gap(),
                        firm.portfolio().plans(),
                        ranking.best().nodes(),
                        prices.unproved(),
                        prices.unpriced()));
    }

    private List<Choice> choices(List<CaseCalculation> open, List<CaseCalculation> barred) {
        Set<String> kept = data.work().stream()
                .filter(work -> work.facts().keepInHouse())
                .map(WorkType::name)
                .collect(Collectors.toSet());
        var ofCase = new Choices(book, value, new BaseLoads(book, value));
        List<Choice> all = new ArrayList<>();
        open.forEach(lines -> all.addAll(ofCase.open(lines)));
        barred.forEach(lines -> all.addAll(ofCase.barred(lines)));
        all.removeIf(choice -> kept.contains(choice.work()));
        return all;
    }
}
