package org.counterweigh.excel.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.counterweigh.excel.workbook.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a number format makes of the number 45306 (or 0.25): a day, a percentage, or just a number. */
class OddFormatsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd/mm/yyyy",
                "d-mmm-yy",
                "[$-409]d-mmm-yy;@",
                "yyyy\\-mm\\-dd",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "\"Due: \"dd.mm.yyyy",
                "yyyy\"year\"m\"month\"d\"day\"",
                "[Red]dd/mm/yyyy",
                "[Color10]dd/mm/yyyy",
                "[>40000]dd/mm/yyyy;General",
                "mmmm",
                "yy",
                "DD/MM/YYYY",
                "m/d/yy h:mm",
                "m/d/yyyy h:mm:ss AM/PM",
                "dd/mm/yyyy;;",
                "_-dd/mm/yyyy_-",
                "[$-404]e/m/d"
            })
    void a_format_of_days_shows_a_day(String code) {
        assertThat(shown("45306", code)).isInstanceOf(Content.Moment.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h:mm",
                "hh:mm:ss",
                "[h]:mm",
                "[hh]:mm:ss",
                "[mm]:ss",
                "[ss]",
                "mm:ss.0",
                "h:mm AM/PM",
                "h:mm A/P",
                "[$-409]h:mm\\ AM/PM;@",
                "\"at \"h:mm",
                "[h]\"h\" mm\"m\""
            })
    void a_format_of_times_shows_a_time(String code) {
        assertThat(shown("0.375", code)).isInstanceOf(Content.Moment.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "GENERAL",
                "0.00",
                "[Red]0.00",
                "0.00;[Red]-0.00",
                "0\"d\"",
                "0\\d",
                "0_d",
                "0*d",
                "#,##0 \"days\"",
                "\"y\"0",
                "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)",
                "[$USD] #,##0",
                "[$\u20AC-407] #,##0.00",
                "[$Rs.-4009] #,##0.00",
                "[$kr-41D]0",
                "0.00E+00",
                "##0.0E+0",
                "# ?/?",
                "[>100]0;0.0",
                "@",
                "[Yellow]0",
                "[Magenta]0",
                "[DBNum1]0",
                "General\" days\"",
                ";;;",
                "0.0,,\"m\"",
                "\"\"\"\"0",
                "0\"%\"",
                "0\\%",
                "0_%"
            })
    void other_formats_show_a_number_whatever_letters_they_quote(String code) {
        assertThat(shown("45306", code)).isEqualTo(new Content.Amount(45306));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "0.00%", "#,##0.0%;[Red]-0.0%", "[Blue]0%", "0 %", "\"up \"0%", "%0"})
    void a_percentage_is_its_share(String code) {
        assertThat(shown("0.25", code)).isEqualTo(new Content.Amount(0.25, true));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47})
    void the_built_in_formats_of_days_and_times_need_no_definition(int id) {
        assertThat(builtIn(id)).isInstanceOf(Content.Moment.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 11, 12, 13, 37, 38, 39, 40, 41, 42, 43, 44, 48, 49})
    void the_other_built_in_formats_show_numbers(int id) {
        assertThat(builtIn(id)).isEqualTo(new Content.Amount(45306));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10})
    void two_built_in_formats_show_percentages(int id) {
        assertThat(builtIn(id)).isEqualTo(new Content.Amount(45306, true));
    }

    @Test
    void a_format_that_is_not_defined_shows_a_number() {
        assertThat(builtIn(200)).isEqualTo(new Content.Amount(45306));
    }

    @Test
    void a_workbook_without_styles_shows_numbers() {
        Packed packed = Packed.cell("", "<v>45306</v>").without(Packed.STYLES);

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Amount(45306));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "-1", "x", "99999999999"})
    void a_number_in_a_style_that_is_not_there_is_damage_since_it_might_be_a_date(String style) {
        Packed packed = Packed.cell("s=\"" + style + "\"", "<v>45306</v>");

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Damaged());
    }

    @Test
    void a_text_in_a_style_that_is_not_there_is_that_text() {
        Packed packed = Packed.cell("s=\"7\" t=\"str\"", "<v>rent</v>");

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Text("rent"));
    }

    @Test
    void formats_of_named_and_conditional_styles_are_not_mistaken_for_those_of_cells() {
        Packed packed = Packed.cell("s=\"0\"", "<v>45306</v>")
                .formats()
                .replacing(
                        Packed.STYLES,
                        "</cellXfs>",
                        "</cellXfs><dxfs count=\"1\"><dxf><numFmt numFmtId=\"14\" formatCode=\"yyyy\"/></dxf></dxfs>");

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Amount(45306));
    }

    @Test
    void styles_that_are_damaged_are_told_and_not_taken_for_none() {
        Packed packed = Packed.cell("s=\"1\"", "<v>45306</v>").with(Packed.STYLES, "<styleSheet><cellXfs>");

        assertThat(Odd.complaint(packed, folder)).isNotBlank();
    }

    private Content shown(String number, String code) {
        return Odd.a1(Packed.cell("s=\"1\"", "<v>" + number + "</v>").formats(code), folder);
    }

    private Content builtIn(int id) {
        return Odd.a1(Packed.cell("s=\"1\"", "<v>45306</v>").builtIns(id), folder);
    }
}
