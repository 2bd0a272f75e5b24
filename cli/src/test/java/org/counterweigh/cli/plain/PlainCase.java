package org.counterweigh.cli.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.counterweigh.cli.plain.PlainQuote.Way;

/** A case in one way: its rows of money by its own allocation, its four tests, its verdict. */
final class PlainCase {

    final PlainModel model;
    final PlainQuote quote;
    final Way way;
    final PlainLines lines;
    final PlainAmounts[] years;
    final double[] cashFlow;
    final double npv;
    final double cashNpv;
    final OptionalDouble payback;
    private final PlainAmounts[] own;

    PlainCase(PlainModel model, PlainQuote quote, Way way, double cashable) {
        this.model = model;
        this.quote = quote;
        this.way = way;
        lines = new PlainLines(quote, way, cashable);
        years = model.alone(quote, way, cashable);
        cashFlow = model.cash(years);
        npv = model.firm.npv(model.values(years));
        cashNpv = model.firm.npv(cashFlow);
        payback = PlainCashFlow.payback(cashFlow);
        own = new PlainAmounts[years.length];
    }

    /** All but discounts and what the provider costs as a whole. */
    PlainAmounts ownLines(int year) {
        if (own[year] == null) {
            own[year] = lines.of(year);
        }
        return own[year];
    }

    double gross(int year) {
        return quote.gross(year, way);
    }

    boolean gains() {
        return npv > 0;
    }

    boolean gainsCash() {
        return cashNpv > 0;
    }

    boolean clearsTheHurdle() {
        return overTheHurdle() >= 0;
    }

    boolean paysBack() {
        return payback.isPresent() && payback.getAsDouble() <= limit();
    }

    private double limit() {
        return model.firm.settings.number("Payback limit months", 18);
    }

    private double overTheHurdle() {
        int steady = model.firm.steady;
        double exit = steady == model.firm.years ? quote.allocation * quote.provider.given("Exit cost") : 0;
        double value = years[steady].value() + exit + lines.leftOutByTheHurdle(steady);
        return value - model.firm.settings.number("Hurdle", 0.10) * lines.hurdleBase(steady);
    }

    String verdict() {
        if (!gains()) {
            return "NO_GAIN";
        }
        return !gainsCash() ? "CAPACITY" : clearsTheHurdle() && paysBack() ? "SOUND" : "PILOT";
    }

    boolean is(String verdict) {
        return verdict().equals(verdict);
    }

    /** Amounts that are all at least nothing where the case is sound, each a straight line in pieces of the share cashable. */
    List<Double> slacks() {
        List<Double> slacks = new ArrayList<>(List.of(npv, cashNpv, overTheHurdle()));
        double limit = limit() / 12;
        int whole = (int) Math.min(limit, model.firm.years);
        double[] balance = PlainCashFlow.cumulated(cashFlow);
        if (whole == model.firm.years) {
            slacks.add(balance[whole]);
        } else {
            slacks.add(balance[whole] + (limit - whole) * cashFlow[whole + 1]);
            for (int year = whole + 1; year < balance.length; year++) {
                slacks.add(balance[year]);
            }
        }
        return slacks;
    }
}
