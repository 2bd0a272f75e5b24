package org.counterweigh.optimisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.WorkType;
import org.counterweigh.optimisation.OptimalPlan.Limit;
import org.counterweigh.optimisation.solver.BranchAndBound.Solution;
import org.counterweigh.optimisation.solver.PlanTotals;
import org.counterweigh.optimisation.solver.Portfolio;
import org.counterweigh.optimisation.solver.Portfolio.Limits;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/** A firm as a portfolio, with and without each of its limits, and solutions of it as choices of the firm. */
final class FirmPortfolio {
    /** Of all amounts behind a plan. */
    private static final double SAME = 1e-9;

    private final FirmData data;
    private final Amounts amounts;
    private final List<List<Choice>> choices;
    private final Function<List<CaseCalculation>, PlanLines> plan;
    private final Portfolio portfolio;
    private final PlanTotals totals;

    /** With every choice of every work, those that may not be taken as barred ways. */
    FirmPortfolio(FirmData data, CaseModel model, Value value, List<Choice> all) {
        this.data = data;
        List<String> providers =
                data.market().providers().stream().map(Provider::name).toList();
        plan = model::planOf;
        amounts = new Amounts(data, model, value, all);
        choices = data.work().stream().map(work -> ofWork(work, all, providers)).toList();
        portfolio = new Portfolio(
                amounts.discount(),
                amounts.resaleRates(),
                choices.stream().map(this::ways).toList(),
                data.market().providers().stream().map(amounts::provider).toList(),
                limits(value));
        totals = new PlanTotals(portfolio);
    }

    /** By provider in the order of their sheet, whole before hybrid. */
    private static List<Choice> ofWork(WorkType work, List<Choice> all, List<String> providers) {
        return all.stream()
                .filter(choice -> choice.work().equals(work.name()))
                .sorted(Comparator.comparing((Choice choice) -> providers.indexOf(choice.provider()))
                        .thenComparing(Choice::isHybrid))
                .toList();
    }

    private List<Way> ways(List<Choice> ofWork) {
        List<Way> ways = new ArrayList<>(List.of(Way.STAYING));
        ofWork.forEach(choice -> ways.add(amounts.way(choice)));
        return ways;
    }

    private Limits limits(Value value) {
        var policy = data.firm().policy();
        return new Limits(
                policy.maximumProviders()
                        .map(given -> (int) Math.max(0, Math.floor(value.once(given) + 1e-9)))
                        .orElse(Integer.MAX_VALUE),
                policy.maximumShare()
                        .map(share -> value.once(share) * amounts.hoursToday())
                        .orElse(Double.POSITIVE_INFINITY),
                policy.minimumInHouse()
                        .map(least -> amounts.headcount() - value.once(least))
                        .orElse(Double.POSITIVE_INFINITY),
                Double.POSITIVE_INFINITY);
    }

    /** Under every limit of the firm. */
    Portfolio portfolio() {
        return portfolio;
    }

    List<List<Choice>> choices() {
        return choices;
    }

    /** Without any limit of the sheet Firm. */
    Portfolio unlimited() {
        return portfolio.with(Limits.NONE);
    }

    /** With a limit on the risk of all choices together. */
    Portfolio within(double mostRisk, Map<Choice, Double> risks) {
        var limits = portfolio.limits();
        return changed((choice, way) -> way.risking(risks.getOrDefault(choice, 0.0)))
                .with(new Limits(limits.mostProviders(), limits.hours(), limits.people(), mostRisk));
    }

    /** The portfolio without one limit or bar. */
    Portfolio without(Limit limit) {
        var limits = portfolio.limits();
        double none = Double.POSITIVE_INFINITY;
        if (limit instanceof Limit.MaximumShare) {
            return portfolio.with(new Limits(limits.mostProviders(), none, limits.people(), none));
        }
        if (limit instanceof Limit.MaximumProviders) {
            return portfolio.with(new Limits(Integer.MAX_VALUE, limits.hours(), limits.people(), none));
        }
        if (limit instanceof Limit.MinimumInHouse) {
            return portfolio.with(new Limits(limits.mostProviders(), limits.hours(), none, none));
        }
        return changed((choice, way) -> bar(choice).equals(Optional.of(limit)) ? way.unbarred() : way);
    }

