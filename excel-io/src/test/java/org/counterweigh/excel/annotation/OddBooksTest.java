package org.counterweigh.excel.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook may say of itself, and what becomes of it in the copy. */
class OddBooksTest {

    private static final List<Finding> AT_C4 = List.of(Finding.stops("Data!C4", "Wrong.", "Mend it."));
    private static final String CELL = "<row r=\"4\"><c r=\"C4\"><v>1</v></c></row>";

    @TempDir
    Path folder;

    @Test
    void what_counts_sheets_from_the_first_moves_on_by_one() throws IOException {
        Path file = RawBook.styled()
                .rows("Data", CELL)
                .rows("More", "")
                .saying(
                        "<bookViews><workbookView firstSheet=\"1\" activeTab=\"1\"/></bookViews>",
                        "<definedNames><definedName name=\"Here\""
                                + " localSheetId=\"0\">Data!$A$1</definedName><definedName name=\"There\""
                                + " localSheetId='1'>More!$A$1</definedName><definedName"
                                + " name=\"All\">Data!$A$2</definedName></definedNames><calcPr calcId=\"1\"/>")
                .in(folder);
        Copied copied = Copied.of(file, AT_C4);

        assertThat(copied.text("xl/workbook.xml"))
                .contains(
                        "<workbookView firstSheet=\"2\" activeTab=\"2\"/>",
                        "name=\"Here\" localSheetId=\"1\">Data!$A$1<",
                        "name=\"There\" localSheetId='2'>More!$A$1<",
                        "<definedName name=\"All\">Data!$A$2<");
        try (XSSFWorkbook book = copied.open()) {
            assertThat(book.getActiveSheetIndex()).isEqualTo(2);
            assertThat(book.getName("Here").getSheetName()).isEqualTo("Data");
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
        }
    }

    @Test
    void a_workbook_that_says_nothing_of_its_views_and_names_gets_them_in_their_places() {
        Path file = RawBook.styled()
                .rows("Data", CELL)
                .saying("<workbookPr/>", "<calcPr calcId=\"1\"/>")
                .in(folder);

        assertThat(Copied.of(file, AT_C4).text("xl/workbook.xml"))
                .containsPattern("<workbookPr/><bookViews><workbookView activeTab=\"1\"/></bookViews><sheets>"
                        + "<sheet [^>]*name=\"Findings\" sheetId=\"2\"[^>]*/><sheet name=\"Data\"")
                .containsPattern("</sheets><definedNames>.*</definedNames><calcPr");
    }

    @Test
    void names_of_sheets_may_hold_anything() throws IOException {
        Path file = RawBook.styled()
                .rows("A &amp; B!", CELL)
                .rows("O'Neil übersicht", CELL)
                .in(folder);
        List<Finding> findings = List.of(
                Finding.stops("A & B!!C4", "One.", "Mend."), Finding.unlikely("O'Neil übersicht!C4", "Two.", "Look."));
        try (XSSFWorkbook book = Copied.of(file, findings).open()) {
            assertThat(Copied.comment(book, "A & B!!C4")).contains("One.");
            assertThat(Copied.comment(book, "O'Neil übersicht!C4")).contains("Two.");
            assertThat(book.getSheetAt(0).getRow(5).getCell(1).getHyperlink().getLocation())
                    .isEqualTo("'O''Neil übersicht'!C4");
        }
    }

    @Test
    void a_place_without_a_cell_is_listed_and_not_marked() throws IOException {
        Path file = RawBook.styled().rows("Data", CELL).in(folder);
        List<Finding> findings = List.of(
                Finding.stops("Data", "Whole sheet.", "Mend."),
                Finding.stops("Roles", "Missing.", "Add it."),
                Finding.stops("Roles!A1", "Missing.", "Add it."),
                Finding.stops("Data!XFE1", "Beyond the last column.", "Mend."));
        Copied copied = Copied.of(file, findings);
        try (XSSFWorkbook book = copied.open()) {
            var list = book.getSheetAt(0);
            assertThat(list.getRow(4).getCell(1).getHyperlink().getLocation()).isEqualTo("'Data'!A1");
            assertThat(list.getRow(5).getCell(1).getHyperlink()).isNull();
            assertThat(list.getRow(6).getCell(1).getHyperlink()).isNull();
            assertThat(list.getLastRowNum()).isEqualTo(7);
        }
        assertThat(copied.parts().get("xl/worksheets/sheet1.xml"))
                .isEqualTo(Copied.parts(file).get("xl/worksheets/sheet1.xml"));
    }

    @Test
    void strict_workbooks_stay_strict() {
        String ns = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        Path file = RawBook.strict().rows("Data", CELL).in(folder);
        Copied copied = Copied.of(file, AT_C4);

        assertThat(copied.text("xl/worksheets/findings1.xml")).contains("<worksheet xmlns=\"" + ns + "\">");
        assertThat(copied.text("xl/commentsFindings1.xml")).contains("<comments xmlns=\"" + ns + "\">");
        assertThat(copied.text("xl/_rels/workbook.xml.rels"))
                .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet\""
                        + " Target=\"/xl/worksheets/findings1.xml\"")
                .doesNotContain("schemas.openxmlformats.org/officeDocument");
        assertThat(copied.text("xl/worksheets/sheet1.xml"))
                .contains("<legacyDrawing xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"");
    }

