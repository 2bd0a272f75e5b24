package org.counterweigh.evaluation;

import org.counterweigh.figures.Line;
import org.counterweigh.firm.WorkType.Staffing;

/** Cost of the team that the work leaves behind when it goes: pay and overhead that do not fall with it. */
public record StrandedCost(Evaluation evaluation, CaseResult result, int year) {

    /** Money in the year. */
    public double amount() {
        var team = result.lines().inputs().workload();
        double whole = result.work().staffing().stream()
                .mapToDouble(this::employmentAndOverhead)
                .sum();
        double falls = in(team.avoidablePay()) + in(team.avoidableOverhead());
        return shareMoved() * Math.max(0, whole - falls);
    }

    /** What the released hours of one role cost, whether or not that cost ends. */
    private double employmentAndOverhead(Staffing seat) {
        var team = result.lines().inputs().workload();
        double perUnit = evaluation.value().once(team.hoursPerUnit());
        double hours = perUnit == 0 ? 0 : in(team.hours()) * seat.hoursPerUnit().value() / perUnit;
        double people = hours
                / (seat.role().hoursPerYear().value()
                        * seat.role().utilisation().value());
        double pay = hours * in(evaluation.model().role(seat.role().name()).hourlyCost());
        return pay + people * seat.role().overhead().perPerson().value();
    }

    private double shareMoved() {
        var inputs = result.lines().inputs();
        double units = in(inputs.workload().units());
        return units == 0 ? 0 : in(inputs.lines().get(0)) / units;
    }

    private double in(Line line) {
        return evaluation.value().in(year, line);
    }
}
