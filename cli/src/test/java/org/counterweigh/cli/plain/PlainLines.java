package org.counterweigh.cli.plain;

import org.counterweigh.cli.plain.PlainFirm.Role;
import org.counterweigh.cli.plain.PlainQuote.Way;

/** What one way of moving a kind of work brings and costs by itself: all but discounts and what the provider costs as a whole. */
final class PlainLines {

    private final PlainQuote quote;
    private final PlainWork work;
    private final PlainProvider provider;
    private final PlainFirm firm;
    private final Way way;
    private final double cashable;

    /** @param cashable share of the released cost that turns into cash: the work's own, or one that is tried */
    PlainLines(PlainQuote quote, Way way, double cashable) {
        this.quote = quote;
        this.way = way;
        this.cashable = cashable;
        work = quote.work;
        provider = quote.provider;
        firm = quote.firm;
    }

    PlainAmounts of(int year) {
        var a = new PlainAmounts(firm);
        if (year == 0) {
            start(a);
            return a;
        }
        released(a, year);
        bought(a, year);
        sharesOfFees(a, year);
        if (year == 1) {
            parallel(a);
        }
        peaks(a, year);
        exposure(a, year);
        quality(a, year);
        queries(a, year);
        supervision(a, year);
        if (firm.lawFirm) {
            a.clientIncome -= quote.units(year, way) * billedToday(year);
        }
        return a;
    }

    private void start(PlainAmounts a) {
        double oneOffs = provider.shareOfFees("Selection cost", 0.03)
                + provider.shareOfFees("Transfer cost", 0.03)
                + provider.shareOfFees("IT cost", 0.03);
        a.cash(1, -oneOffs * quote.basis() * way.units());
        boolean severance = provider.row.has("Severance");
        for (Role role : work.hours.keySet()) {
            double pay = work.fte(1, role) * way.team() * role.avoidablePay * role.salary;
            a.cash(1, -cashable * pay * role.redundancy(severance));
        }
    }

    private void released(PlainAmounts a, int year) {
        double moved = provider.moved(year);
        double freed = moved - (year == 1 ? provider.parallel / 12 : 0);
        for (Role role : work.hours.keySet()) {
            double released = moved * work.released(year, role) * way.team();
            a.cash(1, cashable * released);
            a.time(1, role, (1 - cashable) * released);
            a.avoidable += released;
            double hours = work.units(year) * work.hours.getOrDefault(role, 0.0) * way.team();
            a.hours(role, freed * (1 - cashable) * role.avoidablePay * hours);
        }
        double counsel = moved * work.outsideCounsel(year) * way.units();
        a.cash(1, counsel);
        a.avoidable += counsel;
    }

    private void bought(PlainAmounts a, int year) {
        double atTheirPace = quote.hoursAtPrice(year, way);
        double price = quote.units(year, way) * quote.pricePerHour * provider.priceIndex(year);
        double learning = year == 1 ? quote.learning : 0;
        a.cash(1, -price * work.hoursToday);
        a.cash(1, -firm.tax * quote.gross(year, way));
        a.cash(2, price * (work.hoursToday - quote.hoursPerUnit));
        a.cash(2, -atTheirPace * learning);
        a.cash(7, -atTheirPace * (1 + learning) * quote.culture);
        var days = work.row.number("Turnaround days");
        if (days.isPresent() && quote.row.has("Turnaround days") && work.row.has("Value per day")) {
            double perDay = quote.units(year, way) * work.row.required("Value per day");
            a.days(2, (days.getAsDouble() - quote.row.required("Turnaround days")) * perDay);
            a.avoidable += days.getAsDouble() * perDay;
        }
    }

    private void sharesOfFees(PlainAmounts a, int year) {
        double basis = quote.basis() * way.units() * provider.priceIndex(year);
        double governance = provider.shareOfFees("Governance hours", 0.08) * basis;
        a.time(1, provider.governanceRole, -governance);
        a.hours(provider.governanceRole, -governance / (provider.governanceRole.hourlyCost * firm.pay(year)));
        if (year == firm.years) {
            a.cash(1, -exit(basis));
        }
    }

    private double exit(double basis) {
        return provider.shareOfFees("Exit cost", 0.03) * basis;
    }

    private void parallel(PlainAmounts a) {
        double share = provider.parallel / 12;
        for (Role role : work.hours.keySet()) {
            double pay = share * work.avoidablePay(1, role) * way.team();
            a.cash(1, -cashable * pay);
            a.time(1, role, -(1 - cashable) * pay);
        }
        a.cash(1, -share * work.outsideCounsel(1) * way.units());
    }

    private void peaks(PlainAmounts a, int year) {
        double moved = provider.moved(year);
        double vacancies = moved * work.vacancyPremium(year) * way.team();
        double peaks = moved * work.row.number("Peaks bought", 0) * work.overflowCost(year) * way.overflow();
        a.cash(3, vacancies);
        a.cash(4, peaks);
        a.avoidable += vacancies + peaks;
    }

