package org.counterweigh.excel.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the central directory, the list of parts at the end of a zip file; both the old and the 64-bit form. */
final class Directory {

    private static final int END = 0x0605_4b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR_64 = 0x0706_4b50;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int END_64 = 0x0606_4b50;
    private static final int END_64_LENGTH = 56;
    private static final int ENTRY = 0x0201_4b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LARGEST_DIRECTORY = 16 << 20;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final Bytes bytes;

    /** Where a directory lies. */
    private record Extent(long count, long size, long at) {}

    Directory(Bytes bytes) {
        this.bytes = bytes;
    }

    List<ZipPart> parts() throws IOException {
        Extent extent = extent();
        if (extent.count < 0 || extent.count > ZipBounds.MOST_PARTS) {
            throw new Refusal("The file claims to hold " + extent.count + " parts; a workbook has up to "
                    + ZipBounds.MOST_PARTS + ". It was not opened.");
        }
        if (extent.size < 0
                || extent.size > LARGEST_DIRECTORY
                || extent.at < 0
                || extent.at > bytes.size() - extent.size) {
            throw cutShort();
        }
        byte[] list = new byte[(int) extent.size];
        bytes.read(extent.at, list, 0, list.length);
        List<ZipPart> parts = new ArrayList<>();
        int at = 0;
        for (long i = 0; i < extent.count; i++) {
            if (at + ENTRY_LENGTH > list.length || LittleEndian.i32(list, at) != ENTRY) {
                throw cutShort();
            }
            int next = at + ENTRY_LENGTH + variableLength(list, at);
            if (next > list.length) {
                throw cutShort();
            }
            ZipPart part = part(list, at);
            if (!part.name().endsWith("/") || part.size() > 0) {
                parts.add(part);
            }
            at = next;
        }
        return parts;
    }

    private static Refusal cutShort() {
        return new Refusal("The file is cut short or damaged. Copy it again, or let Excel repair it.");
    }

    /** The end record stands last, but for a comment whose length it tells. */
    private Extent extent() throws IOException {
        int length = (int) Math.min(bytes.size(), END_LENGTH + LONGEST_COMMENT);
        byte[] tail = new byte[length];
        bytes.read(bytes.size() - length, tail, 0, length);
        for (int at = length - END_LENGTH; at >= 0; at--) {
            if (LittleEndian.i32(tail, at) == END && at + END_LENGTH + LittleEndian.u16(tail, at + 20) <= length) {
                long end = bytes.size() - length + at;
                boolean wide = LittleEndian.u16(tail, at + 10) == 0xFFFF
                        || LittleEndian.u32(tail, at + 12) == 0xFFFF_FFFFL
                        || LittleEndian.u32(tail, at + 16) == 0xFFFF_FFFFL;
                return wide
                        ? extent64(end)
                        : new Extent(
                                LittleEndian.u16(tail, at + 10),
                                LittleEndian.u32(tail, at + 12),
                                LittleEndian.u32(tail, at + 16));
            }
        }
        throw cutShort();
    }

    private Extent extent64(long end) throws IOException {
        byte[] locator = read(end - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH, LOCATOR_64);
        byte[] record = read(LittleEndian.i64(locator, 8), END_64_LENGTH, END_64);
        return new Extent(LittleEndian.i64(record, 32), LittleEndian.i64(record, 40), LittleEndian.i64(record, 48));
    }

    private byte[] read(long at, int length, int signature) throws IOException {
        if (at < 0 || at > bytes.size() - length) {
            throw cutShort();
        }
        byte[] record = new byte[length];
        bytes.read(at, record, 0, length);
        if (LittleEndian.i32(record, 0) != signature) {
            throw cutShort();
        }
        return record;
    }

    private static int variableLength(byte[] list, int at) {
        return LittleEndian.u16(list, at + 28) + LittleEndian.u16(list, at + 30) + LittleEndian.u16(list, at + 32);
    }

    private static ZipPart part(byte[] list, int at) throws Refusal {
        String name = new String(list, at + ENTRY_LENGTH, LittleEndian.u16(list, at + 28), StandardCharsets.UTF_8);
        int method = LittleEndian.u16(list, at + 10);
        if (method != STORED && method != DEFLATED) {
            throw new Refusal("The part " + ZipBounds.shown(name) + " is packed in a way that Excel does not use.");
        }
        if ((LittleEndian.u16(list, at + 8) & 1) != 0) {
            throw new Refusal("The zip file is locked with a password of its own. Unpack it, and save it from Excel.");
        }
        var sizes = new WideSizes(list, at);
        return new ZipPart(
                name, sizes.size, sizes.packed, LittleEndian.i32(list, at + 16), method == DEFLATED, sizes.header);
    }

    /** The sizes of an entry, which stand in an extra field where four bytes do not hold them. */
    private static final class WideSizes {

        private static final int EXTRA_64 = 1;

        private final byte[] list;
        private final int end;
        private int field;

        private final long size;
        private final long packed;
        private final long header;

        WideSizes(byte[] list, int at) throws Refusal {
            this.list = list;
            int from = at + ENTRY_LENGTH + LittleEndian.u16(list, at + 28);
            this.end = from + LittleEndian.u16(list, at + 30);
            this.field = end;
            for (int extra = from; extra + 4 <= end; extra += 4 + LittleEndian.u16(list, extra + 2)) {
                if (LittleEndian.u16(list, extra) == EXTRA_64) {
                    field = extra + 4;
                    break;
                }
            }
            this.size = wide(LittleEndian.u32(list, at + 24));
            this.packed = wide(LittleEndian.u32(list, at + 20));
            this.header = wide(LittleEndian.u32(list, at + 42));
        }

        private long wide(long narrow) throws Refusal {
            if (narrow != 0xFFFF_FFFFL) {
                return narrow;
            }
            if (field + 8 > end || LittleEndian.i64(list, field) < 0) {
                throw cutShort();
            }
            field += 8;
            return LittleEndian.i64(list, field - 8);
        }
    }
}
