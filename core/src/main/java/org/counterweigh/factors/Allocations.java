package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Quote;

/**
 * How a provider's own cost is shared out over all it quotes for: by fees of a full year, the annual fee among them.
 *
 * @param basis fees of a full year by quote, money
 * @param allocation share by quote; by hours of today where nothing is paid at all
 */
record Allocations(Map<Quote, Line> basis, Map<Quote, Line> allocation) {

    static Allocations of(ProviderTerms terms, Map<Quote, Offer> offers, Function<Quote, Workload> workloads) {
        Map<Quote, Line> hours = new LinkedHashMap<>();
        offers.keySet().forEach(quote -> {
            var load = workloads.apply(quote);
            hours.put(
                    quote,
                    line(
                            "Hours of today" + of(quote),
                            load.team().volume().ofYearOne().times(load.hoursPerUnit())));
        });
        var allHours = all("Hours of today of all its work", hours, Unit.HOURS);
        var fee = line(
                "Annual fee in the firm's currency",
                terms.provider().terms().annualFee().times(terms.exchangeRate()));
        Map<Quote, Line> shares = new LinkedHashMap<>();
        Map<Quote, Line> basis = new LinkedHashMap<>();
        offers.forEach((quote, offer) -> {
            var share = line(
                    "Share of hours" + of(quote), CaseModel.known(hours, quote).overAny(allHours));
            shares.put(quote, share);
            basis.put(
                    quote,
                    line("Fees of a full year" + of(quote), offer.fullYearFees().plus(fee.times(share))));
        });
        var allFees = all("Fees of a full year of all its work", basis, Unit.MONEY);
        var unpaid = line(
                "Nothing is paid",
                Timeline.ONE.minus(line("Something is paid", allFees.exceeds(Figure.constant(0, Unit.MONEY)))));
        Map<Quote, Line> allocation = new LinkedHashMap<>();
        basis.forEach((quote, fees) -> {
            var byFees = line("Share of fees" + of(quote), fees.overAny(allFees));
            var byHours = line(
                    "Share of hours where nothing is paid" + of(quote), unpaid.times(CaseModel.known(shares, quote)));
            allocation.put(quote, line("Allocation" + of(quote), byFees.plus(byHours)));
        });
        return new Allocations(basis, allocation);
    }

    private static Line all(String label, Map<Quote, Line> each, Unit unit) {
        return line(label, Figure.sum(List.copyOf(each.values()), unit));
    }

    private static String of(Quote quote) {
        return ", " + quote.work().name();
    }

    Line basis(Quote quote) {
        return CaseModel.known(basis, quote);
    }

    Line allocation(Quote quote) {
        return CaseModel.known(allocation, quote);
    }
}
