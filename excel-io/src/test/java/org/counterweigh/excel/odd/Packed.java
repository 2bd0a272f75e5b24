package org.counterweigh.excel.odd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A workbook put together part by part, so that a test can get any byte of it wrong. */
public final class Packed {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    static final String TYPES = "[Content_Types].xml";
    static final String ROOT_LINKS = "_rels/.rels";
    static final String BOOK = "xl/workbook.xml";
    static final String BOOK_LINKS = "xl/_rels/workbook.xml.rels";
    static final String STYLES = "xl/styles.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Packed() {}

    /** An ordinary workbook of one empty sheet named {@code Data}. */
    static Packed ordinary() {
        return new Packed()
                .with(TYPES, types())
                .with(ROOT_LINKS, links(link("rId1", "officeDocument", BOOK)))
                .with(BOOK, book("<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .with(
                        BOOK_LINKS,
                        links(link("rId1", "worksheet", "worksheets/sheet1.xml")
                                + link("rId2", "styles", "styles.xml")
                                + link("rId3", "sharedStrings", "sharedStrings.xml")))
                .formats()
                .texts()
                .rows("");
    }

    /** The ordinary workbook with one cell in A1. */
    static Packed cell(String attributes, String inside) {
        return ordinary()
                .rows(row("<c r=\"A1\"" + (attributes.isEmpty() ? "" : " " + attributes) + ">" + inside + "</c>"));
    }

    static String row(String cells) {
        return "<row r=\"1\">" + cells + "</row>";
    }

    Packed with(String part, String xml) {
        return with(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    Packed with(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    Packed without(String part) {
        parts.remove(part);
        return this;
    }

    /** The same part under another name, and in its place. */
    Packed renaming(String part, String name) {
        Map<String, byte[]> old = new LinkedHashMap<>(parts);
        parts.clear();
        old.forEach((key, bytes) -> parts.put(key.equals(part) ? name : key, bytes));
        return this;
    }

    Packed replacing(String part, String old, String fresh) {
        String text = text(part);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(part + " has no " + old);
        }
        return with(part, text.replace(old, fresh));
    }

    /** The rows of the sheet. */
    Packed rows(String rows) {
        return with(SHEET, sheet("<sheetData>" + rows + "</sheetData>"));
    }

    /** The styles 1, 2, ... show numbers in these formats; style 0 is General. */
    Packed formats(String... codes) {
        var formats = new StringBuilder();
        var styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            formats.append("<numFmt numFmtId=\"")
                    .append(164 + i)
                    .append("\" formatCode=\"")
                    .append(escaped(codes[i]))
                    .append("\"/>");
            styles.append("<xf numFmtId=\"").append(164 + i).append("\" applyNumberFormat=\"1\"/>");
        }
        return with(STYLES, styles((codes.length == 0 ? "" : "<numFmts>" + formats + "</numFmts>"), styles.toString()));
    }

    /** The styles 1, 2, ... show numbers in Excel's own formats of these ids. */
    Packed builtIns(int... ids) {
        var styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int id : ids) {
            styles.append("<xf numFmtId=\"").append(id).append("\"/>");
        }
        return with(STYLES, styles("", styles.toString()));
    }

    /** The shared texts, each as the inside of its {@code si}. */
    Packed texts(String... items) {
        var texts = new StringBuilder();
        for (String item : items) {
            texts.append("<si>").append(item).append("</si>");
        }
        return with(TEXTS, HEAD + "<sst xmlns=\"" + MAIN + "\">" + texts + "</sst>");
    }

    String text(String part) {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new IllegalArgumentException("No part " + part);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    RawZip zip() {
        var zip = new RawZip();
        parts.forEach(zip::add);
        return zip;
    }

    byte[] bytes() {
        return zip().bytes();
    }

    Path in(Path folder) {
        return in(folder, bytes());
    }

    static Path in(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("odd.xlsx"), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static String sheet(String inside) {
        return HEAD + "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS + "\">" + inside + "</worksheet>";
    }

    static String book(String sheets) {
        return book("", sheets, "");
    }

    static String book(String before, String sheets, String after) {
        return HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS + "\">" + before + "<sheets>" + sheets
                + "</sheets>" + after + "</workbook>";
    }

    static String links(String links) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "\">" + links + "</Relationships>";
    }

    static String link(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + LINKS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    static String types(String... more) {
        return HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/xl/workbook.xml", "sheet.main")
                + type("/xl/worksheets/sheet1.xml", "worksheet")
                + type("/xl/styles.xml", "styles")
                + type("/xl/sharedStrings.xml", "sharedStrings")
                + String.join("", more) + "</Types>";
    }

    static String type(String part, String kind) {
        return "<Override PartName=\"" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    private static String styles(String formats, String styles) {
        return HEAD + "<styleSheet xmlns=\"" + MAIN + "\">" + formats
                + "<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles + "</cellXfs></styleSheet>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
