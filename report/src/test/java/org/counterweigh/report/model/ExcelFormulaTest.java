package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterweigh.figures.Figure.constant;
import static org.counterweigh.figures.Line.line;

import org.counterweigh.excel.writer.SheetName;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.junit.jupiter.api.Test;

class ExcelFormulaTest {

    private final Given share = ExampleModel.cell("Share", .5, Unit.SHARE, "Work", "B2");
    private final Given other = ExampleModel.cell("Other share", .25, Unit.SHARE, "Work", "C2");
    private final Line once = line("Once", share.times(other));
    private final Line yearly = line("Yearly", share.times(Calendar.OPERATING));
    private final Line elsewhere = line("Elsewhere", other.times(Calendar.OPERATING));
    private final Addresses addresses = new Addresses();

    ExcelFormulaTest() {
        addresses.put(share, new SheetName("Inputs"), 4, 1);
        addresses.put(other, new SheetName("Inputs"), 5, 1);
        addresses.put(Calendar.OPERATING, new SheetName("Timeline"), 5);
        addresses.put(Calendar.YEAR, new SheetName("Timeline"), 4);
        addresses.put(once, new SheetName("Work"), 6);
        addresses.put(yearly, new SheetName("Work"), 7);
        addresses.put(elsewhere, new SheetName("W01 Doc review"), 8);
    }

    /** With a horizon of two years: Year 0 stands in column D, Year 2 in column F. */
    private String[] formulas(Figure figure) {
        return new ExcelFormula(addresses, new SheetName("Work"), 2).cells(figure);
    }

    @Test
    void a_given_figure_is_its_cell_among_the_inputs() {
        assertThat(formulas(share)).containsExactly("Inputs!$B$5");
    }

    @Test
    void a_line_of_the_same_sheet_is_its_row_in_the_column_of_the_year() {
        assertThat(formulas(yearly)).containsExactly("D8", "E8", "F8");
    }

    @Test
    void a_line_with_one_amount_is_in_the_column_of_constants_for_every_year() {
        assertThat(formulas(once)).containsExactly("$C7");
    }

    @Test
    void a_line_of_another_sheet_brings_the_sheet_with_it() {
        assertThat(formulas(elsewhere))
                .containsExactly("'W01 Doc review'!D9", "'W01 Doc review'!E9", "'W01 Doc review'!F9");
    }

    @Test
    void a_kind_of_year_is_on_the_timeline() {
        assertThat(formulas(Calendar.OPERATING)).containsExactly("Timeline!D$6", "Timeline!E$6", "Timeline!F$6");
    }

    @Test
    void sums_differences_products_and_quotients_are_signs() {
        assertThat(formulas(share.plus(other))).containsExactly("Inputs!$B$5+Inputs!$B$6");
        assertThat(formulas(share.minus(other))).containsExactly("Inputs!$B$5-Inputs!$B$6");
        assertThat(formulas(share.times(other))).containsExactly("Inputs!$B$5*Inputs!$B$6");
        assertThat(formulas(share.over(other))).containsExactly("Inputs!$B$5/Inputs!$B$6");
    }

    @Test
    void a_power_is_a_caret() {
        assertThat(formulas(share.toThe(Calendar.YEAR)))
                .containsExactly("Inputs!$B$5^Timeline!D$5", "Inputs!$B$5^Timeline!E$5", "Inputs!$B$5^Timeline!F$5");
    }

    @Test
    void bounds_are_the_smaller_and_the_larger() {
        assertThat(formulas(once.atMost(share.plus(other)))).containsExactly("MIN($C7,Inputs!$B$5+Inputs!$B$6)");
        assertThat(formulas(yearly.notBelowZero())).containsExactly("MAX(D8,0)", "MAX(E8,0)", "MAX(F8,0)");
    }

    @Test
    void a_comparison_is_one_or_nothing_whatever_stands_on_its_sides() {
        assertThat(formulas(once.exceeds(share.plus(other)))).containsExactly("IF($C7>Inputs!$B$5+Inputs!$B$6,1,0)");
        assertThat(formulas(constant(0, Unit.SHARE).exceeds(yearly)))
                .containsExactly("IF(0>D8,1,0)", "IF(0>E8,1,0)", "IF(0>F8,1,0)");
    }

    @Test
    void a_guarded_division_is_nothing_where_the_divisor_is() {
        assertThat(formulas(share.times(other).overAny(once)))
                .containsExactly("IF($C7=0,0,Inputs!$B$5*Inputs!$B$6/$C7)");
    }

    @Test
    void the_largest_year_is_a_maximum_over_the_row() {
        assertThat(formulas(yearly.largest())).containsExactly("MAX(D8:F8)");
        assertThat(formulas(elsewhere.largest())).containsExactly("MAX('W01 Doc review'!D9:F9)");
    }

    @Test
    void the_year_before_is_the_cell_to_the_left_and_nothing_in_year_0() {
        assertThat(formulas(yearly.previous())).containsExactly("0", "D8", "E8");
        assertThat(formulas(elsewhere.previous())).containsExactly("0", "'W01 Doc review'!D9", "'W01 Doc review'!E9");
    }

    @Test
    void a_chain_of_bounds_is_one_function_since_functions_may_stand_only_64_deep() {
        Figure any = share;
        for (int i = 0; i < 200; i++) {
            any = any.atLeast(once);
        }

        assertThat(formulas(any)).containsExactly("MAX(Inputs!$B$5" + ",$C7".repeat(200) + ")");
        assertThat(formulas(share.atMost(once).atLeast(other).plus(once)))
                .containsExactly("MAX(MIN(Inputs!$B$5,$C7),Inputs!$B$6)+$C7");
    }

    @Test
    void a_chain_is_written_from_left_to_right_as_it_was_made() {
        assertThat(formulas(share.over(other).over(once).minus(once)))
                .containsExactly("Inputs!$B$5/Inputs!$B$6/$C7-$C7");
    }

    @Test
    void all_years_are_one_sum() {
        assertThat(formulas(yearly.total())).containsExactly("SUM(D8:F8)");
        assertThat(formulas(elsewhere.total())).containsExactly("SUM('W01 Doc review'!D9:F9)");
    }

    @Test
    void a_running_total_is_one_formula_along_the_row() {
        assertThat(formulas(yearly.cumulated())).containsExactly("SUM($D8:D8)", "SUM($D8:E8)", "SUM($D8:F8)");
    }

    @Test
    void a_constant_is_written_in_full() {
        assertThat(formulas(constant(12, Unit.MONTHS))).containsExactly("12");
        assertThat(formulas(constant(.1, Unit.SHARE))).containsExactly("0.1");
        assertThat(formulas(constant(1.25e-7, Unit.SHARE))).containsExactly("0.000000125");
        assertThat(formulas(constant(3e9, Unit.SHARE))).containsExactly("3000000000");
        assertThat(formulas(once.times(constant(-1, Unit.SHARE)))).containsExactly("$C7*(-1)");
    }

    @Test
    void a_line_without_a_row_is_named() {
        var lost = line("Lost", share.plus(other));

        assertThatThrownBy(() -> formulas(lost)).hasMessageContaining("Lost");
    }
}
