package org.counterweigh.probability;

/** Turns a number into another that looks unrelated: the finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
final class SplitMix64 {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private SplitMix64() {}

    static long of(long key) {
        long x = key + GOLDEN;
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }

    /** A number of 0..bound-1. */
    static int below(int bound, long key) {
        return (int) Math.multiplyHigh(of(key) >>> 1, (long) bound << 1);
    }
}
