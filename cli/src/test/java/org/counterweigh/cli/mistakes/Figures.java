package org.counterweigh.cli.mistakes;

import static org.counterweigh.cli.mistakes.Slip.*;

import java.util.ArrayList;
import java.util.List;

/** Which slips people make in which column. */
final class Figures {

    private final List<Operator> operators = new ArrayList<>();

    private Figures() {
        firm();
        roles();
        work();
        workload();
        providers();
        quotes();
        theRest();
    }

    static List<Operator> wrong() {
        return List.copyOf(new Figures().operators);
    }

    private void add(String sheet, String heading, Slip... slips) {
        for (Slip slip : slips) {
            operators.add(new FigureOperator(sheet, heading, slip));
        }
    }

    private void firm() {
        add("Firm", "Horizon years", TWELVEFOLD);
        add("Firm", "Discount rate", TENFOLD, HUNDREDFOLD, TENTH, HUNDREDTH);
        add("Firm", "Wage growth", TENFOLD, HUNDREDFOLD, NEGATIVE);
        add("Firm", "Volume growth", TENFOLD, HUNDREDFOLD);
        add("Firm", "Minimum net saving", ONE, HUNDREDFOLD);
        add("Firm", "Payback limit months", IN_YEARS, IN_DAYS);
        add("Firm", "Maximum share with one provider", HUNDREDTH, TENTH);
        add("Firm", "Minimum in-house FTE", TENFOLD, HUNDREDFOLD);
        add("Firm", "Irrecoverable tax", COMPLEMENT, HUNDREDFOLD);
        add("Firm", "Realisation", COMPLEMENT, TENTH);
    }

    private void roles() {
        add("Roles", "Headcount", TENFOLD, TENTH);
        add("Roles", "Salary", MONTHLY, HOURLY, IN_THOUSANDS, THOUSANDFOLD, TENFOLD, TENTH, OF_THE_TEAM);
        add("Roles", "On-cost", HUNDREDFOLD, TENFOLD, ON_TOP, AS_AMOUNT);
        add("Roles", "Overhead per FTE", OF_THE_TEAM, MONTHLY, IN_THOUSANDS, THOUSANDFOLD, TENFOLD);
        add("Roles", "Pay that ends", HUNDREDTH, TENTH);
        add("Roles", "Overhead that ends", ONE);
        add("Roles", "Hours per year", MONTHLY, WEEKLY, TENFOLD);
        add("Roles", "Utilisation", TENTH, HUNDREDTH, COMPLEMENT);
        add("Roles", "Attrition", HUNDREDFOLD, COMPLEMENT);
        add("Roles", "Replacement cost", THOUSANDFOLD, IN_THOUSANDS, OF_THE_TEAM);
        add("Roles", "Training per FTE", THOUSANDFOLD, OF_THE_TEAM);
        add("Roles", "Temporary cover rate", OF_THE_YEAR, DAILY, IN_THOUSANDS, TENFOLD);
        add("Roles", "Billing rate", OF_THE_YEAR, DAILY, IN_THOUSANDS, TENFOLD, TENTH);
        add("Roles", "Redundancy cost", AS_AMOUNT, HUNDREDFOLD, TENFOLD);
    }

    private void work() {
        add("Work", "Units per year", MONTHLY, TWELVEFOLD, IN_THOUSANDS, THOUSANDFOLD, TENFOLD, TENTH);
        add("Work", "Error rate", SIXTY_PERCENT, HUNDREDFOLD, TENFOLD, COMPLEMENT);
        add("Work", "Share reviewed", HUNDREDTH);
        add("Work", "Detection rate of review", HUNDREDTH, COMPLEMENT);
        add("Work", "Review hours per unit", SIXTYFOLD, OF_ALL_UNITS, TENFOLD);
        add("Work", "Rework hours per error", SIXTYFOLD, TENFOLD);
        add("Work", "Cost of escaped error", THOUSANDFOLD, OF_ALL_UNITS, TENFOLD, IN_THOUSANDS);
        add("Work", "Turnaround days", IN_HOURS);
        add("Work", "Cost of delay per day", THOUSANDFOLD, OF_ALL_UNITS);
        add("Work", "Cash-releasing share", HUNDREDTH, TENTH, HUNDREDTH_OF_ALL);
        add("Work", "Peaks bought", HUNDREDTH);
        add("Work", "Eligible share of volume", HUNDREDTH, TENTH, HUNDREDTH_OF_ALL);
    }