    private Portfolio changed(BiFunction<Choice, Way, Way> change) {
        List<List<Way>> works = new ArrayList<>();
        for (int work = 0; work < choices.size(); work++) {
            List<Way> ways = new ArrayList<>(portfolio.works().get(work));
            for (int choice = 0; choice < choices.get(work).size(); choice++) {
                ways.set(choice + 1, change.apply(choices.get(work).get(choice), ways.get(choice + 1)));
            }
            works.add(ways);
        }
        return portfolio.with(works);
    }

    /** Limits on the whole plan, then capacities and bars in the order of the work sheet. */
    Set<Limit> everyLimit() {
        var policy = data.firm().policy();
        Set<Limit> limits = new LinkedHashSet<>();
        policy.maximumShare().ifPresent(share -> limits.add(new Limit.MaximumShare(share.value())));
        policy.maximumProviders().ifPresent(most -> limits.add(new Limit.MaximumProviders(most.value())));
        policy.minimumInHouse().ifPresent(least -> limits.add(new Limit.MinimumInHouse(least.value())));
        choices.forEach(ofWork -> ofWork.forEach(choice -> bar(choice).ifPresent(limits::add)));
        return limits;
    }

    private static Optional<Limit> bar(Choice choice) {
        return switch (choice.standing()) {
            case SOUND, UNSOUND -> Optional.empty();
            case BEYOND_CAPACITY -> Optional.of(new Limit.Capacity(choice.work(), choice.provider()));
            case NOT_CLEARED -> Optional.of(new Limit.Bar(choice.work(), choice.provider()));
        };
    }

    /** The choices a solution takes up, in the order of the work sheet. */
    List<Choice> chosen(Solution solution) {
        List<Choice> chosen = new ArrayList<>();
        for (int work = 0; work < choices.size(); work++) {
            int way = solution.ways().get(work);
            if (way > 0) {
                chosen.add(choices.get(work).get(way - 1));
            }
        }
        return chosen;
    }

    /** What a solution would be worth with one work done another way, whatever limits that breaks. */
    PlanTotals.Worth with(Solution solution, int work, int way) {
        int[] ways = solution.ways().stream().mapToInt(Integer::intValue).toArray();
        ways[work] = way;
        return totals.of(ways);
    }

    PlanTotals.Worth worth(Solution solution) {
        return totals.of(solution.ways().stream().mapToInt(Integer::intValue).toArray());
    }

    OptimalPlan.Plan plan(Solution solution) {
        var worth = worth(solution);
        return new OptimalPlan.Plan(
                worth.netPresentValue(),
                worth.cash(),
                chosen(solution).stream().map(Choice::lines).toList());
    }

    /** The plan of a solution that is told, which has to be worth the same by the firm's own lines. */
    OptimalPlan.Plan held(Solution solution, Value value) {
        var told = plan(solution);
        double own = value.once(netPresentValue(solution));
        double size = 1;
        for (CaseCalculation lines : told.chosen()) {
            size += sum(value.years(lines.bridge().inHouseAvoidable()));
            size += sum(value.years(lines.bridge().totalCostOfOwnership()));
        }
        if (Math.abs(told.netPresentValue() - own) > SAME * size) {
            throw new IllegalStateException(
                    "The portfolio says " + told.netPresentValue() + " of a plan that is worth " + own);
        }
        return told;
    }

    private static double sum(double[] amounts) {
        return Arrays.stream(amounts).map(Math::abs).sum();
    }

    /** The firm's own line of what a solution is worth. */
    Line netPresentValue(Solution solution) {
        return plan.apply(chosen(solution).stream().map(Choice::lines).toList())
                .worth()
                .netPresentValue();
    }
}
