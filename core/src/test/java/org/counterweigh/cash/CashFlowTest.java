package org.counterweigh.cash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.counterweigh.firm.Firm.CashFlows;
import org.junit.jupiter.api.Test;

/** Published and closed-form cases: Excel's documentation, Lorie and Savage 1955, and figures worked by hand. */
class CashFlowTest {

    @Test
    void net_present_value_starts_today_and_discounts_from_the_first_year() {
        assertThat(yearly(-15_000, 1_500, 2_500, 3_500, 4_500, 6_000).netPresentValue(0.05))
                .isCloseTo(122.8948549510, within(1e-9));
    }

    @Test
    void mid_year_flows_are_worth_half_a_year_more() {
        double[] amounts = {0, 100_000, 103_000, 106_090, 109_272.7, 112_550.881};

        assertThat(yearly(amounts).netPresentValue(0.08)).isCloseTo(422_035.0885491, within(1e-6));
        assertThat(midYear(amounts).netPresentValue(0.08)).isCloseTo(438_591.7295663, within(1e-6));
    }

    @Test
    void internal_rates_of_return_of_excels_documentation() {
        assertThat(yearly(-70_000, 12_000, 15_000, 18_000, 21_000).internalRateOfReturn())
                .hasValueCloseTo(-0.0212448483, within(1e-9));
        assertThat(yearly(-70_000, 12_000, 15_000, 18_000, 21_000, 26_000).internalRateOfReturn())
                .hasValueCloseTo(0.0866309480, within(1e-9));
        assertThat(yearly(-70_000, 12_000, 15_000).internalRateOfReturn()).hasValueCloseTo(-0.4435069413, within(1e-9));
        assertThat(yearly(-100, 0, 0, 74).internalRateOfReturn()).hasValueCloseTo(-0.0954958303, within(1e-9));
    }

    @Test
    void no_rate_is_told_where_there_are_none_or_several() {
        assertThat(yearly(-1_600, 10_000, -10_000).internalRateOfReturn()).isEmpty();
        assertThat(yearly(100, 200, 300).internalRateOfReturn()).isEmpty();
        assertThat(yearly(0, 0, 0).internalRateOfReturn()).isEmpty();
    }

    @Test
    void the_net_present_value_at_the_internal_rate_is_nothing() {
        var flow = midYear(-100_000, 30_000, 35_000, 40_000, 45_000, 50_000);

        double rate = flow.internalRateOfReturn().orElseThrow();

        assertThat(flow.netPresentValue(rate)).isCloseTo(0, within(1e-6));
    }

    @Test
    void payback_counts_from_the_start_of_year_one_and_is_linear_inside_the_year() {
        // 30 + 35 = 65 after two years; the 35 still out are 35/40 of Year 3: 2.875 years.
        assertThat(yearly(-100_000, 30_000, 35_000, 40_000, 45_000, 50_000).paybackMonths())
                .hasValueCloseTo(12 * 2.875, within(1e-9));
    }

    @Test
    void money_that_was_never_out_is_back_at_once() {
        assertThat(yearly(0, 10, 20).paybackMonths()).hasValue(0);
        assertThat(yearly(0, 0, 0).paybackMonths()).hasValue(0);
    }

    @Test
    void no_payback_where_the_money_stays_out_or_is_lost_again() {
        assertThat(yearly(-100, 10, 20).paybackMonths()).isEmpty();
        assertThat(yearly(-100, 120, -50).paybackMonths()).isEmpty();
        assertThat(yearly(-100, 120, -50, 60).paybackMonths()).isEmpty();
    }

    @Test
    void money_that_goes_out_later_is_back_when_it_returns() {
        // 10 in, 30 out, 40 in: 20 are out after Year 2, and half of Year 3 brings them back.
        assertThat(yearly(0, 10, -30, 40).paybackMonths()).hasValueCloseTo(30.0, within(1e-9));
    }

    private static CashFlow yearly(double... amounts) {
        return new CashFlow(Arrays.stream(amounts).boxed().toList(), CashFlows.END_OF_YEAR);
    }

    private static CashFlow midYear(double... amounts) {
        return new CashFlow(Arrays.stream(amounts).boxed().toList(), CashFlows.MID_YEAR);
    }
}
