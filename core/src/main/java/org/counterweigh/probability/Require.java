package org.counterweigh.probability;

/** What arguments have to be; a wrong one is refused by name. */
final class Require {

    private Require() {}

    static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be finite, not " + value);
        }
        return value;
    }

    static double notNegative(String name, double value) {
        if (!(finite(name, value) >= 0)) {
            throw new IllegalArgumentException(name + " must be 0 or more, not " + value);
        }
        return value;
    }

    static double positive(String name, double value) {
        if (!(finite(name, value) > 0)) {
            throw new IllegalArgumentException(name + " must be above 0, not " + value);
        }
        return value;
    }

    static double share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be from 0 to 1, not " + value);
        }
        return value;
    }

    /** Lowest, most likely and highest in this order, with a width that is a number. */
    static void rising(double low, double likely, double high) {
        finite("low", low);
        finite("likely", likely);
        finite("high", high);
        if (low > likely || likely > high) {
            throw new IllegalArgumentException("low " + low + ", likely " + likely + ", high " + high + " must rise");
        }
        finite("high - low", high - low);
    }

    static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