    private void workload() {
        add("Staffing", "Hours per unit", SIXTYFOLD, SIXTIETH, OF_ALL_UNITS, TENFOLD, TENTH);
        add("Staffing", "Share of time", HUNDREDTH, HUNDREDFOLD, TENTH);
        add("Outside counsel", "Hours per unit", SIXTYFOLD, SIXTIETH, OF_ALL_UNITS, TENFOLD, TENTH);
        add("Outside counsel", "Price per hour", DAILY, TENFOLD, TENTH, IN_THOUSANDS, HUNDREDFOLD);
        add("Outside counsel", "Rate growth", TENFOLD, HUNDREDFOLD, NEGATIVE);
    }

    private void providers() {
        add("Providers", "Annual fee", MONTHLY, IN_THOUSANDS, THOUSANDFOLD, TENFOLD);
        add("Providers", "Exchange rate", UPSIDE_DOWN, TENFOLD, TENTH, HUNDREDFOLD, HUNDREDTH);
        add("Providers", "Exchange rate change", TENFOLD, HUNDREDFOLD);
        add("Providers", "Price escalator", TENFOLD, HUNDREDFOLD, NEGATIVE);
        add("Providers", "Minimum commitment", MONTHLY, TWELVEFOLD, IN_THOUSANDS, THOUSANDFOLD, TENFOLD);
        add("Providers", "Liability cap", IN_THOUSANDS, THOUSANDFOLD);
        add("Providers", "Governance hours", SIXTYFOLD, MONTHLY, WEEKLY, TENFOLD, IN_THOUSANDS, THOUSANDFOLD);
        for (String once : List.of("Selection cost", "Transfer cost", "Legal cost", "IT cost", "Exit cost")) {
            add("Providers", once, IN_THOUSANDS, THOUSANDFOLD, TENFOLD);
        }
        add("Providers", "Severance", THOUSANDFOLD);
        add("Providers", "Annual controls", IN_THOUSANDS, THOUSANDFOLD, TENFOLD);
        add("Providers", "Ramp months", IN_WEEKS, IN_DAYS, IN_YEARS);
        add("Providers", "Dual-running months", IN_WEEKS, IN_DAYS, IN_YEARS);
    }

    private void quotes() {
        add("Quotes", "Price per hour", DAILY, TENFOLD, TENTH, HUNDREDFOLD, IN_THOUSANDS, OF_ALL_UNITS);
        add("Quotes", "Price per hour", OF_A_UNIT, OWN_CURRENCY);
        add("Quotes", "Price per unit", OF_ALL_UNITS, TENFOLD, TENTH, HUNDREDFOLD, IN_THOUSANDS, OWN_CURRENCY);
        add("Quotes", "Hours per unit", SIXTYFOLD, SIXTIETH, OF_ALL_UNITS, TENFOLD, TENTH);
        add("Quotes", "Productivity", UPSIDE_DOWN, HUNDREDFOLD, HUNDREDTH, TENTH);
        add("Quotes", "Error rate", SIXTY_PERCENT, HUNDREDFOLD, TENFOLD, COMPLEMENT);
        add("Quotes", "Share reviewed", HUNDREDTH);
        add("Quotes", "Query rate", HUNDREDFOLD, OF_ALL_UNITS);
        add("Quotes", "Hours per query", SIXTYFOLD, IN_HOURS);
        add("Quotes", "Turnaround days", IN_HOURS);
        add("Quotes", "Capacity", MONTHLY, TWELVEFOLD, IN_THOUSANDS);
        add("Quotes", "Supervision", HUNDREDFOLD, TENFOLD);
        add("Quotes", "First-year inefficiency", HUNDREDFOLD, TENFOLD, COMPLEMENT);
        add("Quotes", "Rework from miscommunication", HUNDREDFOLD, TENFOLD);
        add("Quotes", "Supervision hours per unit", SIXTYFOLD, OF_ALL_UNITS);
        add("Quotes", "Billed per hour", DAILY, TENFOLD, TENTH, IN_THOUSANDS);
    }

    private void theRest() {
        add("Discounts", "Spend threshold", IN_THOUSANDS, THOUSANDFOLD);
        add("Discounts", "Discount", TENFOLD, HUNDREDFOLD, COMPLEMENT);
        add("Risks", "Incidents per year", HUNDREDFOLD, TWELVEFOLD);
        add("Risks", "Loss likely", IN_THOUSANDS, THOUSANDFOLD);
        add("Risks", "Loss high", THOUSANDFOLD);
        add("Obligation costs", "One-off", THOUSANDFOLD, TENFOLD);
        add("Obligation costs", "Per year", THOUSANDFOLD, TWELVEFOLD);
    }
}
