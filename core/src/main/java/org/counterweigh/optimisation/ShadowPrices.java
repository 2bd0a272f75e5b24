package org.counterweigh.optimisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.counterweigh.firm.Policy;
import org.counterweigh.optimisation.Alternative.Barred;
import org.counterweigh.optimisation.solver.Limit;
import org.counterweigh.optimisation.solver.Optimiser;
import org.counterweigh.optimisation.solver.Portfolio;
import org.counterweigh.optimisation.solver.Solution;

/** What each limit and each bar costs: the best plan without it, less the best plan with it. */
final class ShadowPrices {

    private static final double HALF_A_CENT = 0.005;

    private final FirmProgramme firm;
    private final Policy policy;
    private final Optimiser optimiser;
    private final int mostBars;
    private final List<OptimalPlan.Price> prices = new ArrayList<>();
    private int left;
    private int unproved;

    /** @param mostBars priced one by one; those that promise least are passed over */
    ShadowPrices(FirmProgramme firm, Policy policy, Optimiser optimiser, int mostBars) {
        this.firm = firm;
        this.policy = policy;
        this.optimiser = optimiser;
        this.mostBars = mostBars;
    }

    /** Dearest first; bars and capacities that cost nothing are left out. */
    List<OptimalPlan.Price> of(Portfolio portfolio, Solution best) {
        List<Limit.Bar> bars = new ArrayList<>();
        for (Limit limit : portfolio.restrictions()) {
            if (limit instanceof Limit.Bar bar) {
                bars.add(bar);
            } else {
                prices.add(price(portfolio, best, limit));
            }
        }
        for (Limit.Bar bar : worthPricing(portfolio, best, bars)) {
            var price = price(portfolio, best, bar);
            if (price.cost() > 0) {
                prices.add(price);
            }
        }
        prices.sort(Comparator.comparingDouble(OptimalPlan.Price::cost).reversed());
        return prices;
    }

    private List<Limit.Bar> worthPricing(Portfolio portfolio, Solution best, List<Limit.Bar> bars) {
        if (bars.size() <= mostBars) {
            return bars;
        }
        List<Limit.Bar> hopeful = bars.stream()
                .filter(bar -> hope(portfolio, bar) > 0)
                .sorted(Comparator.comparingDouble((Limit.Bar bar) -> hope(portfolio, bar))
                        .reversed())
                .toList();
        Portfolio unbarred = portfolio;
        for (Limit.Bar bar : hopeful) {
            unbarred = unbarred.without(bar);
        }
        Solution without = optimiser.solve(unbarred);
        if (without.state() == Solution.State.PROVED && without.worth() - best.worth() < HALF_A_CENT) {
            return List.of();
        }
        left = Math.max(0, hopeful.size() - mostBars);
        return hopeful.subList(0, hopeful.size() - left);
    }

    /** What the barred ways could add at most: their own worth, and what they would count towards commitments. */
    private static double hope(Portfolio portfolio, Limit.Bar bar) {
        var commitments = portfolio.options().get(bar.option()).commitments();
        double most = Double.NEGATIVE_INFINITY;
        for (var way : portfolio.jobs().get(bar.job()).ways()) {
            if (way.option() == bar.option()) {
                double worth = way.worth();
                for (int owed = 0; owed < way.counted().size(); owed++) {
                    var commitment = commitments.get(owed);
                    worth += commitment.weight()
                            * Math.min(commitment.amount(), way.counted().get(owed));
                }
                most = Math.max(most, worth);
            }
        }
        return most;
    }

    private OptimalPlan.Price price(Portfolio portfolio, Solution best, Limit limit) {
        Solution without = optimiser.solve(portfolio.without(limit));
        unproved += without.state() == Solution.State.PROVED ? 0 : 1;
        double cost = without.feasible() ? without.worth() - best.worth() : 0;
        return new OptimalPlan.Price(inWords(limit), cost < HALF_A_CENT ? 0 : cost);
    }

    private String inWords(Limit limit) {
        if (limit instanceof Limit.MostShare) {
            return "At most " + plain(100 * policy.maximumShare().value()) + " % of spend with one provider";
        }
        if (limit instanceof Limit.MostOptions) {
            double most = policy.maximumProviders().orElseThrow().value();
            return "At most " + plain(most) + (most == 1 ? " provider" : " providers");
        }
        if (limit instanceof Limit.Bar bar) {
            var barred = firm.at(bar.job(), bar.option());
            String work = barred.get(0).work();
            String provider = barred.get(0).provider();
            return barred.stream().anyMatch(each -> each.barred() == Barred.BY_CAPACITY)
                    ? "Capacity of " + provider + " for " + work
                    : work + " at " + provider + ": barred by the gate";
        }
        return "At least " + plain(policy.minimumInHouse().orElseThrow().value()) + " FTE in-house";
    }

    private static String plain(double amount) {
        String text = String.format(Locale.ROOT, "%.2f", amount);
        return text.replaceAll("\\.?0+$", "");
    }

    /** What was not priced, or not for certain; empty when everything was. */
    String omissions() {
        String sentence =
                left == 0 ? "" : " The " + left + " bars that promise least were not priced, to answer in time.";
        return unproved == 0
                ? sentence
                : sentence + " " + unproved + (unproved == 1 ? " price is" : " prices are")
                        + " at least what is said: the search was cut short.";
    }
}
