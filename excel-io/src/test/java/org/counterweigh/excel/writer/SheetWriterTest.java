package org.counterweigh.excel.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterweigh.excel.writer.WrittenBook.HEAD;
import static org.counterweigh.excel.writer.WrittenBook.PLAIN;
import static org.counterweigh.excel.writer.WrittenBook.SHEET;
import static org.counterweigh.excel.writer.WrittenBook.written;

import java.net.URI;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.writer.CellContent.Amount;
import org.counterweigh.excel.writer.CellContent.Formula;
import org.counterweigh.excel.writer.CellContent.Truth;
import org.counterweigh.excel.writer.CellContent.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    private static XSSFCell cell(CellContent content) {
        return cell(written(sheet -> sheet.row(0, RowFormat.USUAL).cell(0, PLAIN, content)), 0, 0);
    }

    private static XSSFCell cell(XSSFWorkbook book, int row, int column) {
        return book.getSheetAt(0).getRow(row).getCell(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prüfung, 文書 \uD83D\uDE00",
                "two\nlines\tand a tab",
                "  kept spaces ",
                "<b> & \"quotes\" 'here'",
                "_x000D_ as typed",
                ""
            })
    void any_text_is_read_back_as_it_is(String text) {
        assertThat(cell(new Words(text)).getStringCellValue()).isEqualTo(text);
    }

    @Test
    void what_no_file_can_hold_is_marked_and_no_text_is_too_long() {
        assertThat(cell(new Words("a\u0001b\uD800c\uFFFEd")).getStringCellValue())
                .isEqualTo("a b\uFFFDc\uFFFDd");
        assertThat(cell(new Words("x".repeat(40_000))).getStringCellValue().length())
                .isLessThanOrEqualTo(32_767);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void a_text_that_looks_like_a_formula_stays_a_text_when_someone_edits_it(String text) {
        var cell = cell(new Words(text));

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(cell(new Words("1+1")).getCellStyle().getQuotePrefixed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                1,
                -7,
                12_000,
                0.1,
                -0.07,
                1234.56,
                1e15,
                1.2345678901234568E17,
                1e-300,
                1.7976931348623157e308
            })
    void a_number_is_read_back_to_the_last_digit(double number) {
        assertThat(cell(new Amount(number)).getNumericCellValue()).isEqualTo(number);
    }

    @Test
    void what_is_no_number_is_refused_and_nothing_is_less_than_nothing() {
        assertThatThrownBy(() -> new Amount(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new Amount(Double.POSITIVE_INFINITY)).hasMessageContaining("Infinity");
        assertThat(new Amount(-0.0)).isEqualTo(new Amount(0.0));
    }

    @Test
    void a_formula_shows_its_value_before_anything_is_worked_out() {
        var amount = cell(new Formula("IF(1<2,\"a\"&\"b\",0)", new Amount(2.5)));
        assertThat(amount.getCellFormula()).isEqualTo("IF(1<2,\"a\"&\"b\",0)");
        assertThat(amount.getNumericCellValue()).isEqualTo(2.5);

        var words = cell(new Formula("\"=\"&1", new Words("=1 <OK>")));
        assertThat(words.getCachedFormulaResultType()).isEqualTo(CellType.STRING);
        assertThat(words.getStringCellValue()).isEqualTo("=1 <OK>");

        assertThat(cell(new Formula("1=1", new Truth(true))).getBooleanCellValue())
                .isTrue();
        assertThat(cell(new Truth(false)).getBooleanCellValue()).isFalse();
    }

    @Test
    void a_formula_longer_than_a_cell_is_refused() {
        assertThatThrownBy(() -> new Formula("1+".repeat(4_096) + "1", new Amount(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rows_and_cells_come_in_order() {
        assertThatThrownBy(() -> written(sheet -> sheet.row(3, RowFormat.USUAL).row(3, RowFormat.USUAL)))
                .hasMessageContaining("Row 3");
        assertThatThrownBy(() -> written(sheet -> sheet.row(0, RowFormat.USUAL)
                        .cell(1, PLAIN, CellContent.NOTHING)
                        .cell(0, PLAIN, CellContent.NOTHING)))
                .hasMessageContaining("Column 0");
    }

    @Test
    void the_last_cell_of_a_sheet_can_be_written() {
        var book = written(
                sheet -> sheet.row(Address.ROWS - 1, RowFormat.USUAL).cell(Address.COLUMNS - 1, PLAIN, new Amount(1)));

        assertThat(cell(book, 1_048_575, 16_383).getReference()).isEqualTo("XFD1048576");
    }

    @Test
    void links_lead_inside_and_out() {
        var book = written(sheet -> sheet.row(0, RowFormat.USUAL)
                .cell(0, PLAIN, new Words("in"))
                .link(new LinkTarget.Inside(SHEET, new Address(4, 2)))
                .cell(1, PLAIN, new Words("out"))
                .link(LinkTarget.Outside.file("../Firm & Co #1/report.pdf")));

        assertThat(cell(book, 0, 0).getHyperlink().getType()).isEqualTo(HyperlinkType.DOCUMENT);
        assertThat(cell(book, 0, 0).getHyperlink().getAddress()).isEqualTo("Sheet!C5");
        assertThat(cell(book, 0, 1).getHyperlink().getAddress()).isEqualTo("../Firm%20&%20Co%20%231/report.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "//server/share",
                "/etc/passwd",
                "\\\\server\\share",
                "ftp://host/file",
                "#Sheet!A1"
            })
    void a_link_leads_nowhere_else(String target) {
        assertThatThrownBy(() -> new LinkTarget.Outside(URI.create(target)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LinkTarget.Outside.file("//server/share"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_protected_sheet_leaves_its_inputs_open() {
        var book = written(sheet -> {
            sheet.lock();
            sheet.row(0, RowFormat.USUAL).cell(0, PLAIN, new Amount(1)).cell(1, PLAIN.unlocking(), new Amount(2));
        });

        assertThat(book.getSheetAt(0).getProtect()).isTrue();
        assertThat(cell(book, 0, 0).getCellStyle().getLocked()).isTrue();
        assertThat(cell(book, 0, 1).getCellStyle().getLocked()).isFalse();
    }

    @Test
    void rows_are_grouped_below_their_total() {
        var file = WrittenBook.bytes(HEAD.grouped(1), sheet -> {
            sheet.row(0, RowFormat.USUAL.height(30)).cell(0, PLAIN, new Words("Total"));
            sheet.row(1, RowFormat.USUAL.outline(1).folding()).cell(0, PLAIN, new Words("Part"));
        });
        var sheet = WrittenBook.read(file).getSheetAt(0);

        assertThat(sheet.getRow(0).getHeightInPoints()).isEqualTo(30);
        assertThat(sheet.getRow(1).getOutlineLevel()).isEqualTo(1);
        assertThat(sheet.getRow(1).getZeroHeight()).isTrue();
        assertThat(sheet.getRowSumsBelow()).isFalse();
    }

    @Test
    void choices_are_a_list_of_words_or_cells() {
        var area = new Area(new Address(1, 0), new Address(5, 0));
        var validations = written(sheet -> {
                    sheet.choose(Choices.of(area, List.of("Keep", "Outsource")));
                    sheet.choose(Choices.from(area, new SheetName("Work & play"), area));
                })
                .getSheetAt(0)
                .getDataValidations();

        assertThat(validations.get(0).getValidationConstraint().getExplicitListValues())
                .containsExactly("Keep", "Outsource");
        assertThat(validations.get(1).getValidationConstraint().getFormula1()).isEqualTo("'Work & play'!$A$2:$A$6");
        assertThatThrownBy(() -> Choices.of(area, List.of("a,b"))).hasMessageContaining("a,b");
    }

    @Test
    void a_sheet_prints_as_it_is_told() {
        var page = PageSetup.across()
                .pagesHigh(1)
                .centring()
                .repeating(4, 1)
                .printing(new Area(new Address(0, 0), new Address(9, 3)))
                .breakingAt(List.of(5))
                .foot(PageText.of("Smith & Sons"), PageText.NONE, PageText.SHEET_AND_PAGE);
        var book = WrittenBook.read(WrittenBook.bytes(HEAD.page(page), sheet -> {}));
        var sheet = book.getSheetAt(0);

        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:4");
        assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
        assertThat(book.getPrintArea(0)).isEqualTo("Sheet!$A$1:$D$10");
        // The row after which the page ends, counted from 0
        assertThat(sheet.getRowBreaks()).containsExactly(4);
        assertThat(sheet.getFooter().getLeft()).isEqualTo("Smith && Sons");
        assertThat(sheet.getFooter().getRight()).isEqualTo("&A · &P / &N");
    }

    @Test
    void no_foot_of_a_page_is_longer_than_a_program_takes() {
        assertThat(PageText.of("&".repeat(300)).codes()).hasSizeLessThanOrEqualTo(110);
        assertThat(PageText.of("Smith & Sons").codes()).isEqualTo("Smith && Sons");
    }
}
