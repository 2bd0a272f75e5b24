package org.counterweigh.optimisation;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.factors.BaseLoads;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.figures.Value;
import org.counterweigh.optimisation.Choice.Barred;

/** What can become of one case: moved whole, moved above a base load, or moved as far as the provider has room. */
record Choices(CaseModel book, Value value, BaseLoads baseLoads) {

    /** Of a case the gate has opened; what only capacity keeps out is among them, barred. */
    List<Choice> open(CaseCalculation whole) {
        List<Choice> all = new ArrayList<>(within(whole, room(whole), Barred.NO));
        if (busiestYear(whole) > room(whole)) {
            all.addAll(within(whole, Double.POSITIVE_INFINITY, Barred.BY_CAPACITY));
        }
        return all;
    }

    /** Of a case the gate bars, as far as the provider would have room. */
    List<Choice> barred(CaseCalculation whole) {
        return within(whole, room(whole), Barred.BY_THE_GATE);
    }

    private List<Choice> within(CaseCalculation whole, double room, Barred barred) {
        List<Choice> all = new ArrayList<>();
        double units = busiestYear(whole);
        if (units <= 0 || room <= 0) {
            return all;
        }
        if (units <= room) {
            all.add(new Choice(whole, 1, barred));
        } else {
            Given share = shareThatFits(whole, room / units);
            all.add(new Choice(book.part(whole, share), share.value(), barred));
        }
        baseLoads
                .bestWithin(whole, room)
                .map(base -> book.aboveBaseLoad(whole, base))
                .ifPresent(hybrid -> all.add(new Choice(hybrid, busiestYear(hybrid) / units, barred)));
        return all;
    }

    private double room(CaseCalculation whole) {
        return whole.quote().capacity().map(value::once).orElse(Double.POSITIVE_INFINITY);
    }

    private double busiestYear(CaseCalculation lines) {
        double most = 0;
        for (double units : value.years(lines.inputs().offer().unitsMoved())) {
            most = Math.max(most, units);
        }
        return most;
    }

    private static Given shareThatFits(CaseCalculation whole, double share) {
        var quote = whole.quote();
        List<Source> from = new ArrayList<>();
        quote.capacity().ifPresent(capacity -> from.add(capacity.source()));
        from.add(quote.work().volume().unitsPerYear().source());
        return new Given(
                "Share within capacity, " + quote.work().name() + " at "
                        + quote.provider().name(),
                share,
                Unit.SHARE,
                new Source.Derived("capacity over the units of the busiest year", from));
    }
}
