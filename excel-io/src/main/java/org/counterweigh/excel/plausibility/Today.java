package org.counterweigh.excel.plausibility;

import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;
import org.counterweigh.firm.WorkType.Staffing;

/** What a kind of work takes and costs today, by plain arithmetic: good enough to see what cannot be. */
record Today(WorkType work) {

    /** Pay of a productive hour. */
    static double hourlyCost(Role role) {
        return role.pay().salary().value() * (1 + role.pay().onCost().value()) / productiveHours(role);
    }

    /** Hours of one person in a year that go into legal work. */
    static double productiveHours(Role role) {
        return role.hoursPerYear().value() * role.utilisation().value();
    }

    double units() {
        return work.volume().unitsPerYear().value();
    }

    /** People of the role that a row of staffing takes, in FTE. */
    double people(Staffing staffing) {
        return staffing.basis() == Staffing.Basis.SHARE_OF_TIME
                ? staffing.amount().value() * staffing.role().headcount().value()
                : staffing.amount().value() * units() / productiveHours(staffing.role());
    }

    double hoursPerUnit() {
        return ownHoursPerUnit()
                + work.outsideCounsel().stream()
                        .mapToDouble(bought -> bought.hoursPerUnit().value())
                        .sum();
    }

    private double ownHoursPerUnit() {
        return work.staffing().stream().mapToDouble(this::hoursPerUnit).sum();
    }

    private double hoursPerUnit(Staffing staffing) {
        return people(staffing) * productiveHours(staffing.role()) / units();
    }

    double costPerUnit() {
        double own = work.staffing().stream()
                .mapToDouble(staffing -> hoursPerUnit(staffing) * hourlyCost(staffing.role()))
                .sum();
        return own
                + work.outsideCounsel().stream()
                        .mapToDouble(bought -> bought.hoursPerUnit().value()
                                * bought.pricePerHour().value())
                        .sum();
    }

    double costPerYear() {
        return costPerUnit() * units();
    }
}
