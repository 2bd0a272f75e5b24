package org.counterweigh.excel.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets as other programs write them; in each, C4 or the cell that is named is marked and all else stays. */
class OddSheetsTest {

    private static final String RED = "F6B5AC";

    @TempDir
    Path folder;

    private static List<Finding> at(String... places) {
        return Arrays.stream(places)
                .map(place -> Finding.stops(place, "Wrong.", "Mend it."))
                .toList();
    }

    /** The sheet's part after marking; the new looks are 2 and on, since the book has two. */
    private String marked(String rows, String... places) {
        return Copied.of(RawBook.styled().rows("Data", rows).in(folder), at(places))
                .text("xl/worksheets/sheet1.xml")
                .replaceFirst("^.*<sheetData>", "")
                .replaceFirst("</sheetData>.*$", "");
    }

    @Test
    void only_the_look_of_the_cell_changes_whatever_the_order_and_quotes_of_its_attributes() {
        assertThat(marked(
                        "<row r='4' ht='20'><c  t='str' s='1' r='C4' ><v>a</v></c><c r=\"D4\"><v>1</v></c></row>",
                        "Data!C4"))
                .matches(
                        "<row r='4' ht='20'><c {2}t='str' s='\\d+' r='C4' ><v>a</v></c><c r=\"D4\"><v>1</v></c></row>");
    }

    @Test
    void a_cell_without_a_look_gets_one() {
        assertThat(marked("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c></row>", "Data!A1"))
                .matches("<row r=\"1\"><c r=\"A1\" s=\"\\d+\"><f>1\\+1</f><v>2</v></c></row>");
    }

    @Test
    void rows_and_cells_without_names_are_counted() {
        assertThat(marked("<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>", "Data!B2"))
                .matches("<row><c><v>1</v></c></row><row><c><v>2</v></c><c s=\"\\d+\"><v>3</v></c></row>");
    }

    @Test
    void counting_goes_on_from_a_name() {
        assertThat(marked("<row r=\"5\"><c r=\"C5\"/><c><v>3</v></c></row><row><c/></row>", "Data!D5", "Data!A6"))
                .matches("<row r=\"5\"><c r=\"C5\"/><c s=\"\\d+\"><v>3</v></c></row><row><c s=\"\\d+\"/></row>");
    }

    @Test
    void a_cell_that_is_not_there_is_made_in_its_order() {
        assertThat(marked("<row r=\"2\" spans=\"1:4\"><c r=\"A2\"/><c r=\"D2\"/></row>", "Data!B2", "Data!E2"))
                .matches("<row r=\"2\"><c r=\"A2\"/><c r=\"B2\" s=\"(\\d+)\"/><c r=\"D2\"/><c r=\"E2\""
                        + " s=\"\\1\"/></row>");
    }

    @Test
    void an_empty_row_is_opened_for_a_cell() {
        assertThat(marked("<row r=\"2\" hidden=\"1\" /><row r=\"9\"/>", "Data!B2"))
                .matches("<row r=\"2\" hidden=\"1\" ><c r=\"B2\" s=\"\\d+\"/></row><row r=\"9\"/>");
    }

    @Test
    void rows_that_are_not_there_are_made_before_between_and_behind() {
        assertThat(marked("<row r=\"3\"/><row r=\"5\"/>", "Data!A2", "Data!A4", "Data!B1048576"))
                .matches("<row r=\"2\"><c r=\"A2\" s=\"\\d+\"/></row><row r=\"3\"/>"
                        + "<row r=\"4\"><c r=\"A4\" s=\"\\d+\"/></row><row r=\"5\"/>"
                        + "<row r=\"1048576\"><c r=\"B1048576\" s=\"\\d+\"/></row>");
    }

    @Test
    void a_cell_that_is_made_has_the_look_of_its_row_or_its_column_below_the_mark() throws IOException {
        String sheet = "<worksheet xmlns=\"" + RawBook.MAIN
                + "\"><cols><col min=\"2\" max=\"3\" width=\"9\" style=\"1\"/></cols>"
                + "<sheetData><row r=\"1\" s=\"1\" customFormat=\"1\"/><row r=\"2\"/></sheetData></worksheet>";
        Path file = RawBook.styled().sheet("Data", sheet).in(folder);
        try (XSSFWorkbook book =
                Copied.of(file, at("Data!A1", "Data!A2", "Data!C2")).open()) {
            assertThat(Copied.cell(book, "Data!A1").getCellStyle().getDataFormatString())
                    .isEqualTo("0.00%");
            assertThat(Copied.cell(book, "Data!A2").getCellStyle().getDataFormatString())
                    .isEqualTo("General");
            assertThat(Copied.cell(book, "Data!C2").getCellStyle().getDataFormatString())
                    .isEqualTo("0.00%");
            assertThat(Copied.fill(Copied.cell(book, "Data!C2"))).isEqualTo(RED);
        }
    }

    @Test
    void an_empty_sheet_can_be_marked() throws IOException {
        String sheet = "<worksheet xmlns=\"" + RawBook.MAIN + "\"><dimension ref=\"A1\"/><sheetData/></worksheet>";
        Copied copied = Copied.of(RawBook.styled().sheet("Data", sheet).in(folder), at("Data!C4"));
        assertThat(copied.text("xl/worksheets/sheet1.xml")).contains("<dimension ref=\"A1:C4\"/>");
        try (XSSFWorkbook book = copied.open()) {
            assertThat(Copied.fill(Copied.cell(book, "Data!C4"))).isEqualTo(RED);
            assertThat(Copied.comment(book, "Data!C4")).isEqualTo("Counterweigh: Error\nWrong. Mend it.");
        }
    }

