package org.counterweigh.excel.timeentries;

import java.util.Arrays;

/** Numbers each distinct key from 0 on, without an object a key. */
final class LongSlots {

    private final int most;
    private long[] keys = new long[1 << 7];
    private int[] slots = new int[1 << 8];
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
        if (size == keys.length) {
            grow();
            at = place(key);
        }
        keys[size] = key;
        slots[at] = ++size;
        return size - 1;
    }

    int size() {
        return size;
    }

    long key(int slot) {
        return keys[slot];
    }

    private int place(long key) {
        int mask = slots.length - 1;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (slots[at] != 0 && keys[slots[at] - 1] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, size * 2);
        slots = new int[slots.length * 2];
        for (int slot = 0; slot < size; slot++) {
            slots[place(keys[slot])] = slot + 1;
        }
    }
}
