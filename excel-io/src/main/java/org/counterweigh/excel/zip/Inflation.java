package org.counterweigh.excel.zip;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Unpacks deflated bytes (RFC 1951), in three quarters of the time that the JDK's library takes.
 *
 * <p>It works in an array of its own, whose front holds what repetitions may reach back to. One look at the stream's next
 * eight bytes serves a few letters, or a repetition with its distance; repetitions are copied eight bytes at a time.
 */
final class Inflation {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int HISTORY = 1 << 15;
    private static final int CHUNK = 1 << 17;

    /** Two letters and the longest repetition, copied a little too far. */
    private static final int SLACK = 320;

    /** The longest description of a code, with the look beyond it. */
    private static final int HEADER = 1024;

    private static final int[] LENGTHS_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final BitSource source;
    private final PrefixCode lengths = DeflateCodes.lengths();
    private final PrefixCode distances = DeflateCodes.distances();
    private final byte[] out;
    private final int full;
    private int at;
    private int given;
    private Within within = Within.NOTHING;
    private boolean last;
    private int stored;

    /** What the next bits belong to. */
    private enum Within {
        NOTHING,
        STORED,
        CODED,
        END
    }

    /**
     * Bytes to be unpacked.
     *
     * @param size that they are said to unpack to; they may be found to be more, but are not unpacked much further
     */
    Inflation(Bytes bytes, long from, long to, long size) {
        this.source = new BitSource(bytes, from, to);
        this.full = (int) Math.min(size + 1, HISTORY + CHUNK);
        this.out = new byte[full + SLACK];
    }

    /** Unpacks some bytes; tells how many, or -1 behind the last. */
    int read(byte[] into, int offset, int length) throws IOException {
        while (given == at) {
            if (within == Within.END) {
                return -1;
            }
            if (at >= full) {
                slide();
            }
            unpack();
        }
        int count = Math.min(length, at - given);
        System.arraycopy(out, given, into, offset, count);
        given += count;
        return count;
    }

    /** Moves what may be reached back to, to the front. */
    private void slide() throws PackingFault {
        if (full <= HISTORY) {
            throw new PackingFault("is longer than it says");
        }
        int kept = HISTORY;
        System.arraycopy(out, at - kept, out, 0, kept);
        at = kept;
        given = kept;
    }

    private void unpack() throws IOException {
        while (at < full && within != Within.END) {
            switch (within) {
                case NOTHING -> within = begin();
                case STORED -> copy();
                default -> {
                    source.require(2 * BitSource.LOOK);
                    symbols();
                }
            }
            if (source.isOverdrawn()) {
                throw new PackingFault("ends too soon");
            }
        }
    }

    /** The heading of a block. */
    private Within begin() throws IOException {
        if (last) {
            return Within.END;
        }
        source.require(HEADER);
        source.refill();
        last = source.take(1) == 1;
        switch (source.take(2)) {
            case 0 -> {
                source.align();
                source.refill();
                stored = source.take(16);
                int check = source.take(16);
                source.align();
                if ((stored ^ check) != 0xFFFF) {
                    throw new PackingFault("cannot be unpacked: the length of a block is wrong");
                }
                return Within.STORED;
            }
            case 1 -> {
                byte[] fixed = DeflateCodes.fixed();
                lengths.set(fixed, 0, DeflateCodes.fixedLengths());
                distances.set(fixed, DeflateCodes.fixedLengths(), fixed.length);
                return Within.CODED;
            }
            case 2 -> {
                codes();
                return Within.CODED;
            }
            default -> throw new PackingFault("cannot be unpacked: a block is of no known kind");
        }
    }

    /** Reads the codes of a block. */
    private void codes() throws PackingFault {
        int lengthCount = source.take(5) + 257;
        int distanceCount = source.take(5) + 1;
        int orderCount = source.take(4) + 4;
        if (lengthCount > DeflateCodes.MOST_LENGTHS || distanceCount > DeflateCodes.MOST_DISTANCES) {
            throw new PackingFault("cannot be unpacked: a block has too many symbols");
        }
        byte[] order = new byte[LENGTHS_ORDER.length];
        for (int i = 0; i < orderCount; i++) {
            source.refill();
            order[LENGTHS_ORDER[i]] = (byte) source.take(3);
        }
        byte[] all = new byte[lengthCount + distanceCount];
        codeLengths(order, all);
        if (all[DeflateCodes.END_OF_BLOCK] == 0) {
            throw new PackingFault("cannot be unpacked: a block has no end");
        }
        lengths.set(all, 0, lengthCount);
        distances.set(all, lengthCount, all.length);
    }

