package org.counterweigh.excel.odd;

import static org.counterweigh.excel.odd.Hostile.either;
import static org.counterweigh.excel.odd.Hostile.read;
import static org.counterweigh.excel.odd.Hostile.refused;
import static org.counterweigh.excel.odd.Hostile.seven;
import static org.counterweigh.excel.odd.Hostile.sheetHead;

import java.util.List;

/** Hostile amounts: more of something than anybody counts, and things that lead back to themselves. */
final class HostileCounts {

    private static final String SEVEN = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>";

    private static final String HEAD = "<sst xmlns=\"" + Packed.MAIN + "\">";

    private HostileCounts() {}

    static List<Hostile> all() {
        return List.of(
                refused(
                        "3.6 million cells at an honest ratio",
                        () -> Hostile.sheet(sheetHead().each(36_000, HostileCounts::row))),
                refused(
                        "a million columns",
                        () -> Hostile.sheet(sheetHead()
                                .text("<row r=\"1\">")
                                .each(1_000_000, i -> "<c><v>" + i % 997 + "</v></c>")
                                .text("</row>"))),
                refused(
                        "a million columns by address",
                        () -> Hostile.sheet(sheetHead()
                                .text("<row r=\"1\">")
                                .each(1_000_000, i -> "<c r=\"" + letters(i) + "1\"><v>" + i % 997 + "</v></c>")
                                .text("</row>"))),
                read(
                        "every row styled to the last column",
                        () -> Hostile.sheet(sheetHead()
                                .text(SEVEN)
                                .each(
                                        3_000,
                                        i -> "<row r=\"" + (i + 2) + "\"><c r=\"XFD" + (i + 2)
                                                + "\" s=\"0\"/></row>"))),
                read(
                        "a million empty rows",
                        () -> Hostile.sheet(sheetHead()
                                .text(SEVEN)
                                .each(1_048_575, i -> "<row r=\"" + (i + 2) + "\" s=\"0\" ht=\"" + i % 89 + "\"/>"))),
                either(
                        "columns to the end of the integers",
                        () -> inFront("<cols><col min=\"1\" max=\"2147483647\" hidden=\"1\"/>"
                                + "<col min=\"-2147483648\" max=\"2147483647\" hidden=\"1\"/></cols>")),
                either(
                        "a million definitions of columns",
                        () -> Hostile.sheet(new Bulk()
                                .text(Packed.HEAD + "<worksheet xmlns=\"" + Packed.MAIN + "\"><cols>")
                                .each(
                                        1_000_000,
                                        i -> "<col min=\"" + (i % 16_384 + 1) + "\" max=\"16384\" hidden=\"1\"/>")
                                .text("</cols><sheetData>" + SEVEN))),
                either("60,000 merged areas", () -> merges(60_000)),
                either("a million merged areas", () -> merges(1_000_000)),
                either(
                        "100,000 names",
                        () -> Hostile.with(
                                Packed.BOOK,
                                new Bulk()
                                        .text(Packed.book("<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>")
                                                .replace("</workbook>", ""))
                                        .text("<definedNames>")
                                        .each(
                                                100_000,
                                                i -> "<definedName name=\"n" + i + "\">Data!$A$" + (i + 1)
                                                        + "</definedName>")
                                        .text("</definedNames></workbook>"))),
                either(
                        "100,000 sheets",
                        () -> Hostile.with(
                                Packed.BOOK,
                                new Bulk()
                                        .text(Packed.HEAD + "<workbook xmlns=\"" + Packed.MAIN + "\" xmlns:r=\""
                                                + Packed.LINKS + "\"><sheets>")
                                        .each(
                                                100_000,
                                                i -> "<sheet name=\"s" + i + "\" sheetId=\"" + (i + 1)
                                                        + "\" r:id=\"rId1\"/>")
                                        .text("</sheets></workbook>"))),
                either(
                        "a million links",
                        () -> Hostile.with(
                                Packed.BOOK_LINKS,
                                new Bulk()
                                        .text(seven().text(Packed.BOOK_LINKS).replace("</Relationships>", ""))
                                        .each(1_000_000, i -> Packed.link("x" + i, "image", "media/" + i))
                                        .text("</Relationships>"))),
                either(
                        "a million styles",
                        () -> Hostile.with(
                                Packed.STYLES,
                                new Bulk()
                                        .text(seven().text(Packed.STYLES).replaceAll("</cellXfs>.*", ""))
                                        .each(1_000_000, i -> "<xf numFmtId=\"" + i % 200 + "\"/>")
                                        .text("</cellXfs></styleSheet>"))),
                either(
                        "a number format of 1 MB",
                        () -> seven().formats("[".repeat(1 << 20), "\"".repeat((1 << 20) + 1), "\\".repeat(1 << 20))
                                .bytes()),
                either(
                        "100,000 number formats",
                        () -> seven().formats(formats(100_000)).bytes()),
                either(
                        "three million shared texts",
                        () -> texts(new Bulk()
                                .text(HEAD)
                                .text("<si><t>7</t></si>")
                                .each(3_000_000, i -> "<si><t>" + i * 2_654_435_761L % 100_000_000 + "</t></si>"))),
                either(
                        "a shared text of a million runs",
                        () -> texts(new Bulk()
                                .text(HEAD)
                                .text("<si>")
                                .each(1_000_000, i -> "<r><t>" + i % 991 + "</t></r>")
                                .text("</si>"))),
                either(
                        "200,000 rows in backward order",
                        () -> Hostile.sheet(sheetHead()
                                .each(
                                        200_000,
                                        i -> "<row r=\"" + (200_001 - i) + "\"><c r=\"B" + (200_001 - i) + "\"><v>" + i
                                                + "</v></c></row>")
                                .text(SEVEN))),
                read(
                        "16,384 cells of a row in backward order",
                        () -> Hostile.sheet(sheetHead()
                                .text("<row r=\"1\">")
                                .each(16_383, i -> "<c r=\"" + letters(16_383 - i) + "1\"><v>" + i + "</v></c>")
                                .text("<c r=\"A1\"><v>7</v></c></row>"))),
                read(
                        "a sheet that is its own drawing, table and remark",
                        () -> seven().with(
                                        "xl/worksheets/_rels/sheet1.xml.rels",
                                        Packed.links(Packed.link("rId1", "drawing", "sheet1.xml")
                                                + Packed.link("rId2", "comments", "../worksheets/sheet1.xml")))
                                .bytes()),
                either(
                        "a sheet that is its own table",
                        () -> seven().replacing(
                                        Packed.SHEET,
                                        "</sheetData>",
                                        "</sheetData><tableParts><tablePart r:id=\"rId1\"/></tableParts>")
                                .with(
                                        "xl/worksheets/_rels/sheet1.xml.rels",
                                        Packed.links(Packed.link("rId1", "table", "sheet1.xml")))
                                .bytes()),
                refused(
                        "a workbook that is its own sheet",
                        () -> seven().replacing(Packed.BOOK_LINKS, "worksheets/sheet1.xml", "workbook.xml")
                                .bytes()),
                refused(
                        "a workbook that is its own list of links",
                        () -> seven().replacing(Packed.ROOT_LINKS, Packed.BOOK, Packed.ROOT_LINKS)
                                .bytes()),
                either(
                        "texts and styles that are the sheet",
                        () -> seven().replacing(Packed.BOOK_LINKS, "\"styles.xml", "\"worksheets/sheet1.xml")
                                .replacing(Packed.BOOK_LINKS, "\"sharedStrings.xml", "\"worksheets/sheet1.xml")
                                .bytes()),
                either(
                        "a link of 300,000 steps up",
                        () -> seven().replacing(
                                        Packed.BOOK_LINKS,
                                        "worksheets/sheet1.xml",
                                        "../".repeat(300_000) + "xl/worksheets/sheet1.xml")
                                .bytes()),
                refused("an old file of nothing but its first bytes", () -> old(new byte[4_096])),
                refused("an old file whose blocks lead in circles", HostileCounts::circle));
    }

