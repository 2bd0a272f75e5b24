package org.counterweigh.sampling;

import java.util.List;
import java.util.Optional;
import org.counterweigh.factors.Case;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.StaffedRole;
import org.counterweigh.factors.Team;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;

/**
 * How many hours a month to keep a team for when the months differ and the rest can be bought.
 *
 * <p>Hours of the steady year are taken as normal with the mean and the deviation of its twelve months. The team is worth
 * keeping up to the level that demand exceeds with the chance own hour / bought hour (Porteus 2002).
 *
 * @param deviation of the months, hours
 * @param kept hours worth keeping a team for
 * @param ownHour what an hour of the team costs, used or not
 * @param boughtHour what an hour of the same work costs bought, the provider's speed counted
 * @param overflow hours expected above the team in a month
 */
public record BaseCapacity(
        double mean, double deviation, double kept, double ownHour, double boughtHour, double overflow, double cost) {

    /** Empty where the months are not told, or an hour of the team or the provider takes or costs nothing. */
    public static Optional<BaseCapacity> of(CaseCalculation lines, Value value) {
        return new Hours(value).capacity(lines);
    }

    static BaseCapacity of(double mean, double deviation, double own, double bought) {
        var commitment = new Commitment(mean, deviation, own, bought);
        double kept = commitment.best();
        // Without a team all of the work is bought, and no month has less than none
        double overflow = kept == 0 ? mean : commitment.overflow(kept);
        double cost = kept == 0 ? commitment.allSpot() : commitment.cost(kept);
        return new BaseCapacity(mean, deviation, kept, own, bought, overflow, cost);
    }

    private record Hours(Value value) {
        Optional<BaseCapacity> capacity(CaseCalculation lines) {
            Case c = lines.inputs();
            List<Line> shares = c.workload().seasons().shares();
            double hoursOfYear = in(c.workload().hours());
            double perUnit = in(c.workload().hoursPerUnit());
            if (shares.isEmpty() || !(hoursOfYear > 0) || !(perUnit > 0)) {
                return Optional.empty();
            }
            double own = ownHour(c.workload().team());
            double bought = boughtHour(c, perUnit);
            if (!(own > 0) || !Double.isFinite(own) || !Double.isFinite(bought)) {
                return Optional.empty();
            }
            double mean = hoursOfYear / shares.size();
            double squares = shares.stream()
                    .mapToDouble(share -> hoursOfYear * in(share) - mean)
                    .map(away -> away * away)
                    .sum();
            return Optional.of(BaseCapacity.of(mean, Math.sqrt(squares / shares.size()), own, bought));
        }

        /** The roles' hourly costs, weighted by their hours in a unit. */
        private double ownHour(Team team) {
            double cost = 0;
            for (StaffedRole staffed : team.staffed()) {
                cost += in(staffed.cost().hourlyCost()) * value.once(staffed.hoursPerUnit());
            }
            return cost / in(team.teamHours());
        }

        /** What replaces an hour of the team, with hours lost to misunderstanding where they are charged. */
        private double boughtHour(Case c, double perUnit) {
            var quote = c.quote();
            double lost =
                    quote.price().hourly() ? 1 + quote.friction().cultureLoss().value() : 1;
            double supervised = in(c.supervision()) * in(c.reviewer().hourlyCost());
            return (in(c.offer().price()) * lost * in(c.offer().hoursPerUnit()) + supervised) / perUnit;
        }

        private double in(Line line) {
            return value.in(Calendar.steadyYear(value.horizon()), line);
        }
    }
}