    @Test
    void comments_and_sections_of_the_xml_are_no_cells() {
        String rows =
                "<!-- <row r=\"4\"> --><row r=\"4\"><c r=\"C4\" t=\"str\"><v><![CDATA[<c r=\"C4\">]]></v></c></row>";
        assertThat(marked(rows, "Data!C4").replaceFirst(" s=\"\\d+\"", "")).isEqualTo(rows);
    }

    @Test
    void elements_may_have_prefixes() throws IOException {
        String sheet = "<x:worksheet xmlns:x=\"" + RawBook.MAIN
                + "\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>1</x:v></x:c>"
                + "</x:row></x:sheetData><x:tableParts count=\"0\"/></x:worksheet>";
        Copied copied =
                Copied.of(RawBook.styled().sheet("Data", sheet).in(folder), at("Data!A1", "Data!B1", "Data!A2"));
        assertThat(copied.text("xl/worksheets/sheet1.xml"))
                .contains("<x:c r=\"B1\"", "<x:row r=\"2\"><x:c r=\"A2\"")
                .containsPattern("<x:legacyDrawing [^>]*/><x:tableParts");
        try (XSSFWorkbook book = copied.open()) {
            assertThat(Copied.fill(Copied.cell(book, "Data!A2"))).isEqualTo(RED);
            assertThat(Copied.cell(book, "Data!A1").getNumericCellValue()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, UTF-16",
        "UTF-16LE, UTF-16",
        "UTF-16BE, UTF-16",
        "ISO-8859-1, ISO-8859-1",
        "windows-1252, windows-1252",
        "UTF-8, utf-8"
    })
    void a_sheet_in_another_encoding_is_written_anew(String charset, String named) throws IOException {
        String sheet = "<?xml version='1.0' encoding='" + named + "'?><worksheet xmlns=\"" + RawBook.MAIN
                + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Bücher &amp;"
                + " Maße</v></c></row></sheetData></worksheet>";
        Copied copied = Copied.of(
                RawBook.styled().sheet("Data", sheet, Charset.forName(charset)).in(folder), at("Data!A1"));
        assertThat(copied.text("xl/worksheets/sheet1.xml"))
                .startsWith("<?xml version='1.0' encoding='UTF-8'?><worksheet");
        try (XSSFWorkbook book = copied.open()) {
            assertThat(Copied.cell(book, "Data!A1").getStringCellValue()).isEqualTo("Bücher & Maße");
            assertThat(Copied.fill(Copied.cell(book, "Data!A1"))).isEqualTo(RED);
        }
    }

    @Test
    void a_byte_order_mark_does_no_harm() throws IOException {
        String sheet = "\ufeff<worksheet xmlns=\"" + RawBook.MAIN + "\"><sheetData/></worksheet>";
        try (XSSFWorkbook book = Copied.of(RawBook.styled().sheet("Data", sheet).in(folder), at("Data!A1"))
                .open()) {
            assertThat(Copied.fill(Copied.cell(book, "Data!A1"))).isEqualTo(RED);
        }
    }

    @Test
    void of_merged_cells_the_one_that_is_seen_is_marked() throws IOException {
        String sheet = "<worksheet xmlns=\"" + RawBook.MAIN
                + "\"><sheetData><row r=\"3\"><c r=\"B3\"><v>1</v></c></row></sheetData>"
                + "<mergeCells count=\"1\"><mergeCell ref=\"B3:C4\"/></mergeCells></worksheet>";
        try (XSSFWorkbook book = Copied.of(RawBook.styled().sheet("Data", sheet).in(folder), at("Data!C4"))
                .open()) {
            assertThat(Copied.fill(Copied.cell(book, "Data!B3"))).isEqualTo(RED);
            assertThat(Copied.comment(book, "Data!B3")).contains("Mend it.");
        }
    }

    @Test
    void the_drawing_of_comments_stands_where_the_schema_wants_it() {
        String sheet = "<worksheet xmlns=\"" + RawBook.MAIN
                + "\"><sheetData/><pageMargins left=\"1\" right=\"1\" top=\"1\" bottom=\"1\""
                + " header=\"0\" footer=\"0\"/><extLst><ext uri=\"a\"/></extLst></worksheet>";
        assertThat(Copied.of(RawBook.styled().sheet("Data", sheet).in(folder), at("Data!A1"))
                        .text("xl/worksheets/sheet1.xml"))
                .containsPattern("<pageMargins [^>]*/><legacyDrawing xmlns:r=\"[^\"]*\" r:id=\"rId\\d\"/><extLst>");
    }

    @Test
    void a_sheet_that_is_cut_short_is_told_in_a_sentence() {
        Path file = RawBook.styled()
                .sheet("Data", "<worksheet><sheetData><row r=\"1\">")
                .in(folder);
        assertThat(Copied.refusal(file, at("Data!A1")))
                .startsWith("No marked copy could be made. The file is damaged: the part xl/worksheets/sheet1.xml is no"
                        + " XML");
    }

    @Test
    void a_declared_document_type_is_refused() {
        Path file = RawBook.styled()
                .sheet("Data", "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet><sheetData/></worksheet>")
                .in(folder);
        assertThat(Copied.refusal(file, at("Data!A1"))).contains("sheet1.xml is no XML");
    }

    @Test
    void bytes_that_are_no_characters_are_told() {
        Path file = RawBook.styled()
                .sheet("Data", "<worksheet><sheetData/><!-- \u00fc --></worksheet>", StandardCharsets.ISO_8859_1)
                .in(folder);
        assertThat(Copied.refusal(file, at("Data!A1"))).contains("sheet1.xml is no XML");
    }
}
