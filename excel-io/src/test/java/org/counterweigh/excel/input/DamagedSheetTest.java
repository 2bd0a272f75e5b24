package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedSheetTest {

    @TempDir
    Path folder;

    /** Its rows are gone, so nothing is said of what refers to them. */
    @Test
    void a_damaged_sheet_stops_at_its_name_and_the_others_are_read() throws IOException {
        Path whole = SampleBook.complete().without("Ranges").in(folder);
        Path damaged = folder.resolve("damaged.xlsx");
        // The second sheet of the complete workbook is Roles.
        replace(whole, damaged, "xl/worksheets/sheet2.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"");

        assertThat(Reads.read(damaged).findings())
                .filteredOn(Finding::stops)
                .extracting(Finding::place)
                .containsExactly("Roles");
    }

    private static void replace(Path from, Path to, String part, String content) throws IOException {
        try (var zip = new ZipFile(from.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = entry.getName().equals(part)
                        ? content.getBytes(StandardCharsets.UTF_8)
                        : zip.getInputStream(entry).readAllBytes();
                out.write(bytes);
            }
        }
    }
}
