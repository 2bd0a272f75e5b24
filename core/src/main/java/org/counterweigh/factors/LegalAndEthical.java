package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;

/** Supervision of the provider's work, and what the gate's obligations cost to keep. */
final class LegalAndEthical implements Factor {

    @Override
    public List<MoneyLine> incurred(Case c) {
        var hours = line("Supervision hours", c.unitsMoved().times(c.supervision()));
        var team = c.workload().team();
        boolean byTheTeam = c.terms().provider().kind().isRunByTheTeam()
                && team.work().reviewer().isEmpty()
                && !team.staffed().isEmpty();
        if (!byTheTeam) {
            return List.of(MoneyLine.ownTime("Supervision", c.reviewer(), hours));
        }
        List<MoneyLine> byRole = new ArrayList<>();
        for (StaffedRole staffed : team.staffed()) {
            var part = staffed.named(
                    "Part of the team's hours", staffed.hoursPerUnit().over(team.teamHours()));
            byRole.add(MoneyLine.ownTime(
                    "Supervision, " + staffed.role().name(),
                    staffed.cost(),
                    staffed.named("Supervision hours", hours.times(part))));
        }
        return byRole;
    }

    @Override
    public List<MoneyLine> charges(ProviderCharges e) {
        List<Line> all = new ArrayList<>();
        e.obligations().forEach((code, obligation) -> {
            var cost = obligation.cost();
            var oneOff = line(
                    "One-off, obligation " + code, cost.oneOff().times(e.terms().transitionYear()));
            var both = line(
                    "Cost of obligation " + code, oneOff.plus(cost.perYear().times(Calendar.OPERATING)));
            all.add(line("Borne of obligation " + code, obligation.portion().times(both)));
        });
        return List.of(MoneyLine.cash(line("Obligations borne", sum(all))));
    }

    private static Figure sum(List<Line> all) {
        var sum = new Sum();
        all.forEach(sum::plus);
        return sum.yearly(Unit.MONEY);
    }
}
