package org.counterweigh.optimisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.WorkType;
import org.counterweigh.optimisation.Choice.Barred;
import org.counterweigh.optimisation.OptimalPlan.Limit;
import org.counterweigh.optimisation.solver.BranchAndBound.Solution;
import org.counterweigh.optimisation.solver.Portfolio;
import org.counterweigh.optimisation.solver.Portfolio.Limits;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/** A firm as a portfolio, with and without each of its limits, and solutions of it as plans of the firm. */
final class FirmPortfolio {

    private static final double SAME = 1e-9;

    private final FirmData data;
    private final Coefficients amounts;
    private final List<List<Choice>> choices;

    /** By provider and code, in the order of the portfolio's charges. */
    private final Map<String, Double> obligations = new LinkedHashMap<>();

    private final Portfolio portfolio;

    FirmPortfolio(FirmData data, Coefficients amounts, List<Choice> all) {
        this.data = data;
        this.amounts = amounts;
        choices = data.work().stream()
                .map(work -> all.stream()
                        .filter(choice -> choice.work().equals(work.name()))
                        .toList())
                .toList();
        all.forEach(choice -> choice.obligations()
                .forEach((code, cost) -> obligations.putIfAbsent(choice.once(code), amounts.ofObligation(cost))));
        List<String> codes = List.copyOf(obligations.keySet());
        List<String> providers =
                data.market().providers().stream().map(Provider::name).toList();
        portfolio = new Portfolio(
                choices.stream().map(each -> ways(each, providers, codes)).toList(),
                providers.stream()
                        .map(name -> new Portfolio.Provider(opening(name), amounts.commitments(name)))
                        .toList(),
                List.copyOf(obligations.values()),
                limits());
    }

    /** Nothing where no work can go to the provider. */
    private double opening(String provider) {
        return choices.stream()
                .flatMap(List::stream)
                .filter(choice -> choice.provider().equals(provider))
                .findFirst()
                .map(choice -> amounts.opening(choice.lines()))
                .orElse(0.0);
    }

    private List<Way> ways(List<Choice> ofWork, List<String> providers, List<String> codes) {
        List<Way> ways = new ArrayList<>(List.of(Way.STAYING));
        for (Choice choice : ofWork) {
            boolean committed = !amounts.commitments(choice.provider()).isEmpty();
            ways.add(new Way(
                    providers.indexOf(choice.provider()),
                    amounts.direct(choice.lines()),
                    amounts.spend(choice.lines()),
                    committed ? amounts.fees(choice.lines()) : List.of(),
                    choice.obligations().keySet().stream()
                            .map(code -> codes.indexOf(choice.once(code)))
                            .toList(),
                    List.of(amounts.people(choice.lines())),
                    choice.barred() != Barred.NO));
        }
        return ways;
    }

    /** No people may go where the team is below its minimum already: then moving nothing is still a plan. */
    private Limits limits() {
        var policy = data.firm().policy();
        int most = policy.maximumProviders()
                .map(given -> (int) Math.max(0, Math.floor(given.value())))
                .orElse(Integer.MAX_VALUE);
        double people = policy.minimumInHouse()
                .map(minimum -> Math.max(0, amounts.peopleToday(data) - minimum.value()))
                .orElse(Double.POSITIVE_INFINITY);
        double share = policy.maximumShare().value();
        return new Limits(most, Math.max(0, Math.min(1, share)), List.of(people));
    }

    /** Under every limit of the firm. */
    Portfolio portfolio() {
        return portfolio;
    }

    List<List<Choice>> choices() {
        return choices;
    }

    /** With risks as a second budget beside the people that may go. */
    Portfolio within(double mostRisk, Map<Choice, Double> risks) {
        var limits = portfolio.limits();
        List<Double> budgets = List.of(limits.budgets().get(0), mostRisk);
        return changed((choice, way) -> way.using(List.of(way.uses().get(0), risks.getOrDefault(choice, 0.0))))
                .with(new Limits(limits.mostProviders(), limits.mostShare(), budgets));
    }

    /** The portfolio without one limit or bar. */
    Portfolio without(Limit limit) {
        var limits = portfolio.limits();
        if (limit instanceof Limit.MaximumShare) {
            return portfolio.with(new Limits(limits.mostProviders(), 1, limits.budgets()));
        }
        if (limit instanceof Limit.MaximumProviders) {
            return portfolio.with(new Limits(Integer.MAX_VALUE, limits.mostShare(), limits.budgets()));
        }
        if (limit instanceof Limit.MinimumInHouse) {
            List<Double> free = List.of(Double.POSITIVE_INFINITY);
            return portfolio.with(new Limits(limits.mostProviders(), limits.mostShare(), free));
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
        if (portfolio.limits().mostShare() < 1) {
            limits.add(new Limit.MaximumShare(policy.maximumShare().value()));
        }
        policy.maximumProviders().ifPresent(most -> limits.add(new Limit.MaximumProviders(most.value())));
        policy.minimumInHouse().ifPresent(least -> limits.add(new Limit.MinimumInHouse(least.value())));
        choices.forEach(ofWork -> ofWork.forEach(choice -> bar(choice).ifPresent(limits::add)));
        return limits;
    }

    private static Optional<Limit> bar(Choice choice) {
        return switch (choice.barred()) {
            case NO -> Optional.empty();
            case BY_CAPACITY -> Optional.of(new Limit.Capacity(choice.work(), choice.provider()));
            case BY_THE_GATE -> Optional.of(new Limit.Bar(choice.work(), choice.provider()));
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

    Line netPresentValue(Solution solution) {
        return amounts.plan(chosen(solution)).netPresentValue();
    }

    /** The plan of a solution, worth the same by the portfolio and by the firm's own lines. */
    OptimalPlan.Plan plan(Solution solution) {
        List<Choice> chosen = chosen(solution);
        double worth = amounts.worth(chosen);
        if (Math.abs(worth - solution.worth()) > SAME * amounts.size(chosen)) {
            throw new IllegalStateException(
                    "The portfolio says " + solution.worth() + " of a plan that is worth " + worth);
        }
        List<OptimalPlan.Share> shares = new ArrayList<>();
        for (WorkType work : data.work()) {
            double staying = 1;
            for (Choice choice : chosen) {
                if (choice.work().equals(work.name())) {
                    shares.add(new OptimalPlan.Share(work.name(), choice.lines().option(), choice.share()));
                    staying -= choice.share();
                }
            }
            if (staying > 0) {
                shares.add(new OptimalPlan.Share(work.name(), new Option.AsToday(), staying));
            }
        }
        return new OptimalPlan.Plan(worth, shares);
    }
}
