package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalDouble;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresInWordsTest {

    private final Words spoken = new Words(Locale.US, "USD", Rendered.WORDING);
    private final FiguresInWords american = new FiguresInWords(Locale.forLanguageTag("en-US"), "USD");
    private final FiguresInWords german = new FiguresInWords(Locale.forLanguageTag("de-DE"), "EUR");

    @Test
    void india_counts_in_lakhs_and_crores() {
        var indian = new FiguresInWords(Locale.forLanguageTag("en-IN"), "INR");

        assertThat(indian.amount(999)).isEqualTo("999");
        assertThat(indian.amount(12_345)).isEqualTo("12,345");
        assertThat(indian.amount(123_456)).isEqualTo("1,23,456");
        assertThat(indian.number(-12_345_678.9, 0, 1)).isEqualTo("\u22121,23,45,678.9");
        assertThat(indian.signed(1_234_567_890, 0)).isEqualTo("+1,23,45,67,890");
    }

    @Test
    void money_is_grouped_as_its_readers_group_it() {
        assertThat(american.money(1_184_300.4)).isEqualTo("1,184,300\u00A0USD");
        assertThat(german.money(1_184_300.4)).isEqualTo("1.184.300\u00A0EUR");
    }

    @Test
    void half_is_rounded_away_from_nothing_and_the_minus_is_a_minus() {
        assertThat(american.amount(-2.5)).isEqualTo("\u22123");
        assertThat(german.signed(-1234.56, 1)).isEqualTo("\u22121.234,6");
        assertThat(american.signed(1234.56, 1)).isEqualTo("+1,234.6");
    }

    @Test
    void nothing_has_no_sign() {
        assertThat(american.amount(-0.2)).isEqualTo("0");
        assertThat(american.signed(0.2, 0)).isEqualTo("0");
        assertThat(german.signed(-0.001, 1)).isEqualTo("0,0");
    }

    @Test
    void shares_are_percentages_with_the_decimals_they_need() {
        assertThat(american.percent(0.125, 1)).isEqualTo("12.5%");
        assertThat(german.percent(0.125, 1)).isEqualTo("12,5\u00A0%");
        assertThat(american.value(given(0.28, Unit.SHARE))).isEqualTo("28%");
        assertThat(american.value(given(0.025, Unit.HOURS))).isEqualTo("0.025");
        assertThat(german.value(given(60_000, Unit.MONEY))).isEqualTo("60.000");
    }

    @Test
    void dates_have_their_month_in_words_of_the_text() {
        assertThat(american.date(LocalDate.of(2026, 11, 3))).isEqualTo("Nov 3, 2026");
        assertThat(american.longDate(LocalDate.of(2026, 6, 30))).isEqualTo("June 30, 2026");
        assertThat(german.date(LocalDate.of(2026, 11, 3))).isEqualTo("3 Nov 2026");
        assertThat(german.month(YearMonth.of(2026, 3))).isEqualTo("Mar\u00A02026");
    }

    @Test
    void a_text_is_english_wherever_its_figures_are_read() {
        assertThat(american.language()).isEqualTo(Locale.US);
        assertThat(german.language()).isEqualTo(Locale.UK);
    }

    @Test
    void payback_counts_whole_months() {
        assertThat(spoken.payback(OptionalDouble.of(6.2))).isEqualTo("7\u00A0months");
        assertThat(spoken.payback(OptionalDouble.of(1))).isEqualTo("1\u00A0month");
        assertThat(spoken.payback(OptionalDouble.of(0))).isEqualTo("no up-front cost");
        assertThat(spoken.payback(OptionalDouble.empty())).isEqualTo("not within the horizon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-EG", "fa-IR", "hi-IN", "mr-IN", "bn-BD", "my-MM"})
    void digits_are_latin_in_every_locale(String locale) {
        var figures = new FiguresInWords(Locale.forLanguageTag(locale), "EUR");

        assertThat(figures.number(-1_184_300.5, 1, 1))
                .matches("\u22121\\D?1\\D?84\\D?300\\D5")
                .doesNotMatch(".*[^\\x00-\u2212].*");
        assertThat(figures.date(LocalDate.of(2026, 11, 3))).isEqualTo("3 Nov 2026");
        assertThat(figures.language()).isEqualTo(Locale.UK);
    }

    private static Given given(double value, Unit unit) {
        return new Given("Figure", value, unit, new Source.Cell("Roles", "C4"));
    }
}
