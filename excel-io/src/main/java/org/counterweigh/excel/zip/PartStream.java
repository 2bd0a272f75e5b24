package org.counterweigh.excel.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The unpacked bytes of one part; a {@link Refusal} where they are not what the directory says. */
public final class PartStream extends InputStream {

    private final Bytes bytes;
    private final ZipPart part;
    private final @Nullable Inflation inflation;
    private final CRC32 crc = new CRC32();
    private long at;
    private final long end;
    private long unpacked;
    private boolean whole;

    PartStream(Bytes bytes, ZipPart part, long data) {
        this.bytes = bytes;
        this.part = part;
        this.at = data;
        this.end = data + part.packed();
        this.inflation = part.deflated() ? new Inflation(bytes, data, end, part.size()) : null;
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
        int count = inflation == null ? copy(into, offset, length) : inflate(inflation, into, offset, length);
        if (count > 0) {
            crc.update(into, offset, count);
            unpacked += count;
        }
        if (unpacked > part.size()) {
            throw wrong("is longer than it says");
        }
        if (count < 0) {
            finish();
        }
        return count;
    }

    /** How much of the part has been unpacked, from 0 to 1. */
    public double share() {
        return part.size() == 0 ? 1 : (double) unpacked / part.size();
    }

    private int inflate(Inflation packed, byte[] into, int offset, int length) throws IOException {
        try {
            return packed.read(into, offset, length);
        } catch (PackingFault damage) {
            throw wrong(String.valueOf(damage.getMessage()));
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
}
