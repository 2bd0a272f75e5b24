package org.counterweigh.cli.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/** The best plan by trying all of them. */
final class PlainPlans {

    static final int MOST = 200_000;
    private static final double TIE = 0.005;
    private static final double TOLERANCE = 1e-9;

    final PlainModel model;
    final List<List<PlainCase>> choices;
    private final List<Plan> all = new ArrayList<>();

    /** What the firm asks of a plan. */
    enum Limit {
        SHARE("Maximum share with one provider"),
        PROVIDERS("Maximum providers"),
        PEOPLE("Minimum in-house FTE");

        final String setting;

        Limit(String setting) {
            this.setting = setting;
        }
    }

    /** A choice for every kind of work, 0 for as today, and which limits it breaks. */
    static final class Plan {
        final List<PlainCase> cases;
        final double npv;
        final double cashNpv;
        private final int[] choice;
        private final Set<Limit> broken = EnumSet.noneOf(Limit.class);

        Plan(int[] choice, List<PlainCase> cases, double npv, double cashNpv) {
            this.choice = choice;
            this.cases = cases;
            this.npv = npv;
            this.cashNpv = cashNpv;
        }

        long providers() {
            return cases.stream().map(each -> each.quote.provider).distinct().count();
        }

        boolean moves(PlainWork work) {
            return cases.stream().anyMatch(each -> each.quote.work == work);
        }
    }

    PlainPlans(PlainCases cases) {
        model = cases.model;
        choices = model.work.values().stream().map(cases::sound).toList();
        if (count() <= MOST) {
            attempt(new int[choices.size()], 0);
        }
    }

    private double count() {
        return choices.stream().mapToDouble(each -> each.size() + 1).reduce(1, (a, b) -> a * b);
    }

    /** Whether every plan was tried. */
    boolean complete() {
        return !all.isEmpty();
    }

    private void attempt(int[] choice, int work) {
        if (work == choice.length) {
            Plan plan = plan(choice.clone());
            if (plan.cases.isEmpty() || plan.cashNpv > 0) {
                all.add(plan);
            }
            return;
        }
        for (choice[work] = 0; choice[work] <= choices.get(work).size(); choice[work]++) {
            attempt(choice, work + 1);
        }
        choice[work] = 0;
    }

    private Plan plan(int[] choice) {
        List<PlainCase> cases = IntStream.range(0, choice.length)
                .filter(work -> choice[work] > 0)
                .mapToObj(work -> choices.get(work).get(choice[work] - 1))
                .toList();
        PlainAmounts[] years = model.plan(cases);
        var plan = new Plan(choice, cases, npv(years), cashNpv(years));
        broken(plan);
        return plan;
    }

    double npv(PlainAmounts[] years) {
        return model.firm.npv(model.values(years));
    }

    double cashNpv(PlainAmounts[] years) {
        return model.firm.npv(model.cash(years));
    }

    OptionalDouble limit(Limit limit) {
        return model.firm.settings.number(limit.setting);
    }

    private void broken(Plan plan) {
        if (plan.cases.isEmpty()) {
            return;
        }
        if (plan.providers() > limit(Limit.PROVIDERS).orElse(Double.POSITIVE_INFINITY) + TOLERANCE) {
            plan.broken.add(Limit.PROVIDERS);
        }
        if (largestShare(plan) > limit(Limit.SHARE).orElse(Double.POSITIVE_INFINITY) + TOLERANCE) {
            plan.broken.add(Limit.SHARE);
        }
        if (peopleLeft(plan) < limit(Limit.PEOPLE).orElse(Double.NEGATIVE_INFINITY) - TOLERANCE) {
            plan.broken.add(Limit.PEOPLE);
        }
    }

    /** Of all hours of today, those that the provider with most of them does. */
    private double largestShare(Plan plan) {
        double all = model.work.values().stream()
                .mapToDouble(work -> work.hoursToday * work.unitsPerYear)
                .sum();
        Map<PlainProvider, Double> hours = new HashMap<>();
        for (PlainCase each : plan.cases) {
            PlainWork work = each.quote.work;
            double moved = work.hoursToday * work.unitsPerYear * work.outsourceable * each.way.units();
            hours.merge(each.quote.provider, moved, Double::sum);
        }
        return hours.values().stream().mapToDouble(each -> each / all).max().orElse(0);
    }

    private double peopleLeft(Plan plan) {
        int steady = model.firm.steady;
        return model.firm.headcount()
                - plan.cases.stream()
                        .mapToDouble(each -> each.quote.provider.moved(steady)
                                * each.way.team()
                                * each.quote.work.hours.keySet().stream()
                                        .mapToDouble(role -> each.quote.work.fte(steady, role))
                                        .sum())
                        .sum();
    }

    private List<Plan> within(Set<Limit> lifted) {
        return all.stream().filter(plan -> lifted.containsAll(plan.broken)).toList();
    }

    /** The best plan once some of the firm's limits are lifted. */
    Plan best(Set<Limit> lifted) {
        List<Plan> plans = within(lifted);
        double most = most(plans);
        return plans.stream()
                .filter(plan -> plan.npv >= most - TIE)
                .min(Comparator.comparingLong(Plan::providers).thenComparing(plan -> plan.choice, Arrays::compare))
                .orElseThrow();
    }

    Plan best() {
        return best(Set.of());
    }

    private static double most(List<Plan> plans) {
        return plans.stream().mapToDouble(plan -> plan.npv).max().orElseThrow();
    }

    /** What the best other plan is worth. */
    OptionalDouble second() {
        Plan best = best();
        return within(Set.of()).stream()
                .filter(plan -> plan != best)
                .mapToDouble(plan -> plan.npv)
                .max();
    }

    long ties() {
        List<Plan> plans = within(Set.of());
        double most = most(plans);
        return plans.stream().filter(plan -> plan.npv >= most - TIE).count() - 1;
    }

    /** What each limit given costs. */
    List<Double> prices() {
        return Arrays.stream(Limit.values())
                .filter(limit -> limit(limit).isPresent())
                .map(limit -> best(Set.of(limit)).npv - best().npv)
                .toList();
    }
}
