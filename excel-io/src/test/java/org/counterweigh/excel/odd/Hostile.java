package org.counterweigh.excel.odd;

import java.util.function.Supplier;

/**
 * A file made to hurt its reader.
 *
 * @param name what it tries
 * @param answer what may come of it
 * @param bytes made when wanted, since some are large
 */
record Hostile(String name, Answer answer, Supplier<byte[]> bytes) {

    /** What may come of a hostile file. */
    enum Answer {
        /** It is refused in a sentence. */
        REFUSED,
        /** It does no harm, and its one figure is read right. */
        READ,
        /** Either of the two. */
        EITHER
    }

    static Hostile refused(String name, Supplier<byte[]> bytes) {
        return new Hostile(name, Answer.REFUSED, bytes);
    }

    static Hostile read(String name, Supplier<byte[]> bytes) {
        return new Hostile(name, Answer.READ, bytes);
    }

    static Hostile either(String name, Supplier<byte[]> bytes) {
        return new Hostile(name, Answer.EITHER, bytes);
    }

    /** A workbook whose A1 holds 7, to which harm is added. */
    static Packed seven() {
        return Packed.cell("", "<v>7</v>").replacing(Packed.BOOK, "Data", "Firm");
    }

    /** The workbook with one of its parts in bulk. */
    static byte[] with(String part, Bulk bulk) {
        RawZip zip = seven().without(part).zip();
        return zip.add(bulk.entry(part)).bytes();
    }

    /** The workbook with these rows in bulk. */
    static byte[] sheet(Bulk bulk) {
        return with(Packed.SHEET, bulk.text("</sheetData></worksheet>"));
    }

    static Bulk sheetHead() {
        return new Bulk()
                .text(Packed.HEAD + "<worksheet xmlns=\"" + Packed.MAIN + "\" xmlns:r=\"" + Packed.LINKS
                        + "\"><sheetData>");
    }
}
