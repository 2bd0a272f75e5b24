package org.counterweigh.excel.scanner;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at a time, as one number ("SIMD within a register"). */
final class Swar {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    /** Eight times {@code <}. */
    static final long OPEN = repeat((byte) '<');

    private Swar() {}

    static long repeat(byte sought) {
        return LOW_BITS * (sought & 0xFF);
    }

    /** Eight bytes, the first one lowest; there must be eight. */
    static long eight(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /** Up to eight letters as {@link #eight} would see them. */
    static long word(String letters) {
        long word = 0;
        for (int i = letters.length() - 1; i >= 0; i--) {
            word = word << 8 | letters.charAt(i);
        }
        return word;
    }

    /** The first place before {@code end} of the byte repeated in {@code sought}; -1 where it is not there. */
    static int find(byte[] bytes, int from, int end, long sought) {
        for (int at = from; at < end; at += 8) {
            long other = eight(bytes, at) ^ sought;
            long zero = (other - LOW_BITS) & ~other & HIGH_BITS;
            if (zero != 0) {
                int found = at + (Long.numberOfTrailingZeros(zero) >>> 3);
                return found < end ? found : -1;
            }
        }
        return -1;
    }
}
