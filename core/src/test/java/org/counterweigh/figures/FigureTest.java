package org.counterweigh.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterweigh.figures.Line.line;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Given HOURS = given("Hours", 200, Unit.HOURS);
    private static final Given MORE_HOURS = given("More hours", 50, Unit.HOURS);
    private static final Given RATE = given("Rate", 30, Unit.MONEY.per(Unit.HOURS));
    private static final Given FEE = given("Fee", 1_000, Unit.MONEY);
    private static final Given SHARE = given("Share", 0.1, Unit.SHARE);

    @Test
    void hours_at_a_rate_are_money() {
        assertThat(HOURS.times(RATE).unit()).isEqualTo(Unit.MONEY);
        assertThat(FEE.over(HOURS).unit()).isEqualTo(RATE.unit());
        assertThat(HOURS.over(MORE_HOURS).unit()).isEqualTo(Unit.SHARE);
    }

    @Test
    void hours_and_money_do_not_add_up_and_the_refusal_says_so() {
        assertThatThrownBy(() -> HOURS.plus(FEE)).hasMessage("Units do not fit: h + money");
        assertThatThrownBy(() -> HOURS.minus(RATE)).hasMessage("Units do not fit: h − money/h");
        assertThatThrownBy(() -> HOURS.atMost(FEE)).hasMessage("Units do not fit: h at most money");
        assertThatThrownBy(() -> FEE.atLeast(HOURS)).hasMessage("Units do not fit: money at least h");
    }

    @Test
    void only_a_share_is_raised_and_only_to_a_share_or_years() {
        assertThat(SHARE.toThe(Calendar.YEAR).unit()).isEqualTo(Unit.SHARE);
        assertThatThrownBy(() -> FEE.toThe(Calendar.YEAR)).hasMessage("Units do not fit: money ^ year");
        assertThatThrownBy(() -> SHARE.toThe(HOURS)).hasMessage("Units do not fit: share ^ h");
    }

    @Test
    void a_unit_is_told_with_the_firm_s_currency() {
        assertThat(RATE.unit().in("EUR")).isEqualTo("EUR/h");
        assertThat(SHARE.unit().in("EUR")).isEqualTo("share");
        assertThat(Unit.SHARE.per(Unit.HOURS)).hasToString("1/h");
    }

    @Test
    void a_formula_that_needs_brackets_is_refused_and_asks_for_a_line() {
        assertThatThrownBy(() -> HOURS.plus(MORE_HOURS).times(RATE))
                .hasMessage("A formula that needs brackets deserves a line of its own: Hours + More hours × Rate");
        assertThatThrownBy(() -> FEE.minus(HOURS.times(RATE).plus(FEE))).hasMessageContaining("needs brackets");
        assertThatThrownBy(() -> FEE.over(HOURS.times(RATE))).hasMessageContaining("needs brackets");
        assertThatThrownBy(() -> SHARE.times(SHARE).toThe(Calendar.YEAR)).hasMessageContaining("needs brackets");
    }

    @Test
    void a_line_of_its_own_takes_the_place_of_brackets() {
        var all = line("All hours", HOURS.plus(MORE_HOURS));

        // (200 + 50) x 30
        assertThat(once(all.times(RATE))).isEqualTo(7_500);
    }

    @Test
    void a_chain_is_worked_from_left_to_right_and_products_before_sums() {
        // 1,000 + 200 x 30 - 50 x 30
        assertThat(once(FEE.plus(HOURS.times(RATE)).minus(MORE_HOURS.times(RATE))))
                .isEqualTo(5_500);
        // 1,000 - 1,000 - 1,000, not 1,000 - (1,000 - 1,000)
        assertThat(once(FEE.minus(FEE).minus(FEE))).isEqualTo(-1_000);
        // 1,000 / 200 x 50, not 1,000 / (200 x 50)
        assertThat(once(FEE.over(HOURS).times(MORE_HOURS))).isEqualTo(250);
    }

    @Test
    void the_smaller_and_the_larger_of_two_are_bounds() {
        assertThat(once(HOURS.atMost(MORE_HOURS))).isEqualTo(50);
        assertThat(once(MORE_HOURS.atMost(HOURS))).isEqualTo(50);
        assertThat(once(HOURS.atLeast(MORE_HOURS))).isEqualTo(200);
        assertThat(once(MORE_HOURS.minus(HOURS).notBelowZero())).isZero();
        assertThat(once(HOURS.minus(MORE_HOURS).notBelowZero())).isEqualTo(150);
    }

    @Test
    void one_over_nothing_is_nothing_where_that_may_happen() {
        // 1,000 / 200
        assertThat(once(FEE.overAny(HOURS))).isEqualTo(5);
        assertThat(once(FEE.overAny(line("No hours", HOURS.minus(HOURS))))).isZero();
        assertThat(FEE.overAny(HOURS).unit()).isEqualTo(RATE.unit());
    }

    @Test
    void a_comparison_is_one_or_nothing_and_asks_for_equal_units() {
        assertThat(once(HOURS.exceeds(MORE_HOURS))).isEqualTo(1);
        assertThat(once(MORE_HOURS.exceeds(HOURS))).isZero();
        assertThat(once(HOURS.exceeds(HOURS))).isZero();
        assertThat(HOURS.exceeds(MORE_HOURS).unit()).isEqualTo(Unit.SHARE);
        assertThatThrownBy(() -> HOURS.exceeds(FEE)).hasMessageStartingWith("Units do not fit: h");
    }

    @Test
    void a_yearly_line_has_a_largest_year_and_a_year_before() {
        var growing = line("Fees", FEE.times(Calendar.YEAR));

        // 0, 1,000, 2,000
        assertThat(new Value(2).once(line("Largest", growing.largest()))).isEqualTo(2_000);
        assertThat(new Value(2).years(line("Year before", growing.previous()))).containsExactly(0, 0, 1_000);
    }

    @Test
    void a_factor_grows_with_the_years() {
        var factor = line("Growth factor", Figure.constant(1, Unit.SHARE).plus(SHARE));

        // 1, 1.1, 1.21
        var years = new Value(2).years(factor.toThe(Calendar.YEAR));
        assertThat(years[0]).isEqualTo(1);
        assertThat(years[1]).isEqualTo(1.1);
        assertThat(years[2]).isEqualTo(1.1 * 1.1);
    }

    @Test
    void a_yearly_line_is_added_up_over_all_years_or_year_by_year() {
        var fees = line("Fees", FEE.times(Calendar.OPERATING));

        assertThat(new Value(3).years(fees)).containsExactly(0, 1_000, 1_000, 1_000);
        assertThat(new Value(3).years(line("So far", fees.cumulated()))).containsExactly(0, 1_000, 2_000, 3_000);
        assertThat(new Value(3).once(line("In all", fees.total()))).isEqualTo(3_000);
    }

    @Test
    void only_a_named_yearly_line_is_worked_along_the_years() {
        assertThatThrownBy(() -> FEE.times(Calendar.OPERATING).total())
                .hasMessage("Only a yearly line can be worked along the years: Fee × Operating year");
        assertThatThrownBy(() -> line("One fee", FEE).cumulated()).hasMessageContaining("One fee");
    }

    @Test
    void an_amount_for_each_year_is_not_read_as_one() {
        assertThatThrownBy(() -> new Value(5).once(line("Fees", FEE.times(Calendar.OPERATING))))
                .hasMessage("Fees has an amount for each year");
    }

    @Test
    void a_sum_of_nothing_is_nothing_and_keeps_its_unit() {
        assertThat(once(Figure.sum(List.of(), Unit.MONEY))).isZero();
        assertThat(Figure.sum(List.of(), Unit.MONEY).unit()).isEqualTo(Unit.MONEY);
        assertThat(once(Figure.sum(List.of(HOURS, MORE_HOURS, HOURS), Unit.HOURS)))
                .isEqualTo(450);
    }

    @Test
    void a_given_figure_is_a_number() {
        assertThatThrownBy(() -> given("Salary", Double.NaN, Unit.MONEY)).hasMessageStartingWith("Salary");
    }

    private static double once(Figure figure) {
        return new Value(5).once(figure);
    }

    private static Given given(String label, double value, Unit unit) {
        return new Given(label, value, unit, new Source.Cell("Test", "A1"));
    }
}
