package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.OfficeHours;

/** Questions asked and waited for, and hours lost to misunderstanding; never a guess from the country. */
final class CultureAndLanguage implements Factor {
    private static final Figure WORKING_DAY =
            Figure.constant("Hours of a working day", OfficeHours.WORKING_DAY, Unit.HOURS);
    private static final Figure DAY_A_QUERY = Figure.constant(1, Unit.DAYS.per(Unit.QUERIES));

    @Override
    public Optional<Line> fees(Case c) {
        var offer = c.offer();
        if (!offer.hourly()) {
            return Optional.empty();
        }
        return Optional.of(line(
                "Fees for hours lost to misunderstanding",
                offer.providerHours()
                        .times(offer.price())
                        .times(offer.learningFactor())
                        .times(c.quote().friction().cultureLoss())));
    }

    @Override
    public List<MoneyLine> incurred(Case c) {
        var friction = c.quote().friction();
        List<MoneyLine> costs = new ArrayList<>();
        var hours = line(
                "Hours to answer queries",
                c.unitsMoved().times(friction.queryRate()).times(friction.hoursPerQuery()));
        costs.add(MoneyLine.ownTime("Answering queries", c.reviewer(), hours));
        c.workload().work().turnaround().valuePerDay().ifPresent(valuePerDay -> {
            var overlap = line(
                    "Overlap of office hours", c.terms().provider().overlap().over(WORKING_DAY));
            var apart = line("Share of the day apart", Timeline.ONE.minus(overlap));
            var days =
                    line("Days lost a unit", friction.queryRate().times(apart).times(DAY_A_QUERY));
            var waiting = line("Waiting for answers", c.unitsMoved().times(days).times(valuePerDay));
            costs.add(MoneyLine.of(waiting, MoneyKind.TIME_VALUE));
        });
        return costs;
    }

    /** No query takes any hours. */
    @Override
    public List<BlankInput> unclaimed(Case c) {
        var friction = c.quote().friction();
        return BlankInput.among(Map.of(
                BlankInput.QUERY_RATE,
                friction.queryRate().isDefault(),
                BlankInput.HOURS_PER_QUERY,
                friction.hoursPerQuery().isDefault() && !friction.queryRate().isGivenAsNothing()));
    }
}
