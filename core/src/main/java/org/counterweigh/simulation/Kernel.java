package org.counterweigh.simulation;

import java.util.Arrays;
import org.counterweigh.figures.Operation;

/**
 * One operation on a run of simulations: two columns, or a column and an amount.
 *
 * <p>A loop for each case, since only a loop that does one thing is turned into vector instructions.
 */
final class Kernel {

    private Kernel() {}

    /** A part of a column, from a place on. */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
    record Run(double[] column, int from) {}

    static void columns(Operation operation, Run left, Run right, double[] into, int length) {
        double[] a = left.column();
        int i = left.from();
        double[] b = right.column();
        int j = right.from();
        switch (operation) {
            case PLUS -> plus(a, i, b, j, into, length);
            case MINUS -> minus(a, i, b, j, into, length);
            case TIMES -> times(a, i, b, j, into, length);
            case OVER -> over(a, i, b, j, into, length);
            case AT_MOST -> atMost(a, i, b, j, into, length);
            case AT_LEAST -> atLeast(a, i, b, j, into, length);
            case OVER_ANY -> overAny(a, i, b, j, into, length);
            case EXCEEDS -> exceeds(a, i, b, j, into, length);
            case POWER -> power(left, 1, right, 1, into, length);
        }
    }

    static void columnAndAmount(Operation operation, Run left, double right, double[] into, int length) {
        double[] a = left.column();
        int i = left.from();
        switch (operation) {
            case PLUS -> plus(a, i, right, into, length);
            case MINUS -> plus(a, i, -right, into, length);
            case TIMES -> times(a, i, right, into, length);
            case OVER -> over(a, i, right, into, length);
            case AT_MOST -> atMost(a, i, right, into, length);
            case AT_LEAST -> atLeast(a, i, right, into, length);
            case OVER_ANY -> overAny(a, i, right, into, length);
            case EXCEEDS -> exceeds(a, i, right, into, length);
            case POWER -> power(left, 1, same(right), 0, into, length);
        }
    }

    static void amountAndColumn(Operation operation, double left, Run right, double[] into, int length) {
        double[] b = right.column();
        int j = right.from();
        switch (operation) {
            case PLUS, TIMES, AT_MOST, AT_LEAST -> columnAndAmount(operation, right, left, into, length);
            case MINUS -> minus(left, b, j, into, length);
            case OVER -> over(left, b, j, into, length);
            case OVER_ANY -> overAny(left, b, j, into, length);
            case EXCEEDS -> exceeds(left, b, j, into, length);
            case POWER -> power(same(left), 0, right, 1, into, length);
        }
    }

    private static void plus(double[] a, int i, double[] b, int j, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = a[i + k] + b[j + k];
        }
    }

    private static void plus(double[] a, int i, double b, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = a[i + k] + b;
        }
    }

    private static void minus(double[] a, int i, double[] b, int j, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = a[i + k] - b[j + k];
        }
    }

    private static void minus(double a, double[] b, int j, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = a - b[j + k];
        }
    }

    private static void times(double[] a, int i, double[] b, int j, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = a[i + k] * b[j + k];
        }
    }

    private static void times(double[] a, int i, double b, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = a[i + k] * b;
        }
    }

    private static void over(double[] a, int i, double[] b, int j, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = a[i + k] / b[j + k];
        }
    }

    private static void over(double[] a, int i, double b, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = a[i + k] / b;
        }
    }

    private static void over(double a, double[] b, int j, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = a / b[j + k];
        }
    }

    private static void atMost(double[] a, int i, double[] b, int j, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = Math.min(a[i + k], b[j + k]);
        }
    }

    private static void atMost(double[] a, int i, double b, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = Math.min(a[i + k], b);
        }
    }

    private static void atLeast(double[] a, int i, double[] b, int j, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = Math.max(a[i + k], b[j + k]);
        }
    }

    private static void atLeast(double[] a, int i, double b, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = Math.max(a[i + k], b);
        }
    }

    private static void overAny(double[] a, int i, double[] b, int j, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = b[j + k] == 0 ? 0 : a[i + k] / b[j + k];
        }
    }

    private static void overAny(double[] a, int i, double b, double[] into, int length) {
        if (b == 0) {
            Arrays.fill(into, 0, length, 0);
        } else {
            over(a, i, b, into, length);
        }
    }

    private static void overAny(double a, double[] b, int j, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = b[j + k] == 0 ? 0 : a / b[j + k];
        }
    }

    private static void exceeds(double[] a, int i, double[] b, int j, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = a[i + k] > b[j + k] ? 1 : 0;
        }
    }

    private static void exceeds(double[] a, int i, double b, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = a[i + k] > b ? 1 : 0;
        }
    }

    private static void exceeds(double a, double[] b, int j, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = a > b[j + k] ? 1 : 0;
        }
    }

    /** Far slower than a plain loop: one serves columns, in steps of 1, and a single amount, in steps of 0. */
    private static void power(Run a, int aStep, Run b, int bStep, double[] into, int length) {
        for (int k = 0; k < length; k++) {
            into[k] = Math.pow(a.column()[a.from() + k * aStep], b.column()[b.from() + k * bStep]);
        }
    }

    private static Run same(double amount) {
        return new Run(new double[] {amount}, 0);
    }
}
