package org.counterweigh.cli.plain;

import java.util.Arrays;
import org.counterweigh.cli.plain.PlainFirm.Role;

/** Money and hours of one year of a case or plan: eight lines, four kinds, own time and hours by role. */
final class PlainAmounts {

    final double[] lines = new double[8];
    double cash;
    double loss;
    double days;
    double avoidable;
    double clientIncome;
    private final double[] time;
    private final double[] hoursLeft;

    PlainAmounts(PlainFirm firm) {
        time = new double[firm.roles.size()];
        hoursLeft = new double[firm.roles.size()];
    }

    void cash(int line, double amount) {
        lines[line - 1] += amount;
        cash += amount;
    }

    void loss(int line, double amount) {
        lines[line - 1] += amount;
        loss += amount;
    }

    void days(int line, double amount) {
        lines[line - 1] += amount;
        days += amount;
    }

    void time(int line, Role role, double amount) {
        lines[line - 1] += amount;
        time[role.index] += amount;
    }

    void hours(Role role, double left) {
        hoursLeft[role.index] += left;
    }

    double net() {
        return Arrays.stream(lines).sum();
    }

    double ownTime() {
        return Arrays.stream(time).sum();
    }

    double ownTime(Role role) {
        return time[role.index];
    }

    double capacityHours() {
        return Arrays.stream(hoursLeft).sum();
    }

    double hoursLeft(Role role) {
        return hoursLeft[role.index];
    }

    double value() {
        return net() + clientIncome;
    }

    /** Cash, less own time that has to be paid for, with what a law firm bills and sells again. */
    double cashFlow(PlainFirm firm, int year) {
        double sum = cash + clientIncome;
        for (Role role : firm.roles) {
            sum += Math.min(0, ownTime(role));
            if (firm.lawFirm && year > 0) {
                sum += firm.resale
                        * firm.realisation
                        * firm.pay(year)
                        * Math.max(0, hoursLeft(role))
                        * role.billingRate;
            }
        }
        return sum;
    }

    void add(PlainAmounts other) {
        Arrays.setAll(lines, i -> lines[i] + other.lines[i]);
        Arrays.setAll(time, i -> time[i] + other.time[i]);
        Arrays.setAll(hoursLeft, i -> hoursLeft[i] + other.hoursLeft[i]);
        cash += other.cash;
        loss += other.loss;
        days += other.days;
        avoidable += other.avoidable;
        clientIncome += other.clientIncome;
    }
}
