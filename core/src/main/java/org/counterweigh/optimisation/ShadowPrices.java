package org.counterweigh.optimisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterweigh.optimisation.OptimalPlan.Limit;
import org.counterweigh.optimisation.OptimalPlan.Price;
import org.counterweigh.optimisation.solver.BranchAndBound;
import org.counterweigh.optimisation.solver.BranchAndBound.Solution;

/**
 * What each limit and each bar costs: the best plan without it, less the best plan with it.
 *
 * @param prices dearest first; bars and capacities that cost nothing are left out
 * @param unproved prices that are at least what is said
 * @param unpriced bars left out, to answer in time
 */
record ShadowPrices(List<Price> prices, int unproved, int unpriced) {

    private static final double HALF_A_CENT = 0.005;
    private static final int NODES_OF_ONE = 20_000;
    private static final int NODES_OF_ALL = 100_000;

    static ShadowPrices of(FirmPortfolio firm, Solution best) {
        List<Price> prices = new ArrayList<>();
        int nodes = 0;
        int unproved = 0;
        int unpriced = 0;
        for (Limit limit : firm.everyLimit()) {
            boolean bar = limit instanceof Limit.Bar || limit instanceof Limit.Capacity;
            if (bar && nodes >= NODES_OF_ALL) {
                unpriced++;
                continue;
            }
            Solution without = new BranchAndBound(firm.without(limit), NODES_OF_ONE).best(best.ways());
            nodes += without.nodes();
            unproved += without.isProved() ? 0 : 1;
            double cost = without.worth() - best.worth();
            if (!bar || cost >= HALF_A_CENT) {
                prices.add(new Price(limit, cost < HALF_A_CENT ? 0 : cost));
            }
        }
        prices.sort(Comparator.comparingDouble(Price::cost).reversed());
        return new ShadowPrices(List.copyOf(prices), unproved, unpriced);
    }
}
