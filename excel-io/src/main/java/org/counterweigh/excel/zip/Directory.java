package org.counterweigh.excel.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the central directory, the list of parts at the end of a zip file, and the header of each part; both the old and the 64-bit form. */
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
    private static final int EXTRA_64 = 1;
    private static final int LARGEST_DIRECTORY = 16 << 20;

    /** The header before the bytes of a part. */
    private static final int LOCAL = 0x0403_4b50;

    private static final int LOCAL_LENGTH = 30;

    /** The sizes stand behind the bytes, and are zero in the header. */
    private static final int SIZES_FOLLOW = 8;

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
        ByteBuffer list = read(bytes, extent.at, (int) extent.size);
        List<ZipPart> parts = new ArrayList<>();
        int at = 0;
        for (long i = 0; i < extent.count; i++) {
            if (at + ENTRY_LENGTH > list.capacity() || list.getInt(at) != ENTRY) {
                throw cutShort();
            }
            int next = at + ENTRY_LENGTH + variableLength(list, at);
            if (next > list.capacity()) {
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
        ByteBuffer tail = read(bytes, bytes.size() - length, length);
        for (int at = length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_LENGTH + u16(tail, at + 20) <= length) {
                long end = bytes.size() - length + at;
                boolean wide = u16(tail, at + 10) == 0xFFFF
                        || u32(tail, at + 12) == 0xFFFF_FFFFL
                        || u32(tail, at + 16) == 0xFFFF_FFFFL;
                return wide ? extent64(end) : new Extent(u16(tail, at + 10), u32(tail, at + 12), u32(tail, at + 16));
            }
        }
        throw cutShort();
    }

    private Extent extent64(long end) throws IOException {
        ByteBuffer locator = read(end - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH, LOCATOR_64);
        ByteBuffer record = read(locator.getLong(8), END_64_LENGTH, END_64);
        return new Extent(record.getLong(32), record.getLong(40), record.getLong(48));
    }

    private ByteBuffer read(long at, int length, int signature) throws IOException {
        if (at < 0 || at > bytes.size() - length) {
            throw cutShort();
        }
        ByteBuffer record = read(bytes, at, length);
        if (record.getInt(0) != signature) {
            throw cutShort();
        }
        return record;
    }

    private static ByteBuffer read(Bytes bytes, long at, int length) throws IOException {
        byte[] read = new byte[length];
        bytes.read(at, read, 0, length);
        return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int u16(ByteBuffer list, int at) {
        return list.getShort(at) & 0xFFFF;
    }

    private static long u32(ByteBuffer list, int at) {
        return list.getInt(at) & 0xFFFF_FFFFL;
    }

    private static int variableLength(ByteBuffer list, int at) {
        return u16(list, at + 28) + u16(list, at + 30) + u16(list, at + 32);
    }

    private static ZipPart part(ByteBuffer list, int at) throws Refusal {
        byte[] letters = new byte[u16(list, at + 28)];
        list.get(at + ENTRY_LENGTH, letters);
        String name = new String(letters, StandardCharsets.UTF_8);
        int method = u16(list, at + 10);
        if (method != STORED && method != DEFLATED) {
            throw new Refusal("The part " + ZipBounds.shown(name) + " is packed in a way that Excel does not use.");
        }
        if ((u16(list, at + 8) & 1) != 0) {
            throw new Refusal("The zip file is locked with a password of its own. Unpack it, and save it from Excel.");
        }
        long[] sizes = sizes(list, at);
        return new ZipPart(name, sizes[0], sizes[1], list.getInt(at + 16), method == DEFLATED, sizes[2]);
    }

    /** Where the bytes of a part begin: behind its own header, which has to say what the directory does. */
    static long dataOf(ZipPart part, Bytes bytes) throws IOException {
        if (part.header() > bytes.size() - LOCAL_LENGTH) {
            throw elsewhere(part);
        }
        ByteBuffer header = read(bytes, part.header(), LOCAL_LENGTH);
        long data = part.header() + LOCAL_LENGTH + u16(header, 26) + u16(header, 28);
        boolean same = header.getInt(0) == LOCAL
                && part.packed() <= bytes.size() - data
                && (u16(header, 8) != 0) == part.deflated()
                && sameSizes(part, header);
        if (!same) {
            throw elsewhere(part);
        }
        return data;
    }

    private static boolean sameSizes(ZipPart part, ByteBuffer header) {
        return (u16(header, 6) & SIZES_FOLLOW) != 0
                || (same(u32(header, 18), part.packed())
                        && same(u32(header, 22), part.size())
                        && (header.getInt(14) == 0 || header.getInt(14) == part.crc()));
    }

    /** Some writers leave them out here. */
    private static boolean same(long here, long there) {
        return here == 0 || here == 0xFFFF_FFFFL || here == there;
    }

    private static Refusal elsewhere(ZipPart part) {
        return Refusal.damaged("the part " + ZipBounds.shown(part.name()) + " does not begin where its list says");
    }

    /** The size, the packed size and the place of the header; in an extra field where four bytes do not hold them. */
    private static long[] sizes(ByteBuffer list, int at) throws Refusal {
        int field = at + ENTRY_LENGTH + u16(list, at + 28);
        int end = field + u16(list, at + 30);
        while (field + 4 <= end && u16(list, field) != EXTRA_64) {
            field += 4 + u16(list, field + 2);
        }
        field += 4;
        long[] sizes = {u32(list, at + 24), u32(list, at + 20), u32(list, at + 42)};
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] == 0xFFFF_FFFFL) {
                if (field + 8 > end || list.getLong(field) < 0) {
                    throw cutShort();
                }
                sizes[i] = list.getLong(field);
                field += 8;
            }
        }
        return sizes;
    }
}
