package org.counterweigh.excel.scanner;

import java.nio.charset.StandardCharsets;

/** Numbers off their digits, each as the double nearest to what is written. */
final class Digits {

    private static final double[] EXACT = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    /** Up to here a whole number is itself as a double. */
    private static final long LARGEST_EXACT = 1L << 53;

    private static final int MOST_DIGITS = 18;

    private Digits() {}

    /**
     * The number written there; NaN where none is. A quotient or product of two exact doubles is rounded once, so that
     * it is the nearest double; anything longer is left to the JDK.
     */
    static double number(byte[] bytes, int from, int to) {
        boolean minus = from < to && bytes[from] == '-';
        long mantissa = 0;
        int digits = 0;
        int at = minus ? from + 1 : from;
        int point = -1;
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                mantissa = mantissa * 10 + digit;
                digits++;
            } else if (bytes[at] == '.' && point < 0) {
                point = at;
            } else {
                return written(bytes, from, to);
            }
            if (digits > MOST_DIGITS) {
                return written(bytes, from, to);
            }
        }
        int scale = point < 0 ? 0 : to - point - 1;
        if (digits == 0 || mantissa > LARGEST_EXACT) {
            return written(bytes, from, to);
        }
        double amount = scale == 0 ? mantissa : mantissa / EXACT[scale];
        return minus ? -amount : amount;
    }

    /** The same by the JDK, which takes more for a number than the standard of XML does. */
    private static double written(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).strip();
        if (!text.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,5})?")) {
            return Double.NaN;
        }
        double amount = Double.parseDouble(text);
        return Double.isFinite(amount) ? amount : Double.NaN;
    }

    /** A whole number of at most nine digits; -1 where none is. */
    static int whole(byte[] bytes, int from, int to) {
        if (from == to || to - from > 9) {
            return -1;
        }
        int whole = 0;
        for (int at = from; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            whole = whole * 10 + digit;
        }
        return whole;
    }
}
