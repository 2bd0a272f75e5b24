package org.counterweigh.optimisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.factors.MoneyKind;
import org.counterweigh.factors.ProviderTerms;
import org.counterweigh.factors.Tally;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Governance.ObligationCost;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;
import org.counterweigh.optimisation.solver.Portfolio;
import org.counterweigh.optimisation.solver.Portfolio.OwnTime;

/** The lines of cases and providers as the amounts of a portfolio. */
final class Amounts {
    private final FirmData data;
    private final CaseModel model;
    private final Value value;
    private final int steady;
    private final List<String> roles;
    private final List<String> providers;
    /** By provider, the obligations that any choice asks, by code. */
    private final Map<String, SortedMap<String, ObligationCost>> obligations = new LinkedHashMap<>();

    Amounts(FirmData data, CaseModel model, Value value, List<Choice> choices) {
        this.data = data;
        this.model = model;
        this.value = value;
        steady = value.steadyYear();
        roles = data.roles().stream().map(Role::name).toList();
        providers = data.market().providers().stream().map(Provider::name).toList();
        providers.forEach(name -> obligations.put(name, new TreeMap<>()));
        choices.forEach(choice -> ofProvider(choice.provider())
                .putAll(choice.lines().inputs().legal().obligations()));
    }

    private SortedMap<String, ObligationCost> ofProvider(String name) {
        return obligations.computeIfAbsent(name, key -> new TreeMap<>());
    }

    double[] discount() {
        return value.years(model.timeline().discountFactor());
    }

    double[][] resaleRates() {
        return byRole(role -> model.resaleRate(role).map(value::years).orElseGet(this::nothing));
    }

    Portfolio.Way way(Choice choice) {
        CaseCalculation lines = choice.lines();
        Tally direct = lines.direct();
        var offer = lines.inputs().offer();
        boolean shared = lines.sharesDiscount();
        double[] income = direct.income().map(value::years).orElseGet(this::nothing);
        double[] worth = income.clone();
        direct.factors().values().forEach(money -> add(worth, value.years(money)));
        double[] cash = value.years(direct.kind(MoneyKind.CASH));
        add(cash, income);
        List<String> codes = List.copyOf(ofProvider(choice.provider()).keySet());
        return new Portfolio.Way(
                providers.indexOf(choice.provider()),
                !choice.isFree(),
                worth,
                cash,
                new OwnTime(byRole(role -> of(direct.ownTime(), role)), byRole(role -> of(direct.hours(), role))),
                new Portfolio.Fees(
                        shared ? value.years(offer.grossFees()) : nothing(),
                        value.years(offer.fees()),
                        lines.passedOn().map(value::years).orElseGet(this::nothing)),
                lines.inputs().legal().obligations().keySet().stream()
                        .map(codes::indexOf)
                        .toList(),
                hours(lines),
                people(lines),
                0);
    }

    /** Hours of today that move, whatever growth does. */
    private double hours(CaseCalculation lines) {
        var load = lines.inputs().workload();
        double share = load.shareThatGoes().map(value::once).orElse(1.0);
        return value.once(load.team().volume().ofYearOne()) * value.once(load.hoursPerUnit()) * share;
    }

    /** People who go with a case in the steady year, in FTE. */
    private double people(CaseCalculation lines) {
        return value.in(steady, lines.inputs().terms().shareMoved())
                * value.in(steady, lines.inputs().workload().people());
    }

    Portfolio.Provider provider(Provider provider) {
        ProviderTerms terms = model.terms(provider.name());
        double[] once = nothing();
        for (Line cost : List.of(terms.annualFee(), terms.transition(), terms.exit(), terms.controls())) {
            take(once, value.years(cost));
        }
        double[] hours = value.years(terms.governance());
        double[] hourly = value.years(terms.governor().hourlyCost());
        double[] money = IntStream.range(0, hours.length)
                .mapToDouble(year -> -hours[year] * hourly[year])
                .toArray();
        double[] needed = nothing();
        take(needed, hours);
        String governor = terms.governor().role().name();
        return new Portfolio.Provider(
                once,
                new OwnTime(
                        byRole(role -> role.equals(governor) ? money : nothing()),
                        byRole(role -> role.equals(governor) ? needed : nothing())),
                value.years(terms.commitment()),
                provider.discounts().stream()
                        .filter(tier -> tier.work().isEmpty())
                        .map(tier -> new Portfolio.Tier(
                                tier.from().value(), tier.discount().value()))
                        .toList(),
                value.once(terms.taxFactor()),
                ofProvider(provider.name()).values().stream().map(this::years).toList());
    }

    private double[] years(ObligationCost cost) {
        double[] years = nothing();
        for (int year = 0; year < years.length; year++) {
            years[year] = (year == 0 ? cost.oneOff() : cost.perYear()).value();
        }
        return years;
    }

    /** Of every kind of work, whether it may leave or not. */
    double hoursToday() {
        double hours = 0;
        for (WorkType work : data.work()) {
            var load = model.workloads().get(work.name());
            if (load != null) {
                hours += work.volume().unitsPerYear().value() * value.once(load.hoursPerUnit());
            }
        }
        return hours;
    }

    double headcount() {
        return data.roles().stream()
                .mapToDouble(role -> role.headcount().value())
                .sum();
    }

    private double[][] byRole(Function<String, double[]> amounts) {
        List<double[]> all = new ArrayList<>();
        roles.forEach(role -> all.add(amounts.apply(role)));
        return all.toArray(double[][]::new);
    }

    private double[] of(Map<String, Line> byRole, String role) {
        Line line = byRole.get(role);
        return line == null ? nothing() : value.years(line);
    }

    private double[] nothing() {
        return new double[value.horizon() + 1];
    }

    private static void add(double[] to, double[] amounts) {
        for (int year = 0; year < to.length; year++) {
            to[year] += amounts[year];
        }
    }

    private static void take(double[] from, double[] amounts) {
        for (int year = 0; year < from.length; year++) {
            from[year] -= amounts[year];
        }
    }
}
