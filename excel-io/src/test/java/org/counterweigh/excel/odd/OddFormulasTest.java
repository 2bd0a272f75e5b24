package org.counterweigh.excel.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.excel.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas are read by the result that Excel stored, and are never calculated. */
class OddFormulasTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<f>1+1</f><v>2</v>",
                "<f t=\"shared\" ref=\"A1:A9\" si=\"0\">B1*2</f><v>2</v>",
                "<f t=\"shared\" si=\"0\"/><v>2</v>",
                "<f t=\"array\" ref=\"A1:A3\">ROW(A1:A3)</f><v>2</v>",
                "<f t=\"dataTable\" ref=\"A1:B3\" dt2D=\"1\" dtr=\"1\" r1=\"D1\" r2=\"D2\"/><v>2</v>",
                "<f ca=\"1\">RAND()</f><v>2</v>",
                "<f/><v>2</v>",
                "<f><![CDATA[IF(1<2,2,0)]]></f><v>2</v>",
                "<v>2</v><f>1+1</f>",
                "<f>SUM(A1:XFD1048576)</f><v>2</v>",
                "<f>REPT(\"x\",1E9)</f><v>2</v>"
            })
    void a_formula_of_any_kind_is_its_stored_result(String inside) {
        Cell cell = cell(inside, "");

        assertThat(cell.content()).isEqualTo(new Content.Amount(2));
        assertThat(cell.origin()).isEqualTo(Cell.Origin.FORMULA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<f>1+1</f>",
                "<f>1+1</f><v/>",
                "<f>1+1</f><v></v>",
                "<f t=\"shared\" si=\"0\"/>",
                "<f t=\"array\" ref=\"A1\">1+1</f>"
            })
    void a_formula_without_a_stored_result_is_not_nought(String inside) {
        assertThat(cell(inside, "").content()).isEqualTo(new Content.Uncalculated());
    }

    @Test
    void a_formula_whose_result_is_an_empty_text_is_blank() {
        assertThat(cell("<f>\"\"</f><v></v>", "t=\"str\"").content()).isEqualTo(new Content.Blank());
    }

    @Test
    void an_error_that_a_formula_left_is_an_error_and_no_text() {
        assertThat(cell("<f>1/0</f><v>#DIV/0!</v>", "t=\"e\"").content()).isEqualTo(new Content.Fault("#DIV/0!"));
    }

    @Test
    void a_truth_that_a_formula_left_is_a_truth() {
        assertThat(cell("<f>1=1</f><v>1</v>", "t=\"b\"").content()).isEqualTo(new Content.Truth(true));
    }

    @Test
    void a_shared_text_as_the_result_of_a_formula_is_a_text() {
        Packed packed = Packed.cell("t=\"s\"", "<f>A2</f><v>0</v>").texts("<t>rent</t>");

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Text("rent"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]Pay!A1",
                "SUM('[2]Pay roll'!A1:A9)",
                "WEBSERVICE(\"http://localhost/\")",
                "_xlfn.WEBSERVICE(\"http://localhost/\")",
                "cmd|'/c calc'!A0"
            })
    void a_formula_that_looks_elsewhere_is_marked(String formula) {
        assertThat(cell("<f>" + Packed.escaped(formula) + "</f><v>2</v>", "").origin())
                .isEqualTo(Cell.Origin.LINKED_FORMULA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Roles[Salary]*2", "Roles[[#This Row],[Salary]]", "1+1"})
    void a_formula_that_looks_into_a_table_of_its_own_is_not(String formula) {
        assertThat(cell("<f>" + formula + "</f><v>2</v>", "").origin()).isEqualTo(Cell.Origin.FORMULA);
    }

    private Cell cell(String inside, String attributes) {
        try (Workbook workbook = Odd.open(Packed.cell(attributes, inside).in(folder))) {
            Agreement.check(workbook.sheets().get(0));
            return workbook.sheets().get(0).cell(new Address(0, 0));
        }
    }
}
