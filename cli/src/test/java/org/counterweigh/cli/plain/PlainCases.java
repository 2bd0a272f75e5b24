package org.counterweigh.cli.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.counterweigh.cli.plain.PlainQuote.Way;

/** Every case in each way it has: the whole or its part, and its best hybrid. */
final class PlainCases {

    private static final double SAME = 1e-9;

    final PlainModel model;
    final List<PlainCase> cases = new ArrayList<>();
    final List<PlainCase> hybrids = new ArrayList<>();

    PlainCases(PlainModel model) {
        this.model = model;
        for (PlainQuote quote : model.quotes) {
            cases.add(new PlainCase(model, quote, quote.widest(), quote.work.cashable));
            best(hybrids(model, quote, quote.work.cashable)).ifPresent(hybrids::add);
        }
    }

    /** Every hybrid that moves some units and fits, lowest base load first. */
    static List<PlainCase> hybrids(PlainModel model, PlainQuote quote, double cashable) {
        var levels = new TreeSet<Double>();
        for (double month : quote.work.months) {
            if (month > 0 && 12 * month < 1) {
                levels.add(12 * month);
            }
        }
        levels.add(1.0);
        List<PlainCase> found = new ArrayList<>();
        for (double level : levels) {
            double units = quote.work.above(level);
            if (units > 1e-12 && quote.work.busiestYear() * units <= quote.capacity * (1 + SAME)) {
                found.add(new PlainCase(model, quote, Way.hybrid(units, level), cashable));
            }
        }
        return found;
    }

    /** The first of those worth most. */
    static Optional<PlainCase> best(List<PlainCase> among) {
        return among.stream().reduce((best, next) -> isMore(next.npv, best.npv) ? next : best);
    }

    private static boolean isMore(double npv, double than) {
        return npv > than + SAME * Math.max(1, Math.abs(than));
    }

    /** Those of a kind of work in the order in which equals are taken: providers as in their sheet, the whole first. */
    List<PlainCase> of(PlainWork work) {
        List<PlainProvider> order = List.copyOf(model.providers.values());
        List<PlainCase> all = new ArrayList<>(cases);
        all.addAll(hybrids);
        return all.stream()
                .filter(each -> each.quote.work == work)
                .sorted(Comparator.comparingInt(each -> order.indexOf(each.quote.provider)))
                .toList();
    }

    List<PlainCase> eligible(PlainWork work) {
        return of(work).stream()
                .filter(each -> model.ruling(each.quote).eligible())
                .toList();
    }

    List<PlainCase> sound(PlainWork work) {
        return work.keptByChoice()
                ? List.of()
                : eligible(work).stream().filter(each -> each.is("SOUND")).toList();
    }
}
