package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.excel.workbook.PoiSettings;
import org.counterweigh.report.LibreOffice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_marked_copy_stands_beside_the_workbook_which_stays_as_it_is() throws IOException {
        Path bad = Workbooks.bad(folder.resolve("old firm.xlsx"), "Oldfield");
        byte[] before = Files.readAllBytes(bad);

        Ran ran = Ran.counterweigh("check", bad, "--annotate");

        Path copy = folder.resolve("old firm.findings.xlsx");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("Marked copy: " + copy);
        assertThat(Files.readAllBytes(bad)).isEqualTo(before);
        try (XSSFWorkbook book = open(copy)) {
            assertThat(book.getSheetName(0)).isEqualTo("Findings");
            assertThat(book.getSheet("Roles")
                            .getCellComment(new CellAddress("C2"))
                            .getString()
                            .getString())
                    .contains("Counterweigh: Error", "Salary");
        }
        assertThat(names()).containsExactlyInAnyOrder("old firm.xlsx", "old firm.findings.xlsx");
    }

    @Test
    void nothing_is_written_unless_asked_for() throws IOException {
        Ran.counterweigh("check", Workbooks.bad(folder.resolve("bad.xlsx"), "Oldfield"));

        assertThat(names()).containsExactly("bad.xlsx");
    }

    @Test
    void no_copy_is_made_of_a_file_that_is_no_workbook_and_a_sentence_says_so() throws IOException {
        Path file = Workbooks.plain(folder.resolve("letter.xlsx"), "Dear all");

        Ran ran = Ran.counterweigh("check", file, "--annotate");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).contains("No marked copy was made");
        assertThat(names()).containsExactly("letter.xlsx");
    }

    @Test
    void a_copy_that_cannot_be_written_is_5_and_not_in_the_way_of_the_others() throws IOException {
        Path bad = Workbooks.bad(folder.resolve("a.xlsx"), "Oldfield");
        Files.createDirectories(folder.resolve("a.findings.xlsx/in the way"));
        Path other = Workbooks.bad(folder.resolve("b.xlsx"), "Newfield");

        Ran ran = Ran.counterweigh("check", "--annotate", bad, other);

        assertThat(ran.exit()).isEqualTo(5);
        assertThat(ran.err()).contains("Cannot write to " + folder.resolve("a.findings.xlsx"), "b.findings.xlsx");
        assertThat(names()).containsExactlyInAnyOrder("a.xlsx", "a.findings.xlsx", "b.xlsx", "b.findings.xlsx");
    }

    @Test
    void json_stays_alone_on_standard_output() {
        Path bad = Workbooks.bad(folder.resolve("bad.xlsx"), "Oldfield");

        assertThat(Ran.counterweigh("check", "--json", "--annotate", bad).out().strip())
                .startsWith("[{")
                .endsWith("}]");
    }

    @Test
    void a_batch_leaves_marked_copies_alone() {
        Path bad = Workbooks.bad(folder.resolve("inbox/bad.xlsx"), "Oldfield");
        Ran.counterweigh("check", bad, "--annotate");

        Ran ran = Ran.counterweigh("batch", folder.resolve("inbox"), "--out", folder.resolve("out"));

        assertThat(ran.err()).contains("bad.findings.xlsx is left alone");
    }

    @Tag("judges")
    @Test
    void libre_office_opens_the_copy_with_its_marks_and_comments() throws IOException, InterruptedException {
        Path file = Files.copy(
                Path.of("..", "templates", "examples", "brackenridge-partners-to-mend.xlsx"),
                folder.resolve("to-mend.xlsx"));
        Ran.counterweigh("check", file, "--annotate");
        var judge = new LibreOffice(Files.createDirectory(folder.resolve("judge")));

        assertThat(judge.toPdf(folder.resolve("to-mend.findings.xlsx"))).isNotEmptyFile();
        try (XSSFWorkbook book = open(judge.recalculate(folder.resolve("to-mend.findings.xlsx")))) {
            XSSFSheet roles = book.getSheet("Roles");
            assertThat(roles.getCellComment(new CellAddress("C2")).getString().getString())
                    .contains("Retype it as a number");
            assertThat(roles.getRow(1)
                            .getCell(2)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .isEqualTo("FFF6B5AC");
            assertThat(book.getSheetAt(0).getRow(4).getCell(1).getHyperlink().getLocation())
                    .contains("Firm", "B5");
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        PoiSettings.apply();
        // By a stream: POI writes a file that it opened by name back when it is closed.
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
