package org.counterweigh.optimisation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.WorkType;
import org.counterweigh.optimisation.Choice.Barred;
import org.counterweigh.optimisation.OptimalPlan.Limit;
import org.counterweigh.optimisation.solver.Portfolio;
import org.counterweigh.optimisation.solver.Portfolio.Limits;
import org.counterweigh.optimisation.solver.Portfolio.Way;
import org.counterweigh.optimisation.solver.Solution;

/** A firm as a portfolio, with and without each of its limits, and solutions of it as plans of the firm. */
final class FirmPortfolio {

    static final String IN_HOUSE = "In-house";

    private static final double SAME = 1e-9;

    private final FirmData data;
    private final Coefficients amounts;
    private final List<List<Choice>> choices;
    private final List<String> providers;

    /** Provider and code, in the order of the portfolio's charges. */
    private final List<String> obligations = new ArrayList<>();

    private final Portfolio portfolio;

    FirmPortfolio(FirmData data, Coefficients amounts, List<Choice> all) {
        this.data = data;
        this.amounts = amounts;
        choices = data.work().stream()
                .map(work -> all.stream()
                        .filter(choice -> choice.work().equals(work.name()))
                        .toList())
                .toList();
        providers = data.market().providers().stream().map(Provider::name).toList();
        List<Double> charges = charges(all);
        portfolio = new Portfolio(
                choices.stream().map(this::ways).toList(),
                providers.stream().map(this::provider).toList(),
                charges,
                limits());
    }

    private List<Double> charges(List<Choice> all) {
        List<Double> charges = new ArrayList<>();
        for (Choice choice : all) {
            choice.lines().inputs().engagement().obligations().forEach((code, cost) -> {
                if (!obligations.contains(once(choice, code))) {
                    obligations.add(once(choice, code));
                    charges.add(amounts.ofObligation(cost));
                }
            });
        }
        return charges;
    }

    private static String once(Choice choice, String code) {
        return choice.provider() + " / " + code;
    }

    /** Nothing is known of opening a provider no work can go to. */
    private Portfolio.Provider provider(String name) {
        double opening = choices.stream()
                .flatMap(List::stream)
                .filter(choice -> choice.provider().equals(name))
                .findFirst()
                .map(choice -> amounts.opening(choice.lines()))
                .orElse(0.0);
        return new Portfolio.Provider(opening, amounts.commitments(name));
    }

    private List<Way> ways(List<Choice> ofWork) {
        List<Way> ways = new ArrayList<>(List.of(Way.STAYING));
        for (Choice choice : ofWork) {
            CaseCalculation lines = choice.lines();
            ways.add(new Way(
                    providers.indexOf(choice.provider()),
                    amounts.direct(lines),
                    amounts.spend(lines),
                    amounts.commitments(choice.provider()).isEmpty() ? List.of() : amounts.fees(lines),
                    lines.inputs().engagement().obligations().keySet().stream()
                            .map(code -> obligations.indexOf(once(choice, code)))
                            .toList(),
                    List.of(amounts.people(lines)),
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

    /** With risks as a second budget beside the people that may go. */
    Portfolio within(double mostRisk, Map<Choice, Double> risks) {
        List<List<Way>> works = new ArrayList<>();
        for (int work = 0; work < choices.size(); work++) {
            List<Way> ways = new ArrayList<>(List.of(Way.STAYING));
            for (int choice = 0; choice < choices.get(work).size(); choice++) {
                Way way = portfolio.works().get(work).get(choice + 1);
                double risk = risks.getOrDefault(choices.get(work).get(choice), 0.0);
                ways.add(way.using(List.of(way.uses().get(0), risk)));
            }
            works.add(ways);
        }
        var limits = portfolio.limits();
        return portfolio
                .with(works)
                .with(new Limits(
                        limits.mostProviders(),
                        limits.mostShare(),
                        List.of(limits.budgets().get(0), mostRisk)));
    }

    /** Limits on the whole plan. */
    List<Limit> firmLimits() {
        var policy = data.firm().policy();
        List<Limit> limits = new ArrayList<>();
        if (portfolio.limits().mostShare() < 1) {
            limits.add(new Limit.MaximumShare(policy.maximumShare().value()));
        }
        policy.maximumProviders().ifPresent(most -> limits.add(new Limit.MaximumProviders(most.value())));
        policy.minimumInHouse().ifPresent(least -> limits.add(new Limit.MinimumInHouse(least.value())));
        return limits;
    }

    /** Capacities and bars, in the order of the work sheet. */
    Set<Limit> bars() {
        Set<Limit> bars = new LinkedHashSet<>();
        for (List<Choice> ofWork : choices) {
            for (Choice choice : ofWork) {
                bar(choice).ifPresent(bars::add);
            }
        }
        return bars;
    }

    private static Optional<Limit> bar(Choice choice) {
        return switch (choice.barred()) {
            case NO -> Optional.empty();
            case BY_CAPACITY -> Optional.of(new Limit.Capacity(choice.work(), choice.provider()));
            case BY_THE_GATE -> Optional.of(new Limit.Bar(choice.work(), choice.provider()));
        };
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
            return portfolio.with(
                    new Limits(limits.mostProviders(), limits.mostShare(), List.of(Double.POSITIVE_INFINITY)));
        }
        List<List<Way>> works = new ArrayList<>();
        for (int work = 0; work < choices.size(); work++) {
            List<Way> ways = new ArrayList<>(portfolio.works().get(work));
            for (int choice = 0; choice < choices.get(work).size(); choice++) {
                if (bar(choices.get(work).get(choice)).equals(Optional.of(limit))) {
                    ways.set(choice + 1, ways.get(choice + 1).unbarred());
                }
            }
            works.add(ways);
        }
        return portfolio.with(works);
    }

    List<List<Choice>> choices() {
        return choices;
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
        return amounts.netPresentValue(chosen(solution));
    }

    /** The plan of a solution, worth the same by the portfolio and by the firm's own lines. */
    OptimalPlan.Plan plan(Solution solution) {
        List<Choice> chosen = chosen(solution);
        double worth = amounts.worth(chosen);
        if (Math.abs(worth - solution.worth()) > SAME * amounts.size(chosen)) {
            throw new IllegalStateException(
                    "The portfolio says " + solution.worth() + " of a plan that is worth " + worth);
        }
        return new OptimalPlan.Plan(worth, shares(chosen));
    }

    private List<OptimalPlan.Share> shares(List<Choice> chosen) {
        List<OptimalPlan.Share> shares = new ArrayList<>();
        for (WorkType work : data.work()) {
            double staying = 1;
            for (Choice choice : chosen) {
                if (choice.work().equals(work.name())) {
                    shares.add(new OptimalPlan.Share(work.name(), choice.provider(), choice.share()));
                    staying -= choice.share();
                }
            }
            if (staying > 0) {
                shares.add(new OptimalPlan.Share(work.name(), IN_HOUSE, staying));
            }
        }
        return shares;
    }
}
