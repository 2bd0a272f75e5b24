package org.counterweigh.breakeven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.junit.jupiter.api.Test;

/** 1,000 hours saved at 60 against 1,000 at 50 and 4,000 to begin with: 6,000 a year, once. */
class BreakEvensTest {

    private static final Given HOURS = given("Hours", 1_000, Unit.HOURS);
    private static final Given PAY = given("Hourly cost", 60, Unit.MONEY.per(Unit.HOURS));
    private static final Given PRICE = given("Price per hour", 50, Unit.MONEY.per(Unit.HOURS));
    private static final Given ONE_OFF = given("Transfer cost", 4_000, Unit.MONEY);
    private static final Given EXIT = given("Exit cost", 0, Unit.MONEY);
    private static final Line SAVED = line("Saved", HOURS.times(PAY));
    private static final Line FEES = line("Fees", HOURS.times(PRICE));
    private static final Line GAIN =
            line("Gain", SAVED.minus(FEES).minus(ONE_OFF).minus(EXIT));

    @Test
    void each_figure_turns_the_answer_where_hand_arithmetic_says_nearest_first() {
        List<BreakEven> found = plain().of(GAIN);

        assertThat(found).extracting(BreakEven::input).containsExactly(PAY, PRICE, HOURS, ONE_OFF);
        turns(found.get(0), 54, -0.1);
        turns(found.get(1), 56, 0.12);
        turns(found.get(2), 400, -0.6);
        turns(found.get(3), 10_000, 1.5);
    }

    @Test
    void a_figure_that_is_nothing_today_is_searched_over_its_range_only() {
        var found = new BreakEvens(
                        1,
                        given -> given.equals(EXIT) ? OptionalDouble.of(2_000) : OptionalDouble.empty(),
                        given -> given.equals(EXIT) ? Optional.of(new Bounds(0, 8_000)) : Optional.empty())
                .of(GAIN, EXIT)
                .orElseThrow();

        assertThat(found.nearest()).hasValue(6_000);
        assertThat(found.distance()).isEmpty();
        assertThat(found.deviations()).hasValue(3);
        assertThat(found.plausible()).hasValue(true);
        assertThat(plain().of(GAIN, EXIT)).isEmpty();
    }

    @Test
    void a_turn_outside_the_plausible_range_says_so() {
        var found = new BreakEvens(1, given -> OptionalDouble.of(4), given -> Optional.of(new Bounds(45, 55)))
                .of(GAIN, PRICE)
                .orElseThrow();

        assertThat(found.plausible()).hasValue(false);
        assertThat(found.deviations().orElseThrow()).isCloseTo(1.5, within(1e-12));
    }

    @Test
    void a_figure_without_spread_has_no_distance_in_deviations() {
        var certain = new BreakEvens(1, given -> OptionalDouble.of(0), given -> Optional.empty());

        assertThat(certain.of(GAIN, PRICE).orElseThrow().deviations()).isEmpty();
        assertThat(certain.of(GAIN, PRICE).orElseThrow().plausible()).isEmpty();
    }

    @Test
    void a_share_is_searched_from_nothing_to_all_and_may_turn_nothing() {
        Given share = given("Outsourceable share", 0.8, Unit.SHARE);
        Line moved = line("Moved", GAIN.times(share));
        Line kept = line("Kept", moved.plus(ONE_OFF));

        var none = plain().of(kept, share).orElseThrow();

        // 6,000 x share + 4,000 is nothing only at -2/3
        assertThat(none.values()).isEmpty();
        assertThat(none.nearest()).isEmpty();
        assertThat(plain().of(kept).get(plain().of(kept).size() - 1)).isEqualTo(none);
    }

    @Test
    void a_discount_rate_turns_where_the_internal_rates_of_return_lie() {
        // 10,000 back after 1,600 and before 10,000 lost (Lorie and Savage 1955): 25 % is in range, 400 % is not
        var rate = new Given("Discount rate", 0.1, Unit.SHARE, Measure.RATE, new Source.Cell("Test", "A1"));
        Line factor = line("Factor", Figure.constant(1, Unit.SHARE).plus(rate));
        Line squared = line("Squared", factor.times(factor));
        Line first = line("First", Figure.constant(10_000, Unit.MONEY).over(factor));
        Line second = line("Second", Figure.constant(10_000, Unit.MONEY).over(squared));
        Line value = line("Value", first.minus(second).minus(Figure.constant(1_600, Unit.MONEY)));

        var found = plain().of(value, rate).orElseThrow();

        assertThat(found.values()).hasSize(1);
        turns(found, 0.25, 1.5);
    }

    @Test
    void the_nearest_of_several_values_is_told_with_all_of_them() {
        // (x - 200)(x - 900) with x = 300 today
        Given hours = given("Hours", 300, Unit.HOURS);
        Line above = line("Above", hours.minus(Figure.constant(200, Unit.HOURS)));
        Line below = line("Below", hours.minus(Figure.constant(900, Unit.HOURS)));
        var found = plain().of(line("Product", above.times(below)), hours).orElseThrow();

        assertThat(found.values()).hasSize(2);
        assertThat(found.values().get(0)).isCloseTo(200, within(1e-9));
        assertThat(found.values().get(1)).isCloseTo(900, within(1e-9));
        turns(found, 200, -1 / 3.0);
    }

    @Test
    void an_answer_that_is_nothing_today_turns_where_it_stands() {
        Line nothing =
                line("Nothing", line("Difference", SAVED.minus(FEES)).minus(Figure.constant(10_000, Unit.MONEY)));

        turns(plain().of(nothing, PRICE).orElseThrow(), 50, 0);
    }

    @Test
    void a_figure_the_line_does_not_change_with_is_left_out() {
        Line unmoved = line("Unmoved", ONE_OFF.plus(line("None", FEES.minus(FEES))));

        assertThat(plain().of(unmoved)).extracting(BreakEven::input).containsExactly(ONE_OFF);
    }

    @Test
    void a_line_with_an_amount_for_each_year_is_refused() {
        Line yearly = line("Yearly", PAY.times(Calendar.OPERATING));

        assertThatThrownBy(() -> plain().of(yearly))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Yearly has an amount for each year");
    }

    private static BreakEvens plain() {
        return new BreakEvens(1, given -> OptionalDouble.empty(), given -> Optional.empty());
    }

    private static void turns(BreakEven found, double at, double distance) {
        assertThat(found.nearest().orElseThrow()).isCloseTo(at, within(1e-9 * at));
        assertThat(found.distance().orElseThrow()).isCloseTo(distance, within(1e-9));
    }

    private static Given given(String label, double value, Unit unit) {
        return new Given(label, value, unit, new Source.Cell("Test", "A1"));
    }
}
