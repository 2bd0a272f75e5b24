package org.counterweigh.evaluation;

import java.util.OptionalDouble;

/** AppraisalResult, return and payback of yearly flows, in plain arithmetic; the first flow is Year 0. */
final class PlainMoney {

    private static final int HALVINGS = 200;

    private PlainMoney() {}

    /** Years a flow of the year waits: none for Year 0, half a year less where money moves mid-year. */
    static double wait(int year, boolean midYear) {
        return year == 0 || !midYear ? year : year - 0.5;
    }

    static double npv(double[] flows, double rate, boolean midYear) {
        double sum = 0;
        for (int year = 0; year < flows.length; year++) {
            sum += flows[year] / Math.pow(1 + rate, wait(year, midYear));
        }
        return sum;
    }

    /** Months from the start of Year 1 until the balance is no longer negative; empty unless it then stays so. */
    static OptionalDouble paybackMonths(double[] flows) {
        double balance = flows[0];
        boolean everNegative = balance < 0;
        OptionalDouble recovered = OptionalDouble.empty();
        for (int year = 1; year < flows.length; year++) {
            double before = balance;
            balance += flows[year];
            if (balance < 0 && recovered.isPresent()) {
                return OptionalDouble.empty();
            }
            if (before < 0 && balance >= 0) {
                recovered = OptionalDouble.of(12 * (year - 1 + -before / flows[year]));
            }
            everNegative |= balance < 0;
        }
        return everNegative ? recovered : OptionalDouble.of(0);
    }

    static int signChanges(double[] flows) {
        int changes = 0;
        double last = 0;
        for (double flow : flows) {
            if (flow * last < 0) {
                changes++;
            }
            last = flow == 0 ? last : Math.signum(flow);
        }
        return changes;
    }

    /** The rate at which the flows are worth nothing; empty unless their sign changes exactly once. */
    static OptionalDouble irr(double[] flows, boolean midYear) {
        if (signChanges(flows) != 1) {
            return OptionalDouble.empty();
        }
        // With one change of sign there is exactly one root; the balance has the first flow's sign beyond it.
        double first = firstSign(flows);
        double step = first == scaled(flows, 0, midYear) ? -1 : 1;
        double near = 0;
        double far = step;
        while ((scaled(flows, far, midYear) == first) == (step < 0)) {
            near = far;
            far *= 2;
        }
        return OptionalDouble.of(Math.expm1(bisected(flows, midYear, first, Math.min(near, far), Math.max(near, far))));
    }

    private static double bisected(double[] flows, boolean midYear, double first, double low, double high) {
        double below = low;
        double above = high;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (below + above) / 2;
            if (scaled(flows, middle, midYear) == first) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return (below + above) / 2;
    }

    private static double firstSign(double[] flows) {
        for (double flow : flows) {
            if (flow != 0) {
                return Math.signum(flow);
            }
        }
        return 0;
    }

    /** Sign of the worth at a continuous rate, with the largest discount factor divided out so nothing overflows. */
    private static double scaled(double[] flows, double continuousRate, boolean midYear) {
        double longest = continuousRate < 0 ? wait(flows.length - 1, midYear) : 0;
        double sum = 0;
        for (int year = 0; year < flows.length; year++) {
            sum += flows[year] * Math.exp(-continuousRate * (wait(year, midYear) - longest));
        }
        return Math.signum(sum);
    }
}
