package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Map;
import org.counterweigh.firm.BlankInput;

/** Peaks that are paid for today as overtime or cover, against what a minimum commitment costs in quiet years. */
final class Flexibility implements Factor {

    @Override
    public List<MoneyLine> avoided(Case c) {
        var load = c.workload();
        return List.of(MoneyLine.cash(line(
                "Peaks avoided",
                c.shareMoved().times(load.work().volume().peaksBought()).times(load.overflowCost()))));
    }

    @Override
    public List<MoneyLine> charges(ProviderCharges e) {
        var committed = line("Commitment borne", e.portion().times(e.terms().commitment()));
        return List.of(MoneyLine.cash(
                line("Commitment shortfall", committed.minus(e.fees()).notBelowZero())));
    }

    /** Of peaks that nobody pays for, the months do not matter. */
    @Override
    public List<BlankInput> unclaimed(Case c) {
        var work = c.quote().work();
        return BlankInput.among(Map.of(
                BlankInput.PEAKS_BOUGHT,
                work.volume().peaksBought().isDefault(),
                BlankInput.MONTHLY_DEMAND,
                work.demand().isEmpty() && !work.volume().peaksBought().isGivenAsNothing(),
                BlankInput.MINIMUM_COMMITMENT,
                c.quote().provider().terms().minimumCommitment().isDefault()));
    }
}
