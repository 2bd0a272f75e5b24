package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Governance.ObligationCost;

/** Supervision of the provider's work, and what the gate's obligations cost to keep. */
final class LegalAndEthical implements Factor {

    @Override
    public List<Line> incurred(Case c) {
        return List.of(line(
                "Supervision",
                c.offer()
                        .providerHours()
                        .times(c.quote().supervision())
                        .times(c.workload().reviewerCost())));
    }

    @Override
    public List<Line> charges(ProviderCharges e) {
        var costs = e.obligations().values();
        var once = line(
                "Obligations, one-off",
                Figure.sum(costs.stream().map(ObligationCost::oneOff).toList(), Unit.MONEY));
        var yearly = line(
                "Obligations, a year",
                Figure.sum(costs.stream().map(ObligationCost::perYear).toList(), Unit.MONEY));
        var all = line("Obligations", once.times(e.terms().transitionYear()).plus(yearly.times(Calendar.OPERATING)));
        return List.of(line("Obligations borne", e.portion().times(all)));
    }
}
