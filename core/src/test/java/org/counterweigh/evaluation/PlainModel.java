package org.counterweigh.evaluation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Firm.CashFlows;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Quote;

/**
 * A second, independent reading of the evaluation in plain doubles, which judges the first.
 *
 * <p>It shares nothing with the figures of the product but the numbers of the workbook.
 */
public final class PlainModel {

    private final FirmData data;
    private final Function<Quote, Set<String>> obligationsOf;
    private final int last;
    private final boolean midYear;

    /** The model of one firm; the function gives the codes of what the gate asks of a case. */
    public PlainModel(FirmData data, Function<Quote, Set<String>> obligationsOf) {
        this.data = data;
        this.obligationsOf = obligationsOf;
        this.last = data.firm().horizon().years();
        this.midYear = data.firm().horizon().cashFlows() == CashFlows.MID_YEAR;
    }

    /** The case of one quote, with its share of what the provider costs as a whole. */
    public PlainCase of(Quote quote) {
        double allocation = allocation(quote);
        var offer = new PlainOffer(data, quote);
        var lines = new PlainLines(data, offer, allocation, obligationsOf.apply(quote));
        double[] inHouse = overYears(lines::inHouseAvoidable);
        double[] ownership = overYears(lines::totalCostOfOwnership);
        double[] net = overYears(year -> inHouse[year] - ownership[year]);
        Map<FactorName, double[]> factors = new EnumMap<>(FactorName.class);
        for (FactorName name : FactorName.values()) {
            factors.put(name, overYears(year -> lines.factor(name, year)));
        }
        return new PlainCase(
                quote,
                allocation,
                inHouse,
                ownership,
                net,
                factors,
                worth(factors),
                npv(net),
                PlainMoney.paybackMonths(net),
                PlainMoney.irr(net, midYear),
                net[steadyYear()] - notCash(lines, quote),
                capacityHours(offer),
                hurdle(offer.inHouse()));
    }

    /** The plan of the chosen quotes; what a provider costs as a whole is counted once for each that is used. */
    public PlainPlan plan(List<Quote> chosen) {
        Map<FactorName, double[]> factors = new EnumMap<>(FactorName.class);
        for (FactorName name : FactorName.values()) {
            factors.put(name, new double[last + 1]);
        }
        double notCash = 0;
        double capacity = 0;
        for (Quote quote : chosen) {
            var offer = new PlainOffer(data, quote);
            var own = new PlainLines(data, offer, 0, Set.of());
            factors.forEach((name, line) -> add(line, year -> own.factor(name, year)));
            notCash += notCash(own, quote);
            capacity += capacityHours(offer);
        }
        byProvider(chosen).values().forEach(quotes -> addProvider(factors, quotes));
        double[] net = overYears(year ->
                factors.values().stream().mapToDouble(line -> line[year]).sum());
        return new PlainPlan(
                factors,
                worth(factors),
                net,
                npv(net),
                PlainMoney.paybackMonths(net),
                net[steadyYear()] - notCash,
                capacity);
    }

    private void addProvider(Map<FactorName, double[]> factors, List<Quote> quotes) {
        var provider = new PlainProvider(data, quotes.get(0).provider());
        Set<String> obligations = new TreeSet<>();
        quotes.forEach(quote -> obligations.addAll(obligationsOf.apply(quote)));
        var offers = quotes.stream().map(quote -> new PlainOffer(data, quote)).toList();
        factors.forEach((name, line) -> add(
                line,
                year -> -switch (name) {
                    case COST_SAVINGS -> provider.governance(year) + provider.transition(year) + provider.exit(year);
                    case FLEXIBILITY -> {
                        double fees = offers.stream()
                                .mapToDouble(offer -> offer.netFees(year))
                                .sum();
                        yield Math.max(0, provider.minimumCommitment(year) - fees);
                    }
                    case CONFIDENTIALITY -> provider.controls(year);
                    case LEGAL_AND_ETHICAL -> provider.obligations(year, obligations);
                    case EFFICIENCY, TALENT_POOL, QUALITY_CONTROL, CULTURE_AND_LANGUAGE -> 0;
                }));
    }

    private double allocation(Quote quote) {
        String provider = quote.provider().name();
        double all = data.market().quotes().stream()
                .filter(other -> other.provider().name().equals(provider))
                .mapToDouble(other -> new PlainOffer(data, other).fullYearFees())
                .sum();
        return all == 0 ? 0 : new PlainOffer(data, quote).fullYearFees() / all;
    }

    private int steadyYear() {
        return Math.min(2, last);
    }

    private double notCash(PlainLines lines, Quote quote) {
        return (1 - quote.work().volume().cashable().value()) * lines.releasedCost(steadyYear());
    }

    private double capacityHours(PlainOffer offer) {
        double released = offer.moved(steadyYear()) * offer.inHouse().hours(steadyYear());
        return (1 - offer.quote().work().volume().cashable().value()) * released;
    }

    private double hurdle(PlainInHouse inHouse) {
        double personnel = inHouse.avoidablePay(steadyYear()) + inHouse.avoidedHiringAndTraining(steadyYear());
        return data.firm().policy().hurdle().value() * personnel;
    }

    private static Map<String, List<Quote>> byProvider(List<Quote> chosen) {
        Map<String, List<Quote>> quotes = new LinkedHashMap<>();
        for (Quote quote : chosen) {
            String name = quote.provider().name();
            quotes.putIfAbsent(
                    name,
                    chosen.stream()
                            .filter(other -> other.provider().name().equals(name))
                            .toList());
        }
        return quotes;
    }

    private double npv(double[] flows) {
        return PlainMoney.npv(flows, data.firm().horizon().discountRate().value(), midYear);
    }

    private Map<FactorName, Double> worth(Map<FactorName, double[]> factors) {
        Map<FactorName, Double> worth = new EnumMap<>(FactorName.class);
        factors.forEach((name, line) -> worth.put(name, npv(line)));
        return worth;
    }

    private double[] overYears(IntToDoubleFunction amount) {
        double[] line = new double[last + 1];
        Arrays.setAll(line, amount);
        return line;
    }

    private static void add(double[] line, IntToDoubleFunction amount) {
        Arrays.setAll(line, year -> line[year] + amount.applyAsDouble(year));
    }
}
