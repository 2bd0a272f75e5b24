package org.counterweigh;

/** How many seeded firms a law is tried on: a tenth of the number it is promised for, and all of them under {@code -Plong}. */
public final class Counts {

    private static final boolean IN_FULL = Boolean.getBoolean("counterweigh.counts.full");

    private Counts() {}

    public static int of(int promised) {
        return IN_FULL ? promised : Math.max(1, promised / 10);
    }
}
