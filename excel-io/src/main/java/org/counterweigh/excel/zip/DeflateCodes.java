package org.counterweigh.excel.zip;

import java.util.Arrays;

/** What the symbols of deflated bytes mean (RFC 1951, 3.2.5 and 3.2.6). */
final class DeflateCodes {

    static final int END_OF_BLOCK = 256;
    static final int MOST_LENGTHS = 286;
    static final int MOST_DISTANCES = 30;

    private static final int FIXED_LENGTHS = 288;
    private static final int FIXED_DISTANCES = 32;
    private static final int LENGTH_INDEX = 11;
    private static final int DISTANCE_INDEX = 9;

    private static final int[] LENGTHS = lengthMeanings();
    private static final int[] DISTANCES = distanceMeanings();

    private DeflateCodes() {}

    static PrefixCode lengths() {
        return new PrefixCode(LENGTH_INDEX, LENGTHS);
    }

    static PrefixCode distances() {
        return new PrefixCode(DISTANCE_INDEX, DISTANCES);
    }

    /** Letters, the end of a block, and the lengths of repetitions. */
    private static int[] lengthMeanings() {
        int[] meanings = new int[FIXED_LENGTHS];
        Arrays.setAll(meanings, symbol -> symbol < END_OF_BLOCK ? PrefixCode.letter(symbol) : PrefixCode.SENSELESS);
        meanings[END_OF_BLOCK] = PrefixCode.END;
        int base = 3;
        for (int symbol = END_OF_BLOCK + 1; symbol < MOST_LENGTHS - 1; symbol++) {
            int bits = Math.max(0, (symbol - 261) / 4);
            meanings[symbol] = PrefixCode.amount(base, bits);
            base += 1 << bits;
        }
        meanings[MOST_LENGTHS - 1] = PrefixCode.amount(258, 0);
        return meanings;
    }

    /** How far back repetitions begin. */
    private static int[] distanceMeanings() {
        int[] meanings = new int[FIXED_DISTANCES];
        Arrays.fill(meanings, PrefixCode.SENSELESS);
        int base = 1;
        for (int symbol = 0; symbol < MOST_DISTANCES; symbol++) {
            int bits = Math.max(0, symbol / 2 - 1);
            meanings[symbol] = PrefixCode.amount(base, bits);
            base += 1 << bits;
        }
        return meanings;
    }

    /** The lengths of the fixed code, those of the letters first and those of the distances behind them. */
    static byte[] fixed() {
        byte[] fixed = new byte[FIXED_LENGTHS + FIXED_DISTANCES];
        Arrays.fill(fixed, 0, 144, (byte) 8);
        Arrays.fill(fixed, 144, 256, (byte) 9);
        Arrays.fill(fixed, 256, 280, (byte) 7);
        Arrays.fill(fixed, 280, FIXED_LENGTHS, (byte) 8);
        Arrays.fill(fixed, FIXED_LENGTHS, fixed.length, (byte) 5);
        return fixed;
    }

    /** Where the fixed lengths of distances begin. */
    static int fixedLengths() {
        return FIXED_LENGTHS;
    }
}
