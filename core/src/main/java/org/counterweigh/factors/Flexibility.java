package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;

/** Peaks no longer bought at cover rates, against what a minimum commitment costs in quiet years. */
final class Flexibility implements Factor {

    @Override
    public List<Line> avoided(Case c) {
        return List.of(
                line("Overflow avoided", c.shareMoved().times(c.workload().overflowCost())));
    }

    @Override
    public List<Line> charges(ProviderCharges e) {
        var committed = line("Commitment borne", e.portion().times(e.terms().commitment()));
        var fees = line(
                "Fees that count towards it",
                Figure.sum(e.offers().stream().map(Offer::fees).toList(), Unit.MONEY));
        return List.of(line("Commitment shortfall", committed.minus(fees).notBelowZero()));
    }
}