    @Test
    void a_workbook_without_looks_gets_a_style_sheet() throws IOException {
        try (XSSFWorkbook book =
                Copied.of(RawBook.plain().rows("Data", CELL).in(folder), AT_C4).open()) {
            assertThat(Copied.fill(Copied.cell(book, "Data!C4"))).isEqualTo("F6B5AC");
            assertThat(Copied.cell(book, "Data!C4").getNumericCellValue()).isEqualTo(1);
        }
    }

    @Test
    void a_style_sheet_with_prefixes_and_without_lists_is_filled_in() throws IOException {
        Path file = RawBook.plain()
                .tie("styles", "styles.xml")
                .part(
                        "xl/styles.xml",
                        "<m:styleSheet xmlns:m=\"" + RawBook.MAIN + "\"><m:fills/><m:dxfs count=\"0\"/></m:styleSheet>")
                .rows("Data", CELL)
                .in(folder);
        Copied copied = Copied.of(file, AT_C4);

        assertThat(copied.text("xl/styles.xml"))
                .containsPattern("<m:fonts .*</m:fonts><m:fills .*</m:fills><m:borders .*</m:borders><m:cellXfs"
                        + " .*</m:cellXfs><m:dxfs");
        try (XSSFWorkbook book = copied.open()) {
            assertThat(Copied.fill(Copied.cell(book, "Data!C4"))).isEqualTo("F6B5AC");
        }
    }

    @Tag("judges")
    @Test
    void ten_thousand_findings_are_all_listed_and_filled_and_the_gravest_five_thousand_commented() throws IOException {
        List<Finding> findings = IntStream.rangeClosed(1, 10_000)
                .mapToObj(row -> row > 6_000
                        ? Finding.stops("Data!B" + row, "Number " + row + ".", "Mend.")
                        : Finding.unlikely("Data!B" + row, "Number " + row + ".", "Look."))
                .toList();
        try (XSSFWorkbook book = Copied.of(RawBook.styled().rows("Data", CELL).in(folder), findings)
                .open()) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(3 + 10_000);
            assertThat(book.getSheet("Data").getCellComments()).hasSize(5_000);
            assertThat(Copied.comment(book, "Data!B10000")).contains("Number 10000. Mend.");
            assertThat(Copied.comment(book, "Data!B1000")).contains("Number 1000. Look.");
            assertThat(Copied.comment(book, "Data!B1001")).isEmpty();
            assertThat(Copied.fill(Copied.cell(book, "Data!B6000"))).isEqualTo("FFD166");
        }
    }

    @Test
    void two_findings_of_a_cell_share_its_comment_gravest_first() throws IOException {
        List<Finding> findings =
                List.of(Finding.unlikely("Data!C4", "Odd.", "Look."), Finding.stops("Data!C4", "Wrong.", "Mend."));
        try (XSSFWorkbook book = Copied.of(RawBook.styled().rows("Data", CELL).in(folder), findings)
                .open()) {
            assertThat(Copied.comment(book, "Data!C4"))
                    .isEqualTo("Counterweigh: Error\nWrong. Mend.\n\nCounterweigh: Warning\nOdd. Look.");
            assertThat(Copied.fill(Copied.cell(book, "Data!C4"))).isEqualTo("F6B5AC");
        }
    }

    @Test
    void text_of_a_finding_is_text_whatever_it_begins_with() throws IOException {
        List<Finding> findings = List.of(Finding.stops("Data!C4", "=HYPERLINK(\"x\") <b>&amp; _x000D_ \u0007", "@now"));
        try (XSSFWorkbook book = Copied.of(RawBook.styled().rows("Data", CELL).in(folder), findings)
                .open()) {
            var cell = book.getSheetAt(0).getRow(4).getCell(2);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\") <b>&amp; _x000D_  ");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void a_white_heading_stays_readable() throws IOException {
        String styles = "<styleSheet xmlns=\"" + RawBook.MAIN + "\"><fonts count=\"2\"><font><sz"
                + " val=\"11\"/></font><font><color"
                + " theme=\"0\"/></font></fonts><fills"
                + " count=\"1\"><fill/></fills><borders><border/></borders><cellXfs"
                + " count=\"1\"><xf"
                + " fontId=\"1\"/></cellXfs></styleSheet>";
        Path file = RawBook.plain()
                .tie("styles", "styles.xml")
                .part("xl/styles.xml", styles)
                .rows("Data", CELL)
                .in(folder);
        try (XSSFWorkbook book = Copied.of(file, List.of(Finding.defaulted("Data!C4", "Open.", "Fill.")))
                .open()) {
            assertThat(Copied.fill(Copied.cell(book, "Data!C4"))).isEqualTo("2F6DA8");
        }
    }

    @Test
    void a_file_that_is_no_workbook_is_told_in_a_sentence() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "no zip", StandardCharsets.UTF_8);
        Path locked =
                Files.write(folder.resolve("locked.xlsx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        Path whole = RawBook.styled().rows("Data", CELL).in(folder);
        Path cut = Files.write(
                folder.resolve("cut.xlsx"), Arrays.copyOf(Files.readAllBytes(whole), (int) Files.size(whole) / 2));

        assertThat(Copied.refusal(text, AT_C4)).startsWith("No marked copy could be made. ");
        assertThat(Copied.refusal(locked, AT_C4)).contains("protected by a password");
        assertThat(Copied.refusal(cut, AT_C4)).startsWith("No marked copy could be made. ");
    }
}
