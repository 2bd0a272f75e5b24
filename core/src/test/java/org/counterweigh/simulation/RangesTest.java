package org.counterweigh.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Citation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.Defaults.StandardRange;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.firm.Uncertainty;
import org.counterweigh.firm.Uncertainty.Extent;
import org.counterweigh.firm.Uncertainty.Range;
import org.counterweigh.firm.Uncertainty.Shape;
import org.junit.jupiter.api.Test;

/** A row of sheet Ranges, else the range of the default that stands in, else what is usual of the column. */
class RangesTest {

    private static final Citation SOMEBODY = Citation.unverified("somebody");

    private static final Defaults LIBRARY = new Defaults(
            Map.of(
                    "roles.on-cost", new Defaults.Figure("roles.on-cost", 0.2, 0.24, 0.3, SOMEBODY),
                    "work.cashable", new Defaults.Figure("work.cashable", 0, 0, 0, SOMEBODY)),
            Map.of(
                    column("Salary"), factor(0.97, 1.05),
                    column("Utilisation"), factor(0.93, 1.07),
                    column("Avoidable pay"), factor(0.7, 1),
                    column("Wage growth"), new StandardRange(StandardRange.Kind.POINTS, -0.01, 0.01, SOMEBODY)));

    private static final Given SALARY = given("Salary", 60_000, Measure.MONEY);
    private static final Given HEADCOUNT = given("Headcount", 4, Measure.COUNT);
    private static final Given ON_COST = standingIn("roles.on-cost", 0.24);

    @Test
    void a_given_figure_varies_as_is_usual_of_its_column() {
        assertThat(ranges(SALARY)).containsExactly(new Range(SALARY, 58_200, 60_000, 63_000, Shape.PERT));
        Given growth = given("Wage growth", 0, Measure.RATE);
        assertThat(ranges(growth)).containsExactly(new Range(growth, -0.01, 0, 0.01, Shape.PERT));
    }

    @Test
    void a_column_that_is_taken_as_given_and_what_the_tool_chose_do_not_vary() {
        var taken = new Given("Taken", 1, Unit.SHARE, Measure.CHOICE, new Source.Derived("the best plan", List.of()));

        assertThat(ranges(HEADCOUNT, taken)).isEmpty();
    }

    @Test
    void a_figure_read_out_of_several_cells_varies_as_its_column_does() {
        var read = new Given(
                "Salary",
                50_000,
                Unit.MONEY,
                new Source.Derived("out of the payroll", List.of(), Optional.of(column("Salary"))));

        assertThat(ranges(read)).containsExactly(new Range(read, 48_500, 50_000, 52_500, Shape.PERT));
    }

    @Test
    void a_usual_range_goes_no_further_than_the_column_allows() {
        // 95% x 1.07 would be 101.65%
        Given busy = given("Utilisation", 0.95, Measure.SHARE);
        assertThat(ranges(busy)).singleElement().satisfies(range -> {
            assertThat(range.low()).isCloseTo(0.8835, within(1e-12));
            assertThat(range.high()).isEqualTo(1);
        });
        // The most is the figure itself: a range to one side
        Given all = given("Avoidable pay", 1, Measure.SHARE);
        assertThat(ranges(all)).containsExactly(new Range(all, 0.7, 1, 1, Shape.PERT));
    }

    @Test
    void a_share_of_nothing_stays_nothing() {
        assertThat(ranges(given("Avoidable pay", 0, Measure.SHARE))).isEmpty();
    }

    @Test
    void a_default_varies_over_its_own_range_if_it_has_one() {
        assertThat(ranges(ON_COST, standingIn("work.cashable", 0)))
                .containsExactly(new Range(ON_COST, 0.2, 0.24, 0.3, Shape.PERT));
    }

    @Test
    void a_row_replaces_the_range_of_its_figure_and_of_no_other() {
        var row = new Range(SALARY, 50_000, 60_000, 90_000, Shape.TRIANGULAR);
        var counted = new Range(HEADCOUNT, 3, 4, 5, Shape.PERT);

        Basis basis = basis(Extent.STANDARD, List.of(counted, row), SALARY, ON_COST, HEADCOUNT);

        assertThat(basis.ranges()).containsExactly(row, new Range(ON_COST, 0.2, 0.24, 0.3, Shape.PERT), counted);
        assertThat(basis.notes()).containsExactly(new Basis.Note.Drawn(2, 1, 0));
    }

    @Test
    void a_row_leaves_every_draw_of_the_other_figures_as_it_was() {
        var row = new Range(SALARY, 50_000, 60_000, 90_000, Shape.PERT);
        var certain = new Range(SALARY, 70_000, 70_000, 70_000, Shape.PERT);
        var counted = new Range(HEADCOUNT, 3, 4, 5, Shape.PERT);
        double[] before = onCost(List.of());

        assertThat(onCost(List.of(row))).isEqualTo(before);
        assertThat(onCost(List.of(certain))).isEqualTo(before);
        assertThat(onCost(List.of(counted, row))).isEqualTo(before);
    }

    private static double[] onCost(List<Range> rows) {
        return new Draws(basis(Extent.STANDARD, rows, HEADCOUNT, SALARY, ON_COST), List.of())
                .simulation(1)
                .of(ON_COST);
    }

    @Test
    void given_only_leaves_rows_and_defaults_to_vary() {
        Basis basis = basis(Extent.GIVEN_ONLY, List.of(), SALARY, ON_COST);

        assertThat(basis.ranges()).extracting(Range::of).containsExactly(ON_COST);
        assertThat(basis.notes()).containsExactly(Basis.Note.Plain.GIVEN_ONLY, new Basis.Note.Drawn(0, 1, 0));
    }

    @Test
    void where_no_range_has_any_width_nothing_varies() {
        var certain = new Range(SALARY, 60_000, 60_000, 60_000, Shape.PERT);
        Basis basis = basis(Extent.STANDARD, List.of(certain), SALARY);

        assertThat(basis.isCertain()).isTrue();
        assertThat(basis.notes()).containsExactly(Basis.Note.Plain.NOTHING_VARIES);
        assertThat(basis(Extent.STANDARD, List.of(), SALARY).isCertain()).isFalse();
    }

    private static List<Range> ranges(Given... behind) {
        return basis(Extent.STANDARD, List.of(), behind).ranges();
    }

    private static Basis basis(Extent extent, List<Range> rows, Given... behind) {
        var uncertainty = new Uncertainty(extent, rows, List.of(), List.of(), Map.of());
        return new Ranges(LIBRARY, uncertainty).basis(List.of(behind), new SimulationSettings(1_024, 1));
    }

    private static StandardRange factor(double low, double high) {
        return new StandardRange(StandardRange.Kind.FACTOR, low, high, SOMEBODY);
    }

    private static Source.Column column(String heading) {
        return new Source.Column("Roles", heading);
    }

    private static Given given(String heading, double value, Measure measure) {
        return new Given(
                heading, value, Unit.SHARE, measure, new Source.Cell("Roles", "C2", Optional.of(column(heading))));
    }

    private static Given standingIn(String name, double value) {
        return new Given(name, value, Unit.SHARE, new Source.Default(name, SOMEBODY));
    }
}
