package org.counterweigh.excel.odd;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip file written field by field, so that a test can make any field of it a lie. */
final class RawZip {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** An entry as both directories tell it; its fields are there to be tampered with. */
    static final class Entry {
        String name;
        /** The name in the central directory where it is another. */
        String listedName;

        byte[] packed;
        int method;
        int flags = 1 << 11;
        long crc;
        long packedSize;
        long size;
        long localSize;
        boolean descriptor;
        boolean zip64;
        /** Where the entry claims to start; -1 for where it does. */
        long offset = -1;
        /** Whether only the central directory knows of it. */
        boolean listedOnly;

        Entry(String name, byte[] plain, int method) {
            this(name, method == STORED ? plain : deflated(plain), method, sum(plain), plain.length);
        }

        Entry(String name, byte[] packed, int method, long crc, long size) {
            this.name = name;
            this.listedName = name;
            this.method = method;
            this.packed = packed;
            this.crc = crc;
            this.packedSize = packed.length;
            this.size = size;
            this.localSize = size;
        }

        private static long sum(byte[] plain) {
            var sum = new CRC32();
            sum.update(plain);
            return sum.getValue();
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private byte[] prefix = {};
    private byte[] comment = {};
    private boolean zip64End;
    private long claimed = Integer.MIN_VALUE;

    RawZip add(String name, byte[] plain) {
        return add(new Entry(name, plain, DEFLATED));
    }

    RawZip add(Entry entry) {
        entries.add(entry);
        return this;
    }

    RawZip stored() {
        for (int i = 0; i < entries.size(); i++) {
            Entry old = entries.get(i);
            entries.set(i, new Entry(old.name, inflated(old), STORED));
        }
        return this;
    }

    Entry entry(String name) {
        return entries.stream()
                .filter(entry -> entry.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Entry> entries() {
        return entries;
    }

    /** Sizes follow the bytes of each entry, as a writer to a pipe leaves them. */
    RawZip descriptors() {
        entries.forEach(entry -> entry.descriptor = true);
        return this;
    }

    /** Sizes and offsets in the wide form that files over 4 GB need. */
    RawZip wide() {
        entries.forEach(entry -> entry.zip64 = true);
        zip64End = true;
        return this;
    }

    RawZip prefix(String bytes) {
        prefix = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return this;
    }

    RawZip comment(String text) {
        comment = text.getBytes(StandardCharsets.ISO_8859_1);
        return this;
    }

    /** The end record tells this many entries. */
    RawZip claiming(int count) {
        claimed = count;
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(prefix);
        var central = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            long at = entry.offset < 0 ? out.size() : entry.offset;
            if (!entry.listedOnly) {
                local(out, entry);
            }
            listed(central, entry, at);
        }
        int start = out.size();
        out.writeBytes(central.toByteArray());
        end(out, start, central.size());
        return out.toByteArray();
    }

    private static void local(ByteArrayOutputStream out, Entry entry) {
        byte[] name = entry.name.getBytes(StandardCharsets.UTF_8);
        boolean later = entry.descriptor;
        byte[] extra = entry.zip64
                ? little(20)
                        .putShort((short) 1)
                        .putShort((short) 16)
                        .putLong(entry.localSize)
                        .putLong(entry.packedSize)
                        .array()
                : new byte[0];
        out.writeBytes(little(30)
                .putInt(0x04034b50)
                .putShort((short) (entry.zip64 ? 45 : 20))
                .putShort((short) (entry.flags | (later ? 8 : 0)))
                .putShort((short) entry.method)
                .putInt(0)
                .putInt(later ? 0 : (int) entry.crc)
                .putInt(entry.zip64 ? -1 : later ? 0 : (int) entry.packedSize)
                .putInt(entry.zip64 ? -1 : later ? 0 : (int) entry.localSize)
                .putShort((short) name.length)
                .putShort((short) extra.length)
                .array());
        out.writeBytes(name);
        out.writeBytes(extra);
        out.writeBytes(entry.packed);
        if (later) {
            out.writeBytes(
                    entry.zip64
                            ? little(24)
                                    .putInt(0x08074b50)
                                    .putInt((int) entry.crc)
                                    .putLong(entry.packedSize)
                                    .putLong(entry.localSize)
                                    .array()
                            : little(16)
                                    .putInt(0x08074b50)
                                    .putInt((int) entry.crc)
                                    .putInt((int) entry.packedSize)
                                    .putInt((int) entry.localSize)
                                    .array());
        }
    }

    private static void listed(ByteArrayOutputStream out, Entry entry, long at) {
        byte[] name = entry.listedName.getBytes(StandardCharsets.UTF_8);
        byte[] extra = entry.zip64
                ? little(28)
                        .putShort((short) 1)
                        .putShort((short) 24)
                        .putLong(entry.size)
                        .putLong(entry.packedSize)
                        .putLong(at)
                        .array()
                : new byte[0];
        out.writeBytes(little(46)
                .putInt(0x02014b50)
                .putShort((short) 45)
                .putShort((short) (entry.zip64 ? 45 : 20))
                .putShort((short) (entry.flags | (entry.descriptor ? 8 : 0)))
                .putShort((short) entry.method)
                .putInt(0)
                .putInt((int) entry.crc)
                .putInt(entry.zip64 ? -1 : (int) entry.packedSize)
                .putInt(entry.zip64 ? -1 : (int) entry.size)
                .putShort((short) name.length)
                .putShort((short) extra.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(entry.zip64 ? -1 : (int) at)
                .array());
        out.writeBytes(name);
        out.writeBytes(extra);
    }

    private void end(ByteArrayOutputStream out, int start, int size) {
        long count = claimed == Integer.MIN_VALUE ? entries.size() : claimed;
        if (zip64End) {
            long at = out.size();
            out.writeBytes(little(56)
                    .putInt(0x06064b50)
                    .putLong(44)
                    .putShort((short) 45)
                    .putShort((short) 45)
                    .putInt(0)
                    .putInt(0)
                    .putLong(count)
                    .putLong(count)
                    .putLong(size)
                    .putLong(start)
                    .array());
            out.writeBytes(little(20)
                    .putInt(0x07064b50)
                    .putInt(0)
                    .putLong(at)
                    .putInt(1)
                    .array());
        }
        out.writeBytes(little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) (zip64End ? -1 : count))
                .putShort((short) (zip64End ? -1 : count))
                .putInt(zip64End ? -1 : size)
                .putInt(zip64End ? -1 : start)
                .putShort((short) comment.length)
                .array());
        out.writeBytes(comment);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] deflated(byte[] plain) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(plain);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] inflated(Entry entry) {
        var inflater = new java.util.zip.Inflater(true);
        try {
            inflater.setInput(entry.packed);
            byte[] plain = new byte[(int) entry.size];
            int at = 0;
            while (at < plain.length) {
                at += inflater.inflate(plain, at, plain.length - at);
            }
            return plain;
        } catch (java.util.zip.DataFormatException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            inflater.end();
        }
    }
}
