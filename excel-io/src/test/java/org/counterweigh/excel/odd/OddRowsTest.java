package org.counterweigh.excel.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.excel.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where cells stand when a file leaves it out, tells it twice, or tells nonsense. */
class OddRowsTest {

    @TempDir
    Path folder;

    static Object[][] placed() {
        return new Object[][] {
            {"<row r=\"1\"><c><v>1</v></c><c><v>7</v></c></row>", 0, 1},
            {"<row><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>7</v></c></row>", 0, 1},
            {"<row><c/><c/><c><v>7</v></c></row>", 0, 2},
            {"<row/><row><c><v>7</v></c></row>", 1, 0},
            {"<row r=\"5\"/><row><c><v>7</v></c></row>", 5, 0},
            {"<row r=\"5\"><c r=\"C5\"/><c><v>7</v></c></row>", 4, 3},
            {"<row><c r=\"C1\"><v>1</v></c><c><v>7</v></c></row>", 0, 3},
            {"<row r=\" 2 \"><c r=\"A2\"><v>7</v></c></row>", 1, 0},
            {"<row r=\"1048576\"><c r=\"XFD1048576\"><v>7</v></c></row>", 1048575, 16383},
            {"<row r=\"3\"><c r=\"B3\"><v>7</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", 2, 1},
            {"<row r=\"1\"><c r=\"C1\"><v>1</v></c><c r=\"A1\"><v>7</v></c></row>", 0, 0},
            {"<row r=\"1\" spans=\"9:1\"><c r=\"B1\"><v>7</v></c></row>", 0, 1},
            {"<row spans='1:2' r='1'><c s='0' r='B1'><v>7</v></c></row>", 0, 1},
            {"<row\nr=\"1\"\n><c\nr=\"B1\"\ns=\"0\"\n><v>7</v></c></row>", 0, 1},
            {"<row r=\"&#49;\"><c r=\"&#66;1\"><v>7</v></c></row>", 0, 1},
            {"<row r=\"1\"><!-- <c r=\"A1\"/> --><?a b?><c r=\"B1\"><v>7</v></c></row>", 0, 1},
            {"<row r=\"1\"><c r=\"B1\" note=\"a > b\"><v>7</v></c></row>", 0, 1},
            {"<row r=\"1\" xmlns:o=\"urn:o\" o:r=\"9\"><c o:r=\"Z9\" r=\"B1\" o:t=\"s\"><v>7</v></c></row>", 0, 1}
        };
    }

