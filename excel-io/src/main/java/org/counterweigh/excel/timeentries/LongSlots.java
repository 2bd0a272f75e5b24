package org.counterweigh.excel.timeentries;

import java.util.Arrays;

/** Numbers each distinct key from 0 on, without an object a key. */
final class LongSlots {

    private final int most;
    private long[] keys = new long[1 << 8];
    private int[] slots = new int[1 << 8];
    private long[] inOrder = new long[1 << 7];
    private int size;

    /** @param most beyond this a new key gets no number */
    LongSlots(int most) {
        this.most = most;
    }

    /** The number of the key; -1 where there are too many. */
    int slot(long key) {
        int at = place(key);
        if (slots[at] != 0) {
            return slots[at] - 1;
        }
        if (size == most) {
            return -1;
        }
        if (size == inOrder.length) {
            grow();
            at = place(key);
        }
        keys[at] = key;
        inOrder[size] = key;
        slots[at] = ++size;
        return size - 1;
    }

    int size() {
        return size;
    }

    long key(int slot) {
        return inOrder[slot];
    }

    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int mask = keys.length - 1;
        int at = (int) (mixed >>> 32) & mask;
        while (slots[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        inOrder = Arrays.copyOf(inOrder, size * 2);
        keys = new long[keys.length * 2];
        slots = new int[keys.length];
        for (int slot = 0; slot < size; slot++) {
            int at = place(inOrder[slot]);
            keys[at] = inOrder[slot];
            slots[at] = slot + 1;
        }
    }
}
