package org.counterweigh.breakeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.junit.jupiter.api.Test;

/** How far each kind of figure is varied. */
class SearchTest {

    @Test
    void money_hours_and_counts_go_from_nothing_to_four_times_today() {
        searched("Price per hour, Provider A / Review", 30, Unit.MONEY.per(Unit.HOURS), 0, 120);
        searched("Units per year, Review", 500, Unit.UNITS, 0, 2_000);
        searched("Headcount, Paralegal", 2, Unit.PEOPLE, 0, 8);
    }

    @Test
    void shares_go_from_nothing_to_all_and_ratios_beyond() {
        searched("Avoidable pay, Paralegal", 1, Unit.SHARE, 0, 1);
        searched("Cashable, Review", 0, Unit.SHARE, 0, 1);
        searched("Productivity, Provider A / Review", 0.8, Unit.SHARE, Measure.RATIO, 0, 3.2);
        searched("Productivity, Provider A / Review", 0, Unit.SHARE, Measure.RATIO, 0, 1);
        searched("Share above the whole", 1.5, Unit.SHARE, 0, 6);
        searched("Error rate, Review", 0.01, Unit.ERRORS.per(Unit.UNITS), 0, 1);
    }

    @Test
    void rates_of_growth_and_the_discount_rate_may_be_negative() {
        searched("Discount rate", 0.08, Unit.SHARE, Measure.RATE, -0.5, 1);
        searched("Volume growth, Review", 0, Unit.SHARE, Measure.RATE, -0.5, 1);
        searched("Growth hires, Paralegal", 2, Unit.PEOPLE, 0, 8);
    }

    @Test
    void overlap_and_ramp_have_ranges_of_their_own() {
        searched("Overlap of office hours, Provider A", 3, Unit.HOURS, Measure.HOURS_OF_DAY, 0, 8);
        searched("Overlap of office hours, Provider A", 0, Unit.HOURS, Measure.HOURS_OF_DAY, 0, 8);
        searched("Ramp months, Provider A", 0, Unit.MONTHS, Measure.RAMP, 0, 12);
    }

    @Test
    void a_range_of_its_own_widens_the_search_and_never_narrows_it() {
        Given price = given("Price per hour", 30, Unit.MONEY);

        assertThat(Search.of(price, Optional.of(new Bounds(20, 150)))).hasValue(new Bounds(0, 150));
        assertThat(Search.of(price, Optional.of(new Bounds(25, 35)))).hasValue(new Bounds(0, 120));
    }

    @Test
    void a_figure_that_is_nothing_needs_a_range() {
        Given exit = given("Exit cost, Provider A", 0, Unit.MONEY);

        assertThat(Search.of(exit, Optional.empty())).isEmpty();
        assertThat(Search.of(exit, Optional.of(new Bounds(0, 0)))).isEmpty();
        assertThat(Search.of(exit, Optional.of(new Bounds(0, 9_000)))).hasValue(new Bounds(0, 9_000));
        assertThat(Search.of(exit, Optional.of(new Bounds(1_000, 9_000)))).hasValue(new Bounds(0, 9_000));
    }

    @Test
    void a_negative_figure_goes_to_four_times_itself() {
        searched("Balance", -10, Unit.MONEY, -40, 0);
    }

    @Test
    void what_a_figure_is_called_decides_nothing() {
        searched("Discount rate, growth, productivity", 0.5, Unit.SHARE, 0, 1);
        searched("Ramp months, Provider A", 3, Unit.MONTHS, 0, 12);
        searched("Ramp months, Provider A", 5, Unit.MONTHS, 0, 20);
    }

    private static void searched(String label, double today, Unit unit, double low, double high) {
        searched(label, today, unit, Measure.of(unit), low, high);
    }

    private static void searched(String label, double today, Unit unit, Measure measure, double low, double high) {
        var given = new Given(label, today, unit, measure, new Source.Cell("Test", "A1"));
        assertThat(Search.of(given, Optional.empty())).hasValue(new Bounds(low, high));
    }

    private static Given given(String label, double value, Unit unit) {
        return new Given(label, value, unit, new Source.Cell("Test", "A1"));
    }
}
