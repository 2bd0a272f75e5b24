package org.counterweigh.excel.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterweigh.excel.scanner.ScannedCell.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General | NUMBER",
                "0.00E+00 | NUMBER",
                "#,##0.00 | NUMBER",
                "\"day\" 0 | NUMBER",
                "0\\d | NUMBER",
                "0_d | NUMBER",
                "[Red]-#,##0 | NUMBER",
                "[$USD] #,##0.00 | NUMBER",
                "#,##0 USD | NUMBER",
                "#,##0\\ [$€-407] | NUMBER",
                "@ | NUMBER",
                "0% | PERCENT",
                "0.00%;[Red]-0.00% | PERCENT",
                "yyyy-mm-dd | DATE",
                "[$-409]d-mmm-yy | DATE",
                "mmm-yy | DATE",
                "mmmm | DATE",
                "dd.mm.yyyy hh:mm | DATE",
                "yyyy-mm-dd hh:mm:ss.000 | DATE",
                "d/m/yyyy;@ | DATE",
                "h:mm AM/PM | TIME",
                "hh:mm:ss | TIME",
                "[h]:mm | TIME",
                "[mm]:ss | TIME",
                "ss.00 | TIME"
            })
    void a_format_shows_what_its_first_section_says(String code, Format expected) {
        assertThat(CellFormats.byCode(code)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, NUMBER",
        "2, NUMBER",
        "9, PERCENT",
        "10, PERCENT",
        "11, NUMBER",
        "14, DATE",
        "17, DATE",
        "18, TIME",
        "21, TIME",
        "22, DATE",
        "37, NUMBER",
        "45, TIME",
        "46, TIME",
        "47, TIME",
        "49, NUMBER",
        "57, DATE",
        "164, NUMBER"
    })
    void formats_known_by_number_are_those_of_the_standard(int id, Format expected) {
        assertThat(CellFormats.builtIn(id)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[$€-407] #,##0.00 | €",
                "#,##0.00\\ [$€-1] | €",
                "_-* #,##0.00\\ \"€\"_- | €",
                "_(\"$\"* #,##0.00_);_(\"$\"* (#,##0.00) | $",
                "[$USD] #,##0 | USD",
                "\\£#,##0 | £",
                "#,##0 kr | kr",
                "[$Rs.-4009] #,##0.0 | Rs.",
                "[$-409]#,##0 | ''",
                "[>=1000]#,##0;General | ''",
                "[Red]0.00E+00 | E",
                "0 \"hours\" | hours"
            })
    void a_format_may_write_a_currency_beside_the_number(String code, String expected) {
        assertThat(CellFormats.words(code)).isEqualTo(expected);
    }
}
