package org.counterweigh.excel.zip;

import java.io.IOException;

/** What stands in front of a part's bytes; what it tells has to be what the directory tells. */
final class LocalHeader {

    private static final int SIGNATURE = 0x0403_4b50;
    private static final int LENGTH = 30;

    /** The sizes follow the data and are zero here. */
    private static final int SIZES_FOLLOW = 8;

    private LocalHeader() {}

    /** Where the bytes of the part begin. */
    static long dataOf(ZipPart part, Bytes bytes) throws IOException {
        if (part.header() > bytes.size() - LENGTH) {
            throw wrong(part);
        }
        byte[] header = new byte[LENGTH];
        bytes.read(part.header(), header, 0, LENGTH);
        long data = part.header() + LENGTH + LittleEndian.u16(header, 26) + LittleEndian.u16(header, 28);
        if (LittleEndian.i32(header, 0) != SIGNATURE || part.packed() > bytes.size() - data) {
            throw wrong(part);
        }
        boolean method = (LittleEndian.u16(header, 8) != 0) == part.deflated();
        if (!method || !sameSizes(part, header)) {
            throw wrong(part);
        }
        return data;
    }

    private static boolean sameSizes(ZipPart part, byte[] header) {
        if ((LittleEndian.u16(header, 6) & SIZES_FOLLOW) != 0) {
            return true;
        }
        return same(LittleEndian.u32(header, 18), part.packed())
                && same(LittleEndian.u32(header, 22), part.size())
                && (LittleEndian.i32(header, 14) == 0 || LittleEndian.i32(header, 14) == part.crc());
    }

    /** Some writers leave them out here. */
    private static boolean same(long here, long there) {
        return here == 0 || here == 0xFFFF_FFFFL || here == there;
    }

    private static Refusal wrong(ZipPart part) {
        return Refusal.damaged("the part " + ZipBounds.shown(part.name()) + " does not begin where its list says");
    }
}
