package org.counterweigh.cli.plain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made of its text form with nothing but numbers and words in its cells, so that a thousand are soon made. */
final class QuickBook {

    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, StringBuilder> sheets = new LinkedHashMap<>();

    private QuickBook() {}

    static byte[] of(String text) {
        var book = new QuickBook();
        var rows = new StringBuilder();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith("[")) {
                rows = new StringBuilder();
                book.sheets.put(line.substring(1, line.lastIndexOf(']')), rows);
            } else {
                rows.append("<row>");
                for (String cell : line.split("\\|", -1)) {
                    rows.append(cell(cell.strip()));
                }
                rows.append("</row>");
            }
        }
        return book.bytes();
    }

    private static String cell(String typed) {
        if (typed.isEmpty()) {
            return "<c/>";
        }
        return typed.matches("-?\\d+(\\.\\d+)?")
                ? "<c><v>" + typed + "</v></c>"
                : "<c t=\"inlineStr\"><is><t>" + escaped(typed) + "</t></is></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private byte[] bytes() {
        var types = new StringBuilder("<Types xmlns=\"" + PACKAGE
                + "content-types\"><Default Extension=\"rels\" ContentType="
                + "\"application/vnd.openxmlformats-package.relationships+xml\"/>" + part("workbook", "sheet.main"));
        var list =
                new StringBuilder("<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + RELATIONSHIPS + "\"><sheets>");
        var parts = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        List<String> names = new ArrayList<>(sheets.keySet());
        for (int i = 1; i <= names.size(); i++) {
            types.append(part("sheet" + i, "worksheet"));
            list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(escaped(names.get(i - 1)), i, i));
            parts.append(relationship("r" + i, "worksheet", "sheet" + i + ".xml"));
        }
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", types + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                            + relationship("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
            put(zip, "xl/workbook.xml", list + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", parts + "</Relationships>");
            for (int i = 1; i <= names.size(); i++) {
                put(
                        zip,
                        "xl/sheet" + i + ".xml",
                        "<worksheet xmlns=\"" + SPREADSHEET + "\"><sheetData>" + sheets.get(names.get(i - 1))
                                + "</sheetData></worksheet>");
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(String name, String kind) {
        return "<Override PartName=\"/xl/" + name + ".xml\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private static String relationship(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONSHIPS + "/" + kind + "\" Target=\"" + target
                + "\"/>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
