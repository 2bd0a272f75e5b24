package org.counterweigh.excel.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** The unpacked bytes of one part; a {@link Refusal} where they are not what the directory says. */
public final class PartStream extends InputStream {

    private static final int BLOCK = 1 << 16;

    private final Bytes bytes;
    private final ZipPart part;
    private final AtomicReference<@Nullable Inflater> spare;
    private final byte[] packed;
    private final CRC32 crc = new CRC32();
    private @Nullable Inflater inflater;
    private long at;
    private final long end;
    private long unpacked;
    private boolean whole;

    /** @param spare where an inflater may wait for work, and goes back to; two parts may be read at the same time */
    PartStream(Bytes bytes, ZipPart part, long data, AtomicReference<@Nullable Inflater> spare) {
        this.bytes = bytes;
        this.part = part;
        this.at = data;
        this.end = data + part.packed();
        this.spare = spare;
        this.packed = new byte[part.deflated() ? (int) Math.min(BLOCK, part.packed()) : 0];
        if (part.deflated()) {
            Inflater waiting = spare.getAndSet(null);
            inflater = waiting == null ? new Inflater(true) : waiting;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (whole || length == 0) {
            return whole ? -1 : 0;
        }
        // One byte more than it says tells that there is more; no further is anything unpacked.
        int most = (int) Math.min(length, part.size() - unpacked + 1);
        int count = part.deflated() ? inflate(into, offset, most) : copy(into, offset, most);
        if (count < 0) {
            finish();
            return -1;
        }
        crc.update(into, offset, count);
        unpacked += count;
        if (unpacked > part.size()) {
            throw wrong("is longer than it says");
        }
        return count;
    }

    /** How much of the part has been unpacked, from 0 to 1. */
    public double share() {
        return part.size() == 0 ? 1 : (double) unpacked / part.size();
    }

    private int inflate(byte[] into, int offset, int length) throws IOException {
        if (inflater == null) {
            throw new IOException("The part was closed.");
        }
        try {
            int count = inflater.inflate(into, offset, length);
            while (count == 0 && !inflater.finished()) {
                int more = copy(packed, 0, packed.length);
                if (more < 0) {
                    throw wrong("ends too soon");
                }
                inflater.setInput(packed, 0, more);
                count = inflater.inflate(into, offset, length);
            }
            return count == 0 ? -1 : count;
        } catch (DataFormatException damage) {
            throw wrong("cannot be unpacked");
        }
    }

    private int copy(byte[] into, int offset, int length) throws IOException {
        int count = (int) Math.min(length, end - at);
        if (count == 0) {
            return -1;
        }
        bytes.read(at, into, offset, count);
        at += count;
        return count;
    }

    private void finish() throws Refusal {
        whole = true;
        if (unpacked != part.size()) {
            throw wrong("is shorter than it says");
        }
        if ((int) crc.getValue() != part.crc()) {
            throw wrong("was changed on its way (its check sum is wrong)");
        }
    }

    private Refusal wrong(String how) {
        return Refusal.damaged("the part " + ZipBounds.shown(part.name()) + " " + how);
    }

    @Override
    public void close() {
        if (inflater != null) {
            inflater.reset();
            if (!spare.compareAndSet(null, inflater)) {
                inflater.end();
            }
            inflater = null;
        }
    }
}
