package org.counterweigh.excel.zip;

import java.io.IOException;
import java.util.Arrays;

/** Packed bytes as a stream of bits, the lowest one of each byte first; zeros follow the last byte, and are told apart from it. */
final class BitSource {

    /** What one look takes in, and how far back a rewind goes. */
    static final int LOOK = 8;

    /** Zeros behind the last byte of all, for looks that go too far before anybody notices. */
    private static final int PADDING = 3 * LOOK;

    private static final int BLOCK = 1 << 16;

    private final Bytes source;
    private long next;
    private final long last;

    final byte[] bytes;

    /** The bits that come next, lowest first, of which so many are valid; those above repeat what stands at {@link #at}. */
    long bits;

    int count;
    int at;

    /** Behind the last byte that is here. */
    private int end;

    BitSource(Bytes source, long from, long to) {
        this.source = source;
        this.next = from;
        this.last = to;
        this.bytes = new byte[(int) Math.min(to - from, BLOCK) + LOOK + PADDING];
    }

    /** Up to here two looks can follow each other: within what is at hand, or a little beyond the end of it all. */
    int limit() {
        return next < last ? end - 2 * LOOK : end + LOOK;
    }

    /** Makes sure that so many bytes are here, or all that there are. */
    void require(int ahead) throws IOException {
        if (end - at >= ahead || next >= last) {
            return;
        }
        int from = Math.max(0, at - LOOK);
        System.arraycopy(bytes, from, bytes, 0, end - from);
        at -= from;
        end -= from;
        int more = (int) Math.min(bytes.length - PADDING - end, last - next);
        source.read(next, bytes, end, more);
        next += more;
        end += more;
        Arrays.fill(bytes, end, end + PADDING, (byte) 0);
    }

    /** Brings the number of valid bits to at least 56. */
    void refill() throws PackingFault {
        if (at > end + LOOK) {
            throw new PackingFault("ends too soon");
        }
        bits |= LittleEndian.i64(bytes, at) << count;
        at += (63 - count) >>> 3;
        count |= 56;
    }

    /** The next bits, up to 32, as a number; {@link #refill} brought them. */
    int take(int width) {
        int taken = (int) (bits & ((1L << width) - 1));
        bits >>>= width;
        count -= width;
        return taken;
    }

    /** Leaves out what is left of a byte, and goes on with whole bytes at {@link #at}. */
    void align() {
        at -= count >>> 3;
        bits = 0;
        count = 0;
    }

    /** Copies up to so many whole bytes; tells how many. */
    int copy(byte[] into, int offset, int length) throws IOException {
        require(1);
        int copied = Math.max(0, Math.min(length, end - at));
        System.arraycopy(bytes, at, into, offset, copied);
        at += copied;
        return copied;
    }

    /** Whether more was taken than there was. */
    boolean isOverdrawn() {
        return next >= last && at - (count >>> 3) > end;
    }
}