    private void exposure(PlainAmounts a, int year) {
        double exposure = provider.moved(year) * quote.exposureShare * way.units();
        double goes = exposure * provider.movedExposure * PlainProvider.annualLoss(firm.sheets, "In-house");
        a.loss(5, goes - exposure * provider.annualLoss);
        a.avoidable += goes;
    }

    private void quality(PlainAmounts a, int year) {
        double units = quote.units(year, way);
        Role reviewer = work.reviewer(provider.row);
        double cost = reviewer.hourlyCost * firm.pay(year);
        double e = work.row.number("Error rate", 0);
        double q = work.row.number("Share reviewed", 0);
        double d = work.row.number("Detection", 0.8);
        double eThere = quote.row.number("Error rate", e);
        double qThere = quote.row.number("Share reviewed", q);
        double hoursMore = units * (reviewHours(qThere, eThere, d) - reviewHours(q, e, d));
        a.time(6, reviewer, -hoursMore * cost);
        a.hours(reviewer, -hoursMore);
        double escaped = units * work.row.number("Cost of escaped error", 0) * firm.pay(year);
        a.loss(6, (e * (1 - q * d) - eThere * (1 - qThere * d)) * escaped);
        a.avoidable += units * reviewHours(q, e, d) * cost + e * (1 - q * d) * escaped;
    }

    private double reviewHours(double reviewed, double errors, double detection) {
        return reviewed * work.row.number("Review hours per unit", 0)
                + errors * reviewed * detection * work.row.number("Rework hours per error", 0);
    }

    private void queries(PlainAmounts a, int year) {
        double asked = quote.units(year, way) * quote.row.number("Query rate", 0);
        Role reviewer = work.reviewer(provider.row);
        double hours = asked * quote.row.number("Hours per query", 0);
        a.time(7, reviewer, -hours * reviewer.hourlyCost * firm.pay(year));
        a.hours(reviewer, -hours);
        a.days(7, -asked * (1 - provider.overlap / 8) * work.row.number("Value per day", 0));
    }

    private void supervision(PlainAmounts a, int year) {
        double hours = quote.units(year, way) * quote.supervisionHours;
        if (!provider.runByTheTeam || work.row.has("Reviewer role") || work.hours.isEmpty()) {
            supervision(a, year, work.reviewer(provider.row), hours);
            return;
        }
        work.hours.forEach((role, own) -> supervision(a, year, role, hours * own / work.teamHours));
    }

    private void supervision(PlainAmounts a, int year, Role role, double hours) {
        a.time(8, role, -hours * role.hourlyCost * firm.pay(year));
        a.hours(role, -hours);
    }

    private boolean billed() {
        String billing = work.row.text("Billing");
        return billing.equals("Fee") || billing.equals("Disbursement");
    }

    private double billedToday(int year) {
        if (!billed()) {
            return 0;
        }
        double time = 0;
        for (var staffed : work.hours.entrySet()) {
            time += staffed.getValue() * staffed.getKey().billingRate * firm.pay(year);
        }
        return time * firm.realisation + work.outsideFees(year);
    }

    /**
     * What clients pay for the provider's work.
     *
     * @param mayBill whether the billing rules leave a rate of its own open
     * @param discounted share of the gross fees that is discounted
     */
    double billedOut(int year, boolean mayBill, double discounted) {
        if (!firm.lawFirm || year == 0 || !billed()) {
            return 0;
        }
        if (work.row.text("Billing").equals("Fee") && quote.row.has("Billed per hour") && mayBill) {
            double rate = quote.row.required("Billed per hour") * firm.pay(year) * firm.realisation;
            return quote.units(year, way) * quote.hoursPerUnit * rate;
        }
        return quote.hoursAtPrice(year, way) * (1 - discounted);
    }

    /** Exit cost and parallel running of a year as far as they are the case's own: what the hurdle leaves out. */
    double leftOutByTheHurdle(int year) {
        double sum = year == firm.years ? exit(quote.basis() * way.units() * provider.priceIndex(year)) : 0;
        if (year == 1) {
            double running = work.outsideCounsel(1) * way.units();
            for (Role role : work.hours.keySet()) {
                running += work.avoidablePay(1, role) * way.team();
            }
            sum += provider.parallel / 12 * running;
        }
        return sum;
    }

    /** What the hurdle is a share of. */
    double hurdleBase(int year) {
        double base = work.outsideCounsel(year) * way.units();
        for (Role role : work.hours.keySet()) {
            base += (work.avoidablePay(year, role) + work.hiringAndTraining(year, role)) * way.team();
        }
        return provider.moved(year) * base;
    }
}
