package org.counterweigh.cli.plain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The least that makes a workbook of rows already written, so that a thousand are soon made.
 *
 * @param sheets the rows of each, as XML
 * @param styles what stands in the part of styles; empty for none
 * @param recalculatedOnLoad whether it asks Excel to work its formulas out when it is opened
 */
public record QuickPackage(Map<String, String> sheets, String styles, boolean recalculatedOnLoad) {

    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    public byte[] bytes() {
        List<String> names = new ArrayList<>(sheets.keySet());
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", types(names.size()));
            put(zip, "_rels/.rels", relationships(relationship("r1", "officeDocument", "xl/workbook.xml")));
            put(zip, "xl/workbook.xml", book(names));
            put(zip, "xl/_rels/workbook.xml.rels", parts(names.size()));
            for (int i = 1; i <= names.size(); i++) {
                put(
                        zip,
                        "xl/sheet" + i + ".xml",
                        "<worksheet xmlns=\"" + SPREADSHEET + "\"><sheetData>" + sheets.get(names.get(i - 1))
                                + "</sheetData></worksheet>");
            }
            if (!styles.isEmpty()) {
                put(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + SPREADSHEET + "\">" + styles + "</styleSheet>");
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String types(int count) {
        var types = new StringBuilder("<Types xmlns=\"" + PACKAGE
                + "content-types\"><Default Extension=\"rels\" ContentType="
                + "\"application/vnd.openxmlformats-package.relationships+xml\"/>" + part("workbook", "sheet.main"));
        for (int i = 1; i <= count; i++) {
            types.append(part("sheet" + i, "worksheet"));
        }
        return types + (styles.isEmpty() ? "" : part("styles", "styles")) + "</Types>";
    }

    private String book(List<String> names) {
        var list =
                new StringBuilder("<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + RELATIONSHIPS + "\"><sheets>");
        for (int i = 1; i <= names.size(); i++) {
            list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(escaped(names.get(i - 1)), i, i));
        }
        return list + "</sheets>" + (recalculatedOnLoad ? "<calcPr fullCalcOnLoad=\"1\"/>" : "") + "</workbook>";
    }

    private String parts(int count) {
        var parts = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            parts.append(relationship("r" + i, "worksheet", "sheet" + i + ".xml"));
        }
        return relationships(parts + (styles.isEmpty() ? "" : relationship("styles", "styles", "styles.xml")));
    }

    private static String relationships(String each) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + each + "</Relationships>";
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
