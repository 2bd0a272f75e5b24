package org.counterweigh.optimisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FirmData;
import org.counterweigh.optimisation.solver.BranchAndBound;
import org.counterweigh.optimisation.solver.BranchAndBound.Ranking;
import org.counterweigh.optimisation.solver.BranchAndBound.Solution;
import org.counterweigh.optimisation.solver.Portfolio.Limits;
import org.counterweigh.simulation.SimulationRun;

/**
 * Seeks the plan worth most to a firm under its limits, what the limits cost, and what a less risky plan would give up.
 *
 * <p>Each kind of work stays as today or goes by one of its sound cases: whole, above a base load, or as far as the
 * provider's capacity goes.
 */
public final class PlanSearch {
    static final int NODES = 20_000;

    private final FirmPortfolio firm;
    private final Value value;
    private final Ranking ranking;
    private final Set<String> movedWithoutLimits = new HashSet<>();

    /** Finds the best plan among choices of every kind of work that is not kept by the firm's own decision. */
    public PlanSearch(FirmData data, CaseModel model, Value value, List<Choice> choices) {
        this.value = value;
        firm = new FirmPortfolio(data, model, value, choices);
        ranking = new BranchAndBound(firm.portfolio(), NODES).rank();
        boolean limited = !firm.portfolio().limits().equals(Limits.NONE);
        Solution free =
                limited ? new BranchAndBound(firm.unlimited(), NODES).rank().best() : ranking.best();
        firm.chosen(free).forEach(choice -> movedWithoutLimits.add(choice.work()));
    }

    /** The best plan with all there is to say of it before anything is drawn. */
    public OptimalPlan best() {
        Solution best = ranking.best();
        var prices = ShadowPrices.of(firm, best);
        return new OptimalPlan(
                firm.held(best, value),
                ranking.ties().stream().map(firm::plan).toList(),
                ranking.moreTies(),
                ranking.second().map(firm::plan),
                worths(),
                movedWithoutLimits,
                prices.prices(),
                new OptimalPlan.Proof(
                        best.gap(), firm.portfolio().plans(), best.nodes(), prices.unproved(), prices.unpriced()));
    }

    /** What each kind of work that moves adds to the plan, by its name. */
    private Map<String, Double> worths() {
        Solution best = ranking.best();
        double whole = firm.worth(best).netPresentValue();
        Map<String, Double> worths = new HashMap<>();
        for (int work = 0; work < best.ways().size(); work++) {
            int way = best.ways().get(work);
            if (way > 0) {
                String name = firm.choices().get(work).get(way - 1).work();
                worths.put(name, whole - firm.with(best, work, 0).netPresentValue());
            }
        }
        return worths;
    }

    /** What a case outside the plan would add to it, whatever limits it would break. */
    public OptimalPlan.Added added(CaseCalculation lines) {
        Solution best = ranking.best();
        var plan = firm.worth(best);
        for (int work = 0; work < best.ways().size(); work++) {
            List<Choice> choices = firm.choices().get(work);
            for (int choice = 0; choice < choices.size(); choice++) {
                if (choices.get(choice).lines() == lines) {
                    var with = firm.with(best, work, choice + 1);
                    return new OptimalPlan.Added(
                            with.netPresentValue() - plan.netPresentValue(), with.cash() - plan.cash());
                }
            }
        }
        throw new IllegalArgumentException(
                "Not a choice: " + lines.quote().work().name());
    }

    /** Plans that trade worth for risk, from the best plan to the one that risks least. */
    public List<OptimalPlan.Frontier> frontier(SimulationRun simulation) {
        return new FrontierSearch(firm, simulation).from(ranking.best());
    }
}
