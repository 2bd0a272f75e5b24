package org.counterweigh.evaluation;

import org.counterweigh.factors.StaffedRole;
import org.counterweigh.figures.Line;

/** Cost of the team that the work leaves behind when it goes: pay and overhead that do not fall with it. */
public record StrandedCost(Evaluation evaluation, CaseResult result, int year) {

    /** Money in the year. */
    public double amount() {
        var team = result.lines().inputs().workload();
        double whole = team.released().stream()
                .mapToDouble(released -> employmentAndOverhead(released.staffed()))
                .sum();
        double falls = in(team.avoidablePay()) + in(team.avoidableOverhead());
        return in(result.lines().inputs().terms().shareMoved()) * Math.max(0, whole - falls);
    }

    /** What the released hours of one role cost, whether or not that cost ends. */
    private double employmentAndOverhead(StaffedRole staffed) {
        double overhead = staffed.role().overhead().perPerson().value();
        return in(staffed.hours()) * in(staffed.cost().hourlyCost()) + in(staffed.people()) * overhead;
    }

    private double in(Line line) {
        return evaluation.value().in(year, line);
    }
}
