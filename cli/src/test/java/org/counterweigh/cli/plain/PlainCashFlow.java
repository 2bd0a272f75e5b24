package org.counterweigh.cli.plain;

import java.util.Arrays;
import java.util.OptionalDouble;

/** What finance reads from a row of money. */
final class PlainCashFlow {

    private PlainCashFlow() {}

    static double[] cumulated(double[] flow) {
        double[] balance = flow.clone();
        Arrays.parallelPrefix(balance, Double::sum);
        return balance;
    }

    /** Months from the start of Year 1 until the balance is made good for ever; none where it never is. */
    static OptionalDouble payback(double[] cash) {
        double[] balance = cumulated(cash);
        int last = balance.length - 1;
        while (last >= 0 && balance[last] >= 0) {
            last--;
        }
        if (last == balance.length - 1) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(last < 0 ? 0 : 12 * (last - balance[last] / cash[last + 1]));
    }

    /** The one rate at which the row is worth nothing; none unless it turns once, from minus to plus. */
    static OptionalDouble irr(double[] row, PlainFirm firm) {
        double[] signs = Arrays.stream(row)
                .filter(amount -> amount != 0)
                .map(Math::signum)
                .toArray();
        int turns = 0;
        for (int i = 1; i < signs.length; i++) {
            turns += signs[i] == signs[i - 1] ? 0 : 1;
        }
        if (turns != 1 || signs[0] > 0) {
            return OptionalDouble.empty();
        }
        double low = -60;
        double high = 60;
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            if (worth(row, middle, firm) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return OptionalDouble.of(Math.expm1(low));
    }

    /** At a continuous rate, from the first amount on, so that nothing overflows. */
    private static double worth(double[] row, double rate, PlainFirm firm) {
        double sum = 0;
        for (int year = 0; year < row.length; year++) {
            sum += row[year] * Math.exp(-rate * (firm.when(year) - firm.when(row.length - 1)));
        }
        return sum;
    }
}
