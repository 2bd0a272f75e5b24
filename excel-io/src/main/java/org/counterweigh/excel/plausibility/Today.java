package org.counterweigh.excel.plausibility;

import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;
import org.counterweigh.firm.WorkType.OutsideCounsel;
import org.counterweigh.firm.WorkType.Staffing;

/** What a kind of work takes and costs today, by plain arithmetic: good enough to see what cannot be. */
record Today(WorkType work) {

    /** Pay of a productive hour. */
    static double hourlyCost(Role role) {
        return role.pay().salary().value() * (1 + role.pay().onCost().value()) / productiveHours(role);
    }

    /** The figures that the pay of a productive hour is worked out from. */
    static Stream<Given> ofHourlyCost(Role role) {
        return Stream.concat(Stream.of(role.pay().salary(), role.pay().onCost()), ofProductiveHours(role));
    }

    /** Hours of one person in a year that go into legal work. */
    static double productiveHours(Role role) {
        return role.hoursPerYear().value() * role.utilisation().value();
    }

    private static Stream<Given> ofProductiveHours(Role role) {
        return Stream.of(role.hoursPerYear(), role.utilisation());
    }

    double units() {
        return work.volume().unitsPerYear().value();
    }

    /** People of the role that a row of staffing takes, in FTE. */
    double people(Staffing staffing) {
        return isShareOfTime(staffing)
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

    /** The hours of a unit, to compare others with. */
    Yardstick hours(String name) {
        return new Yardstick(hoursPerUnit(), name, ofHours());
    }

    private Stream<Given> ofHours() {
        return Stream.concat(
                work.staffing().stream().flatMap(this::ofHours),
                work.outsideCounsel().stream().map(OutsideCounsel::hoursPerUnit));
    }

    private Stream<Given> ofHours(Staffing staffing) {
        Role role = staffing.role();
        Stream<Given> team = isShareOfTime(staffing)
                ? Stream.concat(Stream.of(role.headcount(), work.volume().unitsPerYear()), ofProductiveHours(role))
                : Stream.empty();
        return Stream.concat(Stream.of(staffing.amount()), team);
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

    /** What a unit costs, to compare others with. */
    Yardstick cost(String name) {
        return new Yardstick(costPerUnit(), name, ofCost());
    }

    /** The figures that the cost of a unit is worked out from. */
    Stream<Given> ofCost() {
        return Stream.of(
                        ofHours(),
                        work.staffing().stream().flatMap(staffing -> ofHourlyCost(staffing.role())),
                        work.outsideCounsel().stream().map(OutsideCounsel::pricePerHour))
                .flatMap(some -> some);
    }

    double costPerYear() {
        return costPerUnit() * units();
    }

    private static boolean isShareOfTime(Staffing staffing) {
        return staffing.basis() == Staffing.Basis.SHARE_OF_TIME;
    }
}
