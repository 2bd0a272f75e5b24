package org.counterweigh.optimisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterweigh.optimisation.OptimalPlan.Limit;
import org.counterweigh.optimisation.solver.BranchAndBound;
import org.counterweigh.optimisation.solver.Solution;

/** What each limit and each bar costs: the best plan without it, less the best plan with it. */
final class ShadowPrices {

    private static final double HALF_A_CENT = 0.005;
    private static final int NODES_OF_ONE = 5_000;
    private static final int NODES_OF_ALL = 50_000;

    private final FirmPortfolio firm;
    private final Solution best;
    private final List<OptimalPlan.Price> prices = new ArrayList<>();
    private int nodes;
    private int unproved;
    private int unpriced;

    /** Prices everything; bars from the work sheet's first on, as long as there are nodes to spend. */
    ShadowPrices(FirmPortfolio firm, Solution best) {
        this.firm = firm;
        this.best = best;
        firm.firmLimits().forEach(limit -> prices.add(price(limit)));
        for (Limit bar : firm.bars()) {
            if (nodes >= NODES_OF_ALL) {
                unpriced++;
                continue;
            }
            var price = price(bar);
            if (price.cost() > 0) {
                prices.add(price);
            }
        }
        prices.sort(Comparator.comparingDouble(OptimalPlan.Price::cost).reversed());
    }

    private OptimalPlan.Price price(Limit limit) {
        Solution without = new BranchAndBound(firm.without(limit), NODES_OF_ONE).best(best.ways());
        nodes += without.nodes();
        unproved += without.isProved() ? 0 : 1;
        double cost = without.worth() - best.worth();
        return new OptimalPlan.Price(limit, cost < HALF_A_CENT ? 0 : cost);
    }

    /** Dearest first; bars and capacities that cost nothing are left out. */
    List<OptimalPlan.Price> prices() {
        return prices;
    }

    /** Prices that are at least what is said. */
    int unproved() {
        return unproved;
    }

    /** Bars left out. */
    int unpriced() {
        return unpriced;
    }
}
