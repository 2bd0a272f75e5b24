package org.counterweigh.excel.zip;

import java.util.Arrays;

/**
 * A code of deflated bytes as a table (RFC 1951, 3.2.2): the next bits of the stream are an index to what they mean. Codes
 * longer than the index lead to a second, small table behind the first.
 *
 * <p>An entry holds, from its lowest bit on: 6 bits, how many bits the code takes; at 8, how many bits of the stream are to
 * be added; at {@link #VALUE}, the letter, length or distance; and what it is.
 */
final class PrefixCode {

    static final int LONGEST = 15;

    /** What an entry is: a letter; or else, where it is no plain length or distance, one of the two below. */
    static final int LETTER = 1 << 31;

    static final int SPECIAL = 1 << 15;
    static final int SECOND_TABLE = 1 << 14;

    /** Where the value of an entry begins. */
    static final int VALUE = 16;

    /** The end of a block, which is special and has this value; any other is a code that means nothing. */
    static final int END = SPECIAL;

    static final int SENSELESS = SPECIAL | 1 << VALUE;

    private static final int COUNT = 8;

    private final int indexBits;
    private final int[] meanings;
    private int[] table;

    /**
     * A code to be set.
     *
     * @param meanings what each symbol means, as an entry without its length
     */
    PrefixCode(int indexBits, int[] meanings) {
        this.indexBits = indexBits;
        this.meanings = meanings;
        this.table = new int[(1 << indexBits) * 3 / 2];
    }

    static int letter(int value) {
        return LETTER | value << VALUE;
    }

    static int amount(int base, int extraBits) {
        return base << VALUE | extraBits << COUNT;
    }

    int indexMask() {
        return (1 << indexBits) - 1;
    }

    int indexBits() {
        return indexBits;
    }

    int[] table() {
        return table;
    }

    /** Sets the code by the lengths of its symbols. */
    void set(byte[] lengths, int from, int to) throws PackingFault {
        int[] next = new int[LONGEST + 2];
        int[] counts = new int[LONGEST + 1];
        for (int at = from; at < to; at++) {
            counts[lengths[at]]++;
        }
        counts[0] = 0;
        int left = 1;
        int longest = 0;
        for (int length = 1; length <= LONGEST; length++) {
            left = (left << 1) - counts[length];
            if (left < 0) {
                throw new PackingFault("cannot be unpacked: a block has too many codes");
            }
            next[length + 1] = (next[length] + counts[length]) << 1;
            longest = counts[length] > 0 ? length : longest;
        }
        // A single code of one bit may stand alone, and so may no code at all; the standard knows no other gaps.
        if (left > 0 && longest > 1) {
            throw new PackingFault("cannot be unpacked: a block has too few codes");
        }
        fill(lengths, from, to, next, longest);
    }

    private void fill(byte[] lengths, int from, int to, int[] next, int longest) {
        int size = 1 << indexBits;
        Arrays.fill(table, 0, size, SENSELESS | 1);
        int free = size;
        for (int at = from; at < to; at++) {
            int length = lengths[at];
            if (length > 0) {
                int code = Integer.reverse(next[length]++) >>> (32 - length);
                if (length > indexBits) {
                    free = second(code, length, meanings[at - from], longest, free);
                } else {
                    repeat(0, size, code, length, meanings[at - from] | length);
                }
            }
        }
    }

    /** Every index whose lowest bits are the code means the same. */
    private void repeat(int from, int size, int code, int length, int entry) {
        for (int index = code; index < size; index += 1 << length) {
            table[from + index] = entry;
        }
    }

    private int second(int code, int length, int meaning, int longest, int free) {
        int first = code & indexMask();
        int bits = longest - indexBits;
        int behind = free;
        if ((table[first] & SECOND_TABLE) == 0) {
            behind = free + (1 << bits);
            table = behind <= table.length ? table : Arrays.copyOf(table, 2 * behind);
            Arrays.fill(table, free, behind, SENSELESS | 1);
            table[first] = SPECIAL | SECOND_TABLE | free << VALUE | bits << COUNT | indexBits;
        }
        repeat(
                table[first] >>> VALUE,
                1 << bits,
                code >>> indexBits,
                length - indexBits,
                meaning | (length - indexBits));
        return behind;
    }

    /** How many bits of the stream an entry adds to its value. */
    static int added(int entry) {
        return entry >>> COUNT & 0x1F;
    }

    /** How many bits the code of an entry takes. */
    static int taken(int entry) {
        return entry & 0x3F;
    }

    /** The value of an entry that is no letter. */
    static int value(int entry) {
        return entry >>> VALUE & 0x7FFF;
    }
}
