package org.counterweigh.excel.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterweigh.excel.TestDefaults;
import org.counterweigh.excel.cells.Address;
import org.counterweigh.excel.cells.Opening;
import org.counterweigh.excel.cells.Workbook;
import org.counterweigh.excel.cells.WorkbookFile;
import org.counterweigh.excel.reading.Intake;
import org.counterweigh.excel.reading.WorkbookReader;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void the_template_reads_back_as_a_firm() throws IOException {
        Intake intake = new WorkbookReader(TestDefaults.read()).read(template());

        assertThat(intake).isInstanceOfSatisfying(Intake.Read.class, read -> {
            assertThat(read.checked().findings()).filteredOn(Finding::stops).isEmpty();
            assertThat(read.checked().findings())
                    .filteredOn(finding -> finding.severity() == Severity.UNLIKELY)
                    .isEmpty();
            assertThat(read.checked().value().orElseThrow().market().quotes()).hasSize(1);
        });
    }

    @Test
    void the_template_has_every_sheet_and_heading_of_the_schema() throws IOException {
        try (Workbook workbook = ((Opening.Opened) WorkbookFile.open(template())).workbook()) {
            for (Layout layout : Schema.read().layouts()) {
                var sheet = workbook.sheets().stream()
                        .filter(found -> found.name().equals(layout.name()))
                        .findFirst()
                        .orElseThrow();
                for (int at = 0; at < layout.columns().size(); at++) {
                    boolean settings = layout.form() == Layout.Form.SETTINGS;
                    var place = settings ? new Address(at + 3, 0) : new Address(2, at);
                    assertThat(sheet.cell(place).shown())
                            .isEqualTo(layout.columns().get(at).heading());
                }
            }
        }
    }

    @Test
    void the_template_is_the_same_bytes_every_time() throws Exception {
        byte[] first = bytes();
        Thread.sleep(2_100);

        assertThat(bytes()).isEqualTo(first);
    }

    private Path template() throws IOException {
        Path file = folder.resolve("template.xlsx");
        Files.write(file, bytes());
        return file;
    }

    private static byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        new TemplateWorkbook().write(out);
        return out.toByteArray();
    }
}
