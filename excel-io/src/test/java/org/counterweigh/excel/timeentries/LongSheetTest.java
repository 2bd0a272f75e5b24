package org.counterweigh.excel.timeentries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.counterweigh.excel.scanner.Progress;
import org.counterweigh.excel.workbook.Opening;
import org.counterweigh.excel.workbook.Workbook;
import org.counterweigh.excel.workbook.WorkbookFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet that would need a gigabyte as objects is added up in a tenth of it. */
@Tag("judges")
class LongSheetTest {

    private static final int ROWS = 300_000;
    private static final int TEXTS = 100_000;

    @TempDir
    Path folder;

    @Test
    void three_hundred_thousand_entries_are_added_up_in_ninety_six_megabytes() throws Exception {
        Path file = folder.resolve("long.xlsx");
        write(file);

        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LongSheetTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(child.waitFor(2, TimeUnit.MINUTES)).isTrue();
        // Half an hour each; every third row is of a first pass, the others say nothing.
        assertThat(said.strip()).isEqualTo("300000 rows, 150000.0 hours, 50000.0 of review, 100000.0 unmapped");
    }

    /** Reads the workbook in a process of its own. */
    public static void main(String[] arguments) {
        var terms = Entries.terms(Whose.TEAM);
        try (Workbook book = ((Opening.Opened) WorkbookFile.open(Path.of(arguments[0]))).workbook()) {
            TimeEntries.Outcome outcome =
                    new TimeEntries(Optional.of(book.sheets().get(0)), List.of()).read(terms, Progress.SILENT);
            TimeRecord record = Entries.record(outcome);
            System.out.printf(
                    Locale.ROOT,
                    "%d rows, %.1f hours, %.1f of review, %.1f unmapped%n",
                    record.rows(),
                    record.hours(),
                    Entries.work(outcome, "Document review").hours(),
                    record.unmapped());
        }
    }

    private static void write(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
            part(zip, out, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                </Types>\
                """);
            part(zip, out, "_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
            part(zip, out, "xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="Time entries" sheetId="1" r:id="R1"/></sheets></workbook>\
                """);
            part(zip, out, "xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="R1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="sheet.xml"/>
                <Relationship Id="R2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="texts.xml"/>
                </Relationships>\
                """);
            zip.putNextEntry(new ZipEntry("xl/texts.xml"));
            out.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
            for (String text :
                    List.of("Date", "Hours", "Role", "Task code", "Narrative", "Paralegal", "L653", "L190")) {
                out.write("<si><t>" + text + "</t></si>");
            }
            for (int text = 0; text < TEXTS; text++) {
                out.write("<si><t>Attention to various matters, file no. " + text + "</t></si>");
            }
            out.write("</sst>");
            out.flush();
            zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
            out.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            out.write("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\""
                    + " t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c><c r=\"E1\""
                    + " t=\"s\"><v>4</v></c></row>");
            for (int row = 2; row <= ROWS + 1; row++) {
                out.write("<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>" + (20250101 + row % 28)
                        + "</v></c><c r=\"B" + row
                        + "\"><v>0.5</v></c><c r=\"C" + row + "\" t=\"s\"><v>5</v></c><c r=\"D" + row + "\" t=\"s\"><v>"
                        + (row % 3 == 0 ? 6 : 7) + "</v></c><c r=\"E" + row + "\" t=\"s\"><v>" + (8 + row % TEXTS)
                        + "</v></c></row>");
            }
            out.write("</sheetData></worksheet>");
            out.flush();
        }
    }

    private static String relationship(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"R1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\""
                + target + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(text);
        out.flush();
    }
}
