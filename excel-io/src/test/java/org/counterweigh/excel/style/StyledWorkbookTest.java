package org.counterweigh.excel.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class StyledWorkbookTest {

    private static final CellLook PLAIN = CellLook.of(0x102030);
    private static final CellLook WRAPPED = PLAIN.wrapping();

    private final StyledWorkbook book = new StyledWorkbook(PLAIN);
    private final XSSFSheet sheet = book.sheet("Sheet");

    @Test
    void cells_without_a_look_have_the_style_normal() throws IOException {
        try (XSSFWorkbook read = written()) {
            var names = read.getStylesSource().getCTStylesheet().getCellStyles();

            assertThat(names.getCellStyleList()).singleElement().satisfies(style -> {
                assertThat(style.getName()).isEqualTo("Normal");
                assertThat(style.getBuiltinId()).isZero();
            });
            assertThat(read.getFontAt(0).getFontHeightInPoints()).isEqualTo((short) 10);
        }
    }

    @Test
    void a_row_is_as_high_as_the_text_that_wraps_in_it() throws IOException {
        sheet.setColumnWidth(0, 20 * StyledWorkbook.DIGIT);
        book.text(sheet, 0, 0, "one line", WRAPPED);
        book.text(sheet, 1, 0, "word ".repeat(20), WRAPPED);
        book.text(sheet, 2, 0, "word ".repeat(20), PLAIN);
        book.text(sheet, 3, 0, "a\nb\nc", WRAPPED);
        book.text(sheet, 4, 0, "word ".repeat(20), WRAPPED);
        sheet.addMergedRegion(new CellRangeAddress(4, 4, 0, 30));

        try (XSSFWorkbook read = written()) {
            assertThat(read.getSheetAt(0))
                    .extracting(row -> row.getHeightInPoints() / RowHeights.LINE)
                    .containsExactly(1f, 5f, 1f, 3f, 1f);
        }
    }

    @Test
    void equal_looks_share_a_style_and_what_could_be_a_formula_is_quoted() {
        var first = book.text(sheet, 0, 0, "a", PLAIN.bold());
        var second = book.text(sheet, 1, 0, "b", CellLook.of(0x102030).bold());
        var formula = book.text(sheet, 2, 0, "=1+1", PLAIN.bold());

        assertThat(second.getCellStyle().getIndex())
                .isEqualTo(first.getCellStyle().getIndex());
        assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(formula.getStringCellValue()).isEqualTo("=1+1");
    }

    @Test
    void a_colour_has_the_four_bytes_that_the_schema_wants() {
        assertThat(StyledWorkbook.colour(0x1F6B3A).getARGBHex()).isEqualTo("FF1F6B3A");
        assertThat(StyledWorkbook.colour(0x1F6B3A).getCTColor().getRgb()).hasSize(4);
    }

    private XSSFWorkbook written() throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out, "Title", LocalDate.of(2026, 1, 1));
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