    private static String row(int row) {
        var cells = new StringBuilder("<row r=\"" + (row + 1) + "\">");
        for (int column = 0; column < 100; column++) {
            cells.append("<c r=\"")
                    .append(letters(column))
                    .append(row + 1)
                    .append("\"><v>")
                    .append((row * 100L + column) * 2_654_435_761L % 1_000)
                    .append("</v></c>");
        }
        return cells.append("</row>").toString();
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private static byte[] inFront(String inside) {
        return seven().replacing(Packed.SHEET, "<sheetData>", inside + "<sheetData>")
                .bytes();
    }

    private static byte[] texts(Bulk items) {
        return Packed.cell("t=\"s\"", "<v>0</v>")
                .without(Packed.TEXTS)
                .zip()
                .add(items.text("</sst>").entry(Packed.TEXTS))
                .bytes();
    }

    private static byte[] merges(int count) {
        return Hostile.with(
                Packed.SHEET,
                sheetHead()
                        .text(SEVEN + "</sheetData><mergeCells>")
                        .each(count, i -> "<mergeCell ref=\"C" + (i + 1) + ":XFD" + (i + 1) + "\"/>")
                        .text("</mergeCells></worksheet>"));
    }

    private static String[] formats(int count) {
        String[] formats = new String[count];
        for (int i = 0; i < count; i++) {
            formats[i] = "0.00\"" + i + "\"";
        }
        return formats;
    }

    private static byte[] old(byte[] bytes) {
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        return bytes;
    }

    /** Every block of the table of blocks is followed by itself. */
    private static byte[] circle() {
        byte[] bytes = old(new byte[1 << 20]);
        java.nio.ByteBuffer file = java.nio.ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        file.putShort(24, (short) 0x3E)
                .putShort(26, (short) 3)
                .putShort(28, (short) -2)
                .putShort(30, (short) 9)
                .putShort(32, (short) 6);
        file.putInt(44, 109)
                .putInt(48, 0)
                .putInt(56, 4_096)
                .putInt(60, 0)
                .putInt(64, 1)
                .putInt(68, 0)
                .putInt(72, 1);
        for (int i = 0; i < 109; i++) {
            file.putInt(76 + i * 4, 0);
        }
        return bytes;
    }
}
