package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.WorkType;

/**
 * What moving the work does to a law firm's profit, which may fall although cost falls: hours no longer worked are no
 * longer billed.
 *
 * <p>Stands beside the bridge and never enters it. Every hour is taken as billed and paid, freed hours as not sold
 * again, and provider cost as passed on without margin.
 */
public record ProfitView(Line revenueToday, Line revenueAfter, Line profitChange) {

    /** Empty where the work is not billed, or a role that does it has no billing rate. */
    static Optional<ProfitView> of(Case c, Bridge bridge) {
        var work = c.workload().work();
        var billing = work.facts().billing();
        boolean rated = work.staffing().stream()
                .allMatch(staffing -> staffing.role().billingRate().isPresent());
        if (billing.isEmpty() || billing.get() == WorkType.Billing.NONE || !rated) {
            return Optional.empty();
        }
        List<Line> billed = new ArrayList<>();
        for (var staffing : work.staffing()) {
            billed.add(line(
                    "Billed today, " + staffing.role().name(),
                    c.unitsMoved()
                            .times(staffing.hoursPerUnit())
                            .times(staffing.role().billingRate().orElseThrow())));
        }
        Line today = line("Revenue today", Figure.sum(billed, Unit.MONEY));
        Line after = switch (billing.get()) {
            case FEE, DISBURSEMENT ->
                line("Revenue after, cost passed on", c.offer().fees());
            case FIXED, NONE -> line("Revenue after, fixed fee unchanged", today);
        };
        Line change = line("Change of profit", bridge.netBenefit().plus(after).minus(today));
        return Optional.of(new ProfitView(today, after, change));
    }

    public List<Line> lines() {
        return List.of(revenueToday, revenueAfter, profitChange);
    }
}
