package org.counterweigh;

/**
 * How many seeded firms a law is tried on: one in forty of the number it is promised for, one in ten under {@code -Pjudges}, and
 * all of them under {@code -Plong}. A class that asks is tagged {@code laws}, so that the judges try it again.
 */
public final class Counts {

    private static final int ONE_IN = Integer.getInteger("counterweigh.counts.one-in", 40);

    private Counts() {}

    public static int of(int promised) {
        return Math.max(1, promised / ONE_IN);
    }

    public static boolean inFull() {
        return ONE_IN == 1;
    }
}
