package org.counterweigh.excel.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.excel.workbook.Opening;
import org.counterweigh.excel.workbook.Workbook;
import org.counterweigh.excel.workbook.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class WorkbookTextTest {

    @TempDir
    Path folder;

    @Test
    void a_dump_of_a_written_text_is_the_text() throws IOException {
        String text = """
            [Roles]
            Role | Salary | On-cost | Note
            Paralegal | 60000 | 28% | '25%
            Counsel \\| GC | 140000.5 | 12.5% | =not a formula
            |
            Last | -3 | 0% | 2026-03-31 | TRUE | #N/A

            [Anything else]
            A
            """;

        assertThat(dump(text)).isEqualTo(text);
    }

    @Test
    void the_dump_of_a_dump_is_the_same() throws IOException {
        String once = dump(SampleBook.complete().text());

        assertThat(dump(once)).isEqualTo(once);
    }

    @Test
    void cells_are_what_they_look_like() throws IOException {
        try (Workbook workbook = written("[X]\nh\n25% | 1.5 | 2026-03-31 | '007 | TRUE | W01")) {
            var sheet = workbook.sheets().get(0);

            assertThat(sheet.cell(new Address(1, 0)).content()).isEqualTo(new Content.Amount(0.25, true));
            assertThat(sheet.cell(new Address(1, 1)).content()).isEqualTo(new Content.Amount(1.5));
            assertThat(sheet.cell(new Address(1, 2)).content()).isInstanceOf(Content.Moment.class);
            assertThat(sheet.cell(new Address(1, 3)).content()).isEqualTo(new Content.Text("007"));
            assertThat(sheet.cell(new Address(1, 4)).content()).isEqualTo(new Content.Truth(true));
            assertThat(sheet.cell(new Address(1, 5)).content()).isEqualTo(new Content.Text("W01"));
        }
    }

    @Test
    void tabs_part_cells_as_well() throws IOException {
        assertThat(dump("[X]\na\tb\n1\t2\n")).isEqualTo("[X]\na | b\n1 | 2\n");
    }

    @Test
    void the_bytes_do_not_depend_on_the_machines_locale() throws IOException {
        byte[] here = bytes(SampleBook.complete().text());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(bytes(SampleBook.complete().text())).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    private String dump(String text) throws IOException {
        try (Workbook workbook = written(text)) {
            return WorkbookText.of(workbook);
        }
    }

    private Workbook written(String text) throws IOException {
        Path file = folder.resolve("text.xlsx");
        Files.write(file, bytes(text));
        return ((Opening.Opened) WorkbookFile.open(file)).workbook();
    }

    private static byte[] bytes(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        WorkbookText.write(text, out);
        return out.toByteArray();
    }
}
