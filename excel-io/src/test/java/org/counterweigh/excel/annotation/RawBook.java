package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test can say it as no library would. */
public final class RawBook {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String TIES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> overrides = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> ties = new ArrayList<>();
    private String main = MAIN;
    private String officeTies = TIES;
    private String before = "";
    private String behind = "";

    /** With a style sheet of three looks: of any number, of a percentage and of a date. */
    public static RawBook styled() {
        return new RawBook()
                .tie("styles", "styles.xml")
                .part(
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font><sz"
                                + " val=\"11\"/></font></fonts><fills"
                                + " count=\"2\"><fill><patternFill"
                                + " patternType=\"none\"/></fill><fill><patternFill"
                                + " patternType=\"gray125\"/></fill></fills><borders"
                                + " count=\"1\"><border/></borders><cellXfs count=\"3\"><xf"
                                + " numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/><xf"
                                + " numFmtId=\"10\" fontId=\"0\" fillId=\"0\" borderId=\"0\""
                                + " applyNumberFormat=\"1\"/><xf numFmtId=\"14\" fontId=\"0\""
                                + " fillId=\"0\" borderId=\"0\" applyNumberFormat=\"1\"/>"
                                + "</cellXfs></styleSheet>");
    }

    static RawBook plain() {
        return new RawBook();
    }

    /** In the namespaces of ISO 29500 Strict. */
    static RawBook strict() {
        var book = new RawBook();
        book.main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        book.officeTies = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        return book;
    }

    /** A sheet with its whole XML. */
    RawBook sheet(String name, String xml) {
        return sheet(name, xml, StandardCharsets.UTF_8);
    }

    RawBook sheet(String name, String xml, Charset charset) {
        int number = sheets.size() + 1;
        sheets.add("<sheet name=\"" + name + "\" sheetId=\"" + number + "\" r:id=\"s" + number + "\"/>");
        ties.add("<Relationship Id=\"s" + number + "\" Type=\"" + officeTies + "/worksheet\" Target=\"worksheets/sheet"
                + number + ".xml\"/>");
        override("xl/worksheets/sheet" + number + ".xml", "worksheet");
        parts.put("xl/worksheets/sheet" + number + ".xml", xml.getBytes(charset));
        return this;
    }

    /** A sheet with these rows. */
    public RawBook rows(String name, String rows) {
        return sheet(name, "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A tie of the workbook to another part. */
    RawBook tie(String type, String target) {
        ties.add("<Relationship Id=\"t" + ties.size() + "\" Type=\"" + officeTies + "/" + type + "\" Target=\"" + target
                + "\"/>");
        return this;
    }

    RawBook part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Says what a part is. */
    RawBook override(String part, String kind) {
        overrides.add(
                "<Override PartName=\"/" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "spreadsheetml." + kind + "+xml\"/>");
        return this;
    }

    /** What the workbook says before its sheets, and behind them. */
    RawBook saying(String beforeSheets, String behindSheets) {
        before = beforeSheets;
        behind = behindSheets;
        return this;
    }

    Path in(Path folder) {
        return to(folder.resolve("raw.xlsx"));
    }

    public Path to(Path file) {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"vml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/><Default"
                        + " Extension=\"bin\" ContentType=\"application/octet-stream\"/><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + (parts.containsKey("xl/styles.xml")
                                ? "<Override PartName=\"/xl/styles.xml\""
                                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                                : "")
                        + String.join("", overrides) + "</Types>");
        part(
                "_rels/.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + officeTies
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + officeTies + "\">" + before + "<sheets>"
                        + String.join("", sheets) + "</sheets>" + behind + "</workbook>");
        part("xl/_rels/workbook.xml.rels", relations(String.join("", ties)));
        return zip(file, parts);
    }

    static Path zip(Path file, Map<String, byte[]> parts) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return file;
    }

    /** The ties of a part. */
    static String relations(String ties) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + ties
                + "</Relationships>";
    }
}