    /** The lengths of codes are themselves written in a code, with signs for repetitions. */
    private void codeLengths(byte[] order, byte[] all) throws PackingFault {
        int[] meanings = new int[order.length];
        for (int symbol = 0; symbol < meanings.length; symbol++) {
            meanings[symbol] = PrefixCode.amount(symbol, 0);
        }
        PrefixCode code = new PrefixCode(7, meanings);
        code.set(order, 0, order.length);
        for (int filled = 0; filled < all.length; ) {
            source.refill();
            int entry = code.table()[(int) source.bits & code.indexMask()];
            if ((entry & PrefixCode.SPECIAL) != 0) {
                throw new PackingFault("cannot be unpacked: a code means nothing");
            }
            source.take(PrefixCode.taken(entry));
            int symbol = PrefixCode.value(entry);
            if (symbol < 16) {
                all[filled++] = (byte) symbol;
                continue;
            }
            if (symbol == 16 && filled == 0) {
                throw new PackingFault("cannot be unpacked: nothing stands there to repeat");
            }
            byte repeated = symbol == 16 ? all[filled - 1] : 0;
            int count = symbol == 16 ? 3 + source.take(2) : symbol == 17 ? 3 + source.take(3) : 11 + source.take(7);
            if (filled + count > all.length) {
                throw new PackingFault("cannot be unpacked: a block has too many symbols");
            }
            Arrays.fill(all, filled, filled + count, repeated);
            filled += count;
        }
    }

    private void copy() throws IOException {
        int count = source.copy(out, at, Math.min(stored, full - at));
        if (count == 0 && stored > 0) {
            throw new PackingFault("ends too soon");
        }
        at += count;
        stored -= count;
        within = stored == 0 ? Within.NOTHING : Within.STORED;
    }

    /**
     * Letters and repetitions, until the block ends, the array is full or the bytes at hand run out. Long on purpose: the
     * bits and the two places are read and written at every step, and only as variables of one method are they quick.
     */
    private void symbols() throws PackingFault {
        byte[] in = source.bytes;
        int limit = source.limit();
        int[] letters = lengths.table();
        int[] ways = distances.table();
        int letterMask = lengths.indexMask();
        int wayMask = distances.indexMask();
        long bits = source.bits;
        int count = source.count;
        int from = source.at;
        int to = at;
        while (to < full && from <= limit) {
            bits |= (long) LONG.get(in, from) << count;
            from += (63 - count) >>> 3;
            count |= 56;
            int entry = letters[(int) bits & letterMask];
            if (entry < 0) {
                bits >>>= entry;
                count -= entry & 0x3F;
                out[to++] = (byte) (entry >>> PrefixCode.VALUE);
                entry = letters[(int) bits & letterMask];
                if (entry < 0) {
                    bits >>>= entry;
                    count -= entry & 0x3F;
                    out[to++] = (byte) (entry >>> PrefixCode.VALUE);
                    continue;
                }
                bits |= (long) LONG.get(in, from) << count;
                from += (63 - count) >>> 3;
                count |= 56;
            }
            if ((entry & PrefixCode.SECOND_TABLE) != 0) {
                bits >>>= lengths.indexBits();
                count -= lengths.indexBits();
                entry = letters[PrefixCode.value(entry) + ((int) bits & (1 << PrefixCode.added(entry)) - 1)];
                if (entry < 0) {
                    bits >>>= entry;
                    count -= entry & 0x3F;
                    out[to++] = (byte) (entry >>> PrefixCode.VALUE);
                    continue;
                }
            }
            bits >>>= entry;
            count -= entry & 0x3F;
            if ((entry & PrefixCode.SPECIAL) != 0) {
                if (PrefixCode.value(entry) != 0) {
                    throw senseless();
                }
                within = Within.NOTHING;
                break;
            }
            int added = PrefixCode.added(entry);
            int length = PrefixCode.value(entry) + ((int) bits & (1 << added) - 1);
            bits >>>= added;
            count -= added;

            int way = ways[(int) bits & wayMask];
            if ((way & PrefixCode.SPECIAL) != 0) {
                if ((way & PrefixCode.SECOND_TABLE) == 0) {
                    throw senseless();
                }
                bits >>>= distances.indexBits();
                count -= distances.indexBits();
                way = ways[PrefixCode.value(way) + ((int) bits & (1 << PrefixCode.added(way)) - 1)];
                if ((way & PrefixCode.SPECIAL) != 0) {
                    throw senseless();
                }
            }
            bits >>>= way;
            count -= way & 0x3F;
            added = PrefixCode.added(way);
            int distance = PrefixCode.value(way) + ((int) bits & (1 << added) - 1);
            bits >>>= added;
            count -= added;
            if (distance > to) {
                throw new PackingFault("cannot be unpacked: it repeats what stands before its beginning");
            }
            repeat(to, distance, length);
            to += length;
        }
        source.bits = bits;
        source.count = count;
        source.at = from;
        at = to;
    }

    /** Copies what stands so far back; what is too near to be copied by eights goes byte by byte. */
    private void repeat(int to, int distance, int length) {
        byte[] bytes = out;
        int from = to - distance;
        int end = to + length;
        if (distance >= 8) {
            do {
                LONG.set(bytes, to, (long) LONG.get(bytes, from));
                to += 8;
                from += 8;
            } while (to < end);
        } else {
            while (to < end) {
                bytes[to++] = bytes[from++];
            }
        }
    }

    private static PackingFault senseless() {
        return new PackingFault("cannot be unpacked: a code means nothing");
    }
}
