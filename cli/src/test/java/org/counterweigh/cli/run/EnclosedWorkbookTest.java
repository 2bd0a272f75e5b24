package org.counterweigh.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.counterweigh.cli.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which workbooks travel inside the report that is made of them. */
class EnclosedWorkbookTest {

    @TempDir
    Path folder;

    /**
     * A report, read back.
     *
     * @param text with every stretch of white space as one space
     */
    private record Report(Map<String, byte[]> files, String text) {

        static Report of(Path workbook) {
            try (var file = Loader.loadPDF(Printed.of(workbook))) {
                Map<String, byte[]> files = new TreeMap<>();
                for (var entry : file.getDocumentCatalog()
                        .getNames()
                        .getEmbeddedFiles()
                        .getNames()
                        .entrySet()) {
                    files.put(entry.getKey(), entry.getValue().getEmbeddedFile().toByteArray());
                }
                return new Report(files, new PDFTextStripper().getText(file).replaceAll("\\s+", " "));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void the_workbook_and_the_result_go_with_the_report() throws IOException {
        Path workbook = Workbooks.good(folder.resolve("northgate.xlsx"), "Northgate");

        Report report = Report.of(workbook);

        assertThat(report.files()).containsOnlyKeys("northgate.xlsx", "result.json");
        assertThat(report.files().get("northgate.xlsx")).isEqualTo(Files.readAllBytes(workbook));
        assertThat(report.files().get("result.json")).isEqualTo(Printed.as(Format.JSON, workbook));
        assertThat(report.text())
                .contains("is attached to this PDF as it was read, and so is the result as result.json.");
    }

    @Test
    void a_workbook_stays_away_where_its_setting_says_so_and_is_known_by_its_digest() throws IOException {
        Path workbook = changed(text -> text.replace("Currency | USD", "Currency | USD\nAttach workbook | No"));

        assertWithheld(workbook, "as its setting Attach workbook asks");
    }

    @Test
    void a_workbook_that_tells_what_people_did_when_never_goes() throws IOException {
        Path workbook = changed(text -> text
                + "[Time entries]\nDate | Role | Hours | Work type\n2025-01-10 | Paralegal | 3 | Document review\n");

        assertWithheld(workbook, "since it holds time entries");
    }

    @Test
    void nor_where_the_sheet_of_time_goes_by_another_name() throws IOException {
        Path workbook = changed(text -> text + "[Timesheets]\nWho | What\nA. Smith | Call about the Ostrava deal\n");

        assertWithheld(workbook, "since it holds time entries");
    }

    @Test
    void a_sheet_of_time_with_nothing_but_its_headings_keeps_no_workbook_away() {
        Path workbook = changed(text -> text + "[Time entries]\nDate | Role | Hours | Work type\n");

        assertThat(Report.of(workbook).files()).containsKey("book.xlsx");
    }

    @Test
    void a_workbook_that_would_make_the_report_too_large_to_send_stays_away() throws IOException {
        Path small = Workbooks.good(folder.resolve("small.xlsx"), "Northgate");
        Path large = folder.resolve("book.xlsx");
        byte[] noise = new byte[(10 << 20) + 1];
        new Random(1).nextBytes(noise);
        try (var from = new ZipFile(small.toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(large))) {
            for (ZipEntry entry : from.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("xl/media/photo.png"));
            zip.write(noise);
        }

        assertWithheld(large, "since it is larger than 10 MB");
    }

    @Test
    void a_protected_workbook_goes_as_it_came() throws IOException {
        Path plain = Workbooks.good(folder.resolve("plain.xlsx"), "Northgate");
        Path locked = Workbooks.lock(plain, folder.resolve("protected.xlsx"), "secret");

        assertThat(Report.of(locked).files().get("protected.xlsx")).isEqualTo(Files.readAllBytes(locked));
    }

    private Path changed(UnaryOperator<String> change) {
        return Workbooks.write(folder.resolve("book.xlsx"), change.apply(Workbooks.text("Northgate")));
    }

    private static void assertWithheld(Path workbook, String why) throws IOException {
        String digest = MoreFiles.asByteSource(workbook).hash(Hashing.sha256()).toString();

        Report report = Report.of(workbook);

        assertThat(report.files()).containsOnlyKeys("result.json");
        assertThat(report.text()).contains("is not attached to this PDF, " + why + ".");
        assertThat(report.text().replace(" ", "")).contains(digest);
    }
}
