package org.counterweigh.excel.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.counterweigh.excel.workbook.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as Excel counts them: day 1 is 1 January 1900, day 60 never was, and the other system starts in 1904. */
class OddDatesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01T00:00",
        "59, 1900-02-28T00:00",
        "61, 1900-03-01T00:00",
        "366, 1900-12-31T00:00",
        "25569, 1970-01-01T00:00",
        "36526, 2000-01-01T00:00",
        "46112, 2026-03-31T00:00",
        "46112.5, 2026-03-31T12:00",
        "45306.999988425923, 2024-01-15T23:59:59",
        "45306.52083333333, 2024-01-15T12:30",
        "45306.000011574074, 2024-01-15T00:00:01",
        "2958465, 9999-12-31T00:00"
    })
    void a_day_is_counted_from_1900_past_the_day_that_never_was(String serial, LocalDateTime at) {
        assertThat(moment(dated(), serial)).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1904-01-01T00:00",
        "1, 1904-01-02T00:00",
        "60, 1904-03-01T00:00",
        "44650, 2026-03-31T00:00",
        "44650.25, 2026-03-31T06:00",
        "2957003, 9999-12-31T00:00"
    })
    void a_day_is_counted_from_1904_where_the_workbook_says_so(String serial, LocalDateTime at) {
        assertThat(moment(since1904("1"), serial)).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true"})
    void the_other_date_system_is_told_by_a_digit_or_a_word(String told) {
        assertThat(moment(since1904(told), "44650")).isEqualTo(LocalDateTime.of(2026, 3, 31, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "false"})
    void the_usual_date_system_may_be_told_too(String told) {
        assertThat(moment(since1904(told), "46112")).isEqualTo(LocalDateTime.of(2026, 3, 31, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "60.5"})
    void a_day_that_never_was_is_damage(String serial) {
        assertThat(dated(dated(), serial)).isEqualTo(new Content.Damaged());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -0.5, 2_958_466, 1e10, 1e300})
    void a_number_that_excel_cannot_show_as_a_date_is_the_number_it_is(double serial) {
        assertThat(dated(dated(), Double.toString(serial))).isEqualTo(new Content.Amount(serial));
    }

    @ParameterizedTest
    @CsvSource({
        "0.375, 09:00",
        "0.5, 12:00",
        "0, 00:00",
        "0.75, 18:00",
        "0.999988425926, 23:59:59",
        "0.354166666666667, 08:30"
    })
    void a_share_of_a_day_is_a_time(String serial, LocalTime time) {
        Packed packed = styled(serial).formats("hh:mm:ss");

        assertThat(((Content.Moment) Odd.a1(packed, folder)).at().toLocalTime()).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-15, 2024-01-15T00:00",
        "2024-01-15T12:30:00, 2024-01-15T12:30",
        "2024-01-15T12:30:00Z, 2024-01-15T12:30",
        "2024-01-15T12:30:45.500, 2024-01-15T12:30:45.500",
        "2024-02-29, 2024-02-29T00:00",
        "1900-02-28, 1900-02-28T00:00"
    })
    void a_date_in_words_is_that_date_in_whatever_format(String written, LocalDateTime at) {
        for (String style : new String[] {"", " s=\"1\""}) {
            Packed packed =
                    Packed.cell("t=\"d\"" + style, "<v>" + written + "</v>").formats("dd/mm/yyyy");

            assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Moment(at));
        }
    }

    @Test
    void a_time_in_words_is_that_time() {
        var content = (Content.Moment) Odd.a1(Packed.cell("t=\"d\"", "<v>T09:30:00</v>"), folder);

        assertThat(content.at().toLocalTime()).isEqualTo(LocalTime.of(9, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-02-30", "2023-02-29", "15/01/2024", "2024", "45306", "2024-13-01", "today", "2024-01-15X"})
    void words_that_are_no_date_are_damage(String written) {
        assertThat(Odd.a1(Packed.cell("t=\"d\"", "<v>" + written + "</v>"), folder))
                .isEqualTo(new Content.Damaged());
    }

    @Test
    void a_date_in_words_does_not_depend_on_the_date_system() {
        Packed packed = Packed.cell("t=\"d\"", "<v>2024-01-15</v>")
                .replacing(Packed.BOOK, "<sheets>", "<workbookPr date1904=\"1\"/><sheets>");

        assertThat(Odd.a1(packed, folder))
                .isEqualTo(new Content.Moment(LocalDate.of(2024, 1, 15).atStartOfDay()));
    }

    @Test
    void a_date_made_by_a_formula_is_a_date() {
        Packed packed = Packed.cell("s=\"1\"", "<f>TODAY()</f><v>46112</v>").formats("dd/mm/yyyy");

        assertThat(Odd.a1(packed, folder))
                .isEqualTo(new Content.Moment(LocalDate.of(2026, 3, 31).atStartOfDay()));
    }

    private static Packed dated() {
        return Packed.ordinary().formats("yyyy-mm-dd");
    }

    private static Packed since1904(String told) {
        return dated().replacing(Packed.BOOK, "<sheets>", "<workbookPr date1904=\"" + told + "\"/><sheets>");
    }

    private static Packed styled(String serial) {
        return Packed.cell("s=\"1\"", "<v>" + serial + "</v>");
    }

    private Content dated(Packed packed, String serial) {
        return Odd.a1(packed.rows(Packed.row("<c r=\"A1\" s=\"1\"><v>" + serial + "</v></c>")), folder);
    }

    private LocalDateTime moment(Packed packed, String serial) {
        Content content = dated(packed, serial);
        assertThat(content).isInstanceOf(Content.Moment.class);
        return ((Content.Moment) content).at();
    }
}
