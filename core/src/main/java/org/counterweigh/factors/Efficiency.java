package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.BlankInput;

/** Fewer or more hours for the same work, learning in the first year, and the worth of a faster answer. */
final class Efficiency implements Factor {

    @Override
    public List<MoneyLine> avoided(Case c) {
        return waiting(
                "In-house waiting avoided", c, c.workload().work().turnaround().days());
    }

    @Override
    public Optional<Line> fees(Case c) {
        var offer = c.offer();
        var moreHours = line(
                "More hours per unit than today",
                offer.hoursPerUnit().minus(c.workload().hoursPerUnit()));
        var slower =
                line("Fees for slower work", c.unitsMoved().times(moreHours).times(offer.price()));
        if (!offer.hourly()) {
            return Optional.of(slower);
        }
        var learning = line(
                "Fees while learning",
                offer.providerHours().times(offer.price()).times(offer.learning()));
        return Optional.of(line("Fees for slower work and learning", slower.plus(learning)));
    }

    @Override
    public List<MoneyLine> incurred(Case c) {
        return waiting("Waiting for the provider", c, c.quote().turnaroundDays());
    }

    /** Time has a price only where both turnarounds and the value of a day are known. */
    private static List<MoneyLine> waiting(String label, Case c, Optional<Given> days) {
        var today = c.workload().work().turnaround();
        boolean known = today.days().isPresent()
                && today.valuePerDay().isPresent()
                && c.quote().turnaroundDays().isPresent();
        if (!known) {
            return List.of();
        }
        Figure units = c.unitsMoved();
        var money = line(
                label, units.times(days.orElseThrow()).times(today.valuePerDay().orElseThrow()));
        return List.of(MoneyLine.of(money, MoneyKind.TIME_VALUE));
    }

    @Override
    public List<BlankInput> unclaimed(Case c) {
        return BlankInput.among(
                Map.of(BlankInput.PROVIDER_SPEED, c.quote().effort().amount().isDefault()));
    }
}
