package org.counterweigh.evaluation;

import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;
import org.counterweigh.firm.WorkType.Staffing;

/** The in-house side of one kind of work, year by year, in plain arithmetic. */
final class PlainInHouse {

    private final FirmData data;
    private final WorkType work;

    PlainInHouse(FirmData data, WorkType work) {
        this.data = data;
        this.work = work;
    }

    double units(int year) {
        if (year == 0) {
            return 0;
        }
        var volume = work.volume();
        return volume.unitsPerYear().value()
                * volume.outsourceable().value()
                * Math.pow(1 + volume.growth().value(), year - 1);
    }

    double payIndex(int year) {
        return Math.pow(1 + data.firm().horizon().wageGrowth().value(), year - 1);
    }

    double hoursPerUnit() {
        double sum = 0;
        for (Staffing staffing : work.staffing()) {
            sum += staffing.hoursPerUnit().value();
        }
        return sum;
    }

    double hours(int year) {
        return units(year) * hoursPerUnit();
    }

    double hourlyCost(Role role, int year) {
        return employmentCost(role, year) / productiveHours(role);
    }

    double avoidablePay(int year) {
        double sum = 0;
        for (Staffing staffing : work.staffing()) {
            Role role = staffing.role();
            sum += people(staffing, year)
                    * employmentCost(role, year)
                    * role.pay().avoidable().value();
        }
        return sum;
    }

    double avoidableOverhead(int year) {
        double sum = 0;
        for (Staffing staffing : work.staffing()) {
            var overhead = staffing.role().overhead();
            sum += people(staffing, year)
                    * overhead.perPerson().value()
                    * overhead.avoidable().value();
        }
        return sum;
    }

    double avoidedHiringAndTraining(int year) {
        double sum = 0;
        for (Staffing staffing : work.staffing()) {
            var turnover = staffing.role().turnover();
            double perPerson =
                    turnover.attrition().value() * turnover.replacementCost().value()
                            + turnover.training().value();
            sum += people(staffing, year)
                    * perPerson
                    * payIndex(year)
                    * staffing.role().pay().avoidable().value();
        }
        return sum;
    }

    double reviewerCost(int year) {
        return work.reviewer().map(role -> hourlyCost(role, year)).orElse(0.0);
    }

    /** What cover costs above the people's own cost while posts stand open. */
    double vacancyPremium(int year) {
        double sum = 0;
        for (Staffing staffing : work.staffing()) {
            Role role = staffing.role();
            double people = people(staffing, year);
            double vacancies = role.turnover().attrition().value() * people
                    + role.turnover().growthHires().value()
                            * people
                            / role.headcount().value();
            double vacancyHours = vacancies * role.turnover().daysToFill().value() / 365 * productiveHours(role);
            sum += vacancyHours * Math.max(0, coverRate(role, year) - hourlyCost(role, year));
        }
        return sum;
    }

    double overflowCost(int year) {
        double sum = 0;
        for (Staffing staffing : work.staffing()) {
            double roleHours = units(year) * staffing.hoursPerUnit().value();
            sum += shareAboveAverageMonth() * roleHours * coverRate(staffing.role(), year);
        }
        return sum;
    }

    double poorQualityPerUnit(int year, double errorRate, double shareReviewed) {
        var quality = work.quality();
        double found = shareReviewed * quality.detection().value();
        return shareReviewed * quality.reviewHours().value() * reviewerCost(year)
                + errorRate * found * quality.reworkHours().value() * reviewerCost(year)
                + errorRate * (1 - found) * quality.escapedErrorCost().value() * payIndex(year);
    }

    /** The work's records over the firm's; nothing where the material is public or nearly so. */
    double exposureShare() {
        double all = 0;
        for (WorkType other : data.work()) {
            all += records(other);
        }
        return work.facts().dataClass().isExposed() && all > 0 ? records(work) / all : 0;
    }

    private static double records(WorkType work) {
        return work.volume().unitsPerYear().value()
                * work.volume().recordsPerUnit().value();
    }

    private double shareAboveAverageMonth() {
        double total = 0;
        for (var month : work.demand()) {
            total += month.value();
        }
        double above = 0;
        for (var month : work.demand()) {
            above += total == 0 ? 0 : Math.max(0, month.value() / total - 1.0 / 12);
        }
        return above;
    }

    private double people(Staffing staffing, int year) {
        return units(year) * staffing.hoursPerUnit().value() / productiveHours(staffing.role());
    }

    private static double productiveHours(Role role) {
        return role.hoursPerYear().value() * role.utilisation().value();
    }

    private double employmentCost(Role role, int year) {
        return role.pay().salary().value() * (1 + role.pay().onCost().value()) * payIndex(year);
    }

    private double coverRate(Role role, int year) {
        double firstYear = role.coverRate()
                .map(given -> given.value())
                .orElseGet(() -> role.coverPremium().value() * hourlyCost(role, 1));
        return firstYear * payIndex(year);
    }
}