    @ParameterizedTest
    @MethodSource("placed")
    void a_cell_is_read_where_it_stands(String rows, int row, int column) {
        assertThat(Odd.at(Packed.ordinary().rows(rows), folder, row, column)).isEqualTo(new Content.Amount(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1048577\"><c r=\"A1048577\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"XFE1\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"ZZZZ1\"><v>7</v></c></row>",
                "<row r=\"99999999\"><c r=\"A99999999\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"AAAAAAAAAAAAAAA1\"><v>7</v></c></row>",
                "<row r=\"4294967297\"><c r=\"A4294967297\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"A4294967297\"><v>7</v></c></row>",
                "<row r=\"0\"><c r=\"A0\"><v>7</v></c></row>",
                "<row r=\"-1\"><c><v>7</v></c></row>",
                "<row r=\"one\"><c><v>7</v></c></row>",
                "<row r=\"\"><c><v>7</v></c></row>",
                "<row r=\"1.5\"><c><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"$B$1\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"B\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"1\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"B1C\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"R1C2\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"B-1\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"A1:B2\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"B 1\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"\u00C41\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"B2\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c><c><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"B1\"><v>7</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"/><row><c><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><c r=\"B1\"><v>7</v></c></c></row>",
                "<row r=\"1\"><row r=\"2\"><c r=\"A2\"><v>7</v></c></row></row>"
            })
    void nonsense_about_where_a_cell_stands_is_told_of_the_sheet(String rows) {
        assertThat(Odd.complaint(Packed.ordinary().rows(rows), folder)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "A1:A1", "A1:XFD1048576", "Z9:A1", "nonsense", ""})
    void the_dimension_a_sheet_claims_is_not_believed(String dimension) {
        Packed packed = Packed.ordinary()
                .with(
                        Packed.SHEET,
                        Packed.sheet("<dimension ref=\"" + dimension
                                + "\"/><sheetData><row r=\"3\"><c r=\"D3\"><v>7</v></c>" + "</row></sheetData>"));

        assertThat(Odd.at(packed, folder, 2, 3)).isEqualTo(new Content.Amount(7));
        try (Workbook workbook = Odd.open(packed.in(folder))) {
            assertThat(workbook.sheets().get(0).lastRow()).isEqualTo(2);
            assertThat(workbook.sheets().get(0).lastColumn(2)).isEqualTo(3);
        }
    }

    @Test
    void cells_and_rows_of_nothing_but_looks_do_not_count() {
        String rows = "<row r=\"1\"><c r=\"A1\"><v>7</v></c><c r=\"XFD1\" s=\"0\"/></row>"
                + "<row r=\"9\" s=\"0\" customFormat=\"1\" ht=\"40\"/><row r=\"1048576\"><c r=\"XFD1048576\" s=\"0\"/></row>";

        try (Workbook workbook = Odd.open(Packed.ordinary().rows(rows).in(folder))) {
            Sheet sheet = workbook.sheets().get(0);
            assertThat(sheet.lastRow()).isZero();
            assertThat(sheet.lastColumn(0)).isZero();
            assertThat(sheet.lastColumn(8)).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<sheetData/>", "<sheetData></sheetData>", "", "<sheetData><row/></sheetData>"})
    void a_sheet_of_nothing_is_empty(String inside) {
        Packed packed = Packed.ordinary().with(Packed.SHEET, Packed.sheet(inside));
        try (Workbook workbook = Odd.open(packed.in(folder))) {
            assertThat(workbook.sheets().get(0).lastRow()).isEqualTo(-1);
            assertThat(workbook.sheets().get(0).complaint()).isEmpty();
        }
    }

    @Test
    void hidden_rows_and_columns_are_told() {
        String inside =
                "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"16384\" hidden=\"true\"/></cols>"
                        + "<sheetData><row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" hidden=\"true\"/>"
                        + "<row r=\"3\" hidden=\"0\"/><row r=\"4\" hidden=\"false\"/></sheetData>";
        Packed packed = Packed.ordinary().with(Packed.SHEET, Packed.sheet(inside));

        try (Workbook workbook = Odd.open(packed.in(folder))) {
            Sheet sheet = workbook.sheets().get(0);
            assertThat(sheet.isRowHidden(0)).isTrue();
            assertThat(sheet.isRowHidden(2)).isFalse();
            assertThat(sheet.isRowHidden(3)).isFalse();
            assertThat(sheet.isColumnHidden(0)).isFalse();
            assertThat(sheet.isColumnHidden(1)).isTrue();
            assertThat(sheet.isColumnHidden(2)).isTrue();
            assertThat(sheet.isColumnHidden(3)).isFalse();
            assertThat(sheet.isColumnHidden(16_383)).isTrue();
        }
    }

    @Test
    void merged_cells_are_told_by_their_areas() {
        String inside = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"
                + "<mergeCells count=\"9\"><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"E5:E9\"/></mergeCells>";
        Packed packed = Packed.ordinary().with(Packed.SHEET, Packed.sheet(inside));

        try (Workbook workbook = Odd.open(packed.in(folder))) {
            assertThat(workbook.sheets().get(0).merged())
                    .containsExactly(
                            new Area(new Address(0, 0), new Address(1, 2)),
                            new Area(new Address(4, 4), new Address(8, 4)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<autoFilter ref=\"A1:B9\"><filterColumn colId=\"0\"><filters><filter val=\"x\"/></filters></filterColumn>"
                        + "</autoFilter>~true",
                "<autoFilter ref=\"A1:B9\"/>~false"
            })
    void a_filter_counts_where_it_hides_something(String filter, boolean filtered) {
        String inside = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\""
                + (filtered ? " hidden=\"1\"" : "") + "><c r=\"A2\"><v>2</v></c></row></sheetData>" + filter;
        Packed packed = Packed.ordinary().with(Packed.SHEET, Packed.sheet(inside));

        try (Workbook workbook = Odd.open(packed.in(folder))) {
            assertThat(workbook.sheets().get(0).isFiltered()).isEqualTo(filtered);
            assertThat(workbook.sheets().get(0).cell(new Address(1, 0)).content())
                    .isEqualTo(new Content.Amount(2));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</c></row></sheetData>",
                "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></row></sheetData>",
                "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></sheetData>",
                "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
                "<sheetData><row r=\"1\"><c r=\"A1><v>1</v></c></row></sheetData>",
                "<sheetData><row r=\"1\"><c r=A1><v>1</v></c></row></sheetData>",
                "<sheetData><row r=\"1\"><c r=\"A1\"><v>1",
                "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><sheetData><row r=\"2\"/></sheetData>"
            })
    void a_sheet_that_is_no_xml_is_told(String inside) {
        assertThat(Odd.complaint(Packed.ordinary().with(Packed.SHEET, Packed.sheet(inside)), folder))
                .isNotBlank();
    }
}
