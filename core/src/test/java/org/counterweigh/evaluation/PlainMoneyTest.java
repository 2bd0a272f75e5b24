package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PlainMoneyTest {

    private static final Offset<Double> MONEY = within(1e-6);
    private static final Offset<Double> RATE = within(1e-9);

    @Test
    void npv_is_excel_s_when_the_first_flow_waits_a_year() {
        assertThat(npv(0.10, 0, -10_000, 3_000, 4_200, 6_800)).isCloseTo(1_188.4434123352, MONEY);
        assertThat(npv(0.10, 0, -10_000, 2_000, 4_000, 8_000)).isCloseTo(1_031.3503176013, MONEY);
        assertThat(npv(0.12, 0, 12_000, 15_000, 18_000, 21_000, 24_000)).isCloseTo(62_448.3625219402, MONEY);
    }

    @Test
    void npv_takes_year_0_at_its_face() {
        assertThat(npv(0.08, -40_000, 8_000, 9_200, 10_000, 12_000, 14_500)).isCloseTo(1_922.0615549324, MONEY);
        assertThat(npv(0.08, -40_000, 8_000, 9_200, 10_000, 12_000, 14_500, -9_000))
                .isCloseTo(-3_749.4650870156, MONEY);
        assertThat(npv(0.05, -15_000, 1_500, 2_500, 3_500, 4_500, 6_000)).isCloseTo(122.8948549510, MONEY);
    }

    @Test
    void growing_costs_are_worth_more_mid_year() {
        double[] costs = new double[6];
        for (int year = 1; year <= 5; year++) {
            costs[year] = 100_000 * Math.pow(1.03, year - 1);
        }

        assertThat(PlainMoney.npv(costs, 0.08, false)).isCloseTo(422_035.0885491, MONEY);
        assertThat(PlainMoney.npv(costs, 0.08, true)).isCloseTo(438_591.7295663, MONEY);
    }

    @Test
    void irr_agrees_with_published_cases() {
        assertThat(irr(-70_000, 12_000, 15_000, 18_000, 21_000)).isCloseTo(-0.0212448483, RATE);
        assertThat(irr(-70_000, 12_000, 15_000, 18_000, 21_000, 26_000)).isCloseTo(0.0866309480, RATE);
        assertThat(irr(-70_000, 12_000, 15_000)).isCloseTo(-0.4435069413, RATE);
        assertThat(irr(-75_000, 12_000, 15_000, 18_000, 21_000, 24_000)).isCloseTo(0.0571514289, RATE);
        assertThat(irr(-150_000, 15_000, 25_000, 35_000, 45_000, 60_000)).isCloseTo(0.0524328889, RATE);
        assertThat(irr(-100, 39, 59, 55, 20)).isCloseTo(0.2809484212, RATE);
        assertThat(irr(-100, 0, 0, 74)).isCloseTo(-0.0954958303, RATE);
    }

    @Test
    void irr_reaches_very_high_and_very_low_rates() {
        assertThat(irr(-1, 1_000_000)).isCloseTo(999_999, within(1e-4));
        assertThat(irr(-1_000_000, 1)).isCloseTo(-0.999999, RATE);
        assertThat(irr(100, -110)).isCloseTo(0.10, RATE);
    }

    @Test
    void mid_year_flows_wait_half_a_year_less_for_their_irr() {
        // -100 + 110 / (1 + k)^0.5 = 0
        assertThat(PlainMoney.irr(new double[] {-100, 110}, true).orElseThrow()).isCloseTo(0.21, RATE);
    }

    @Test
    void there_is_no_irr_unless_the_sign_changes_once() {
        assertThat(PlainMoney.irr(new double[] {-1_600, 10_000, -10_000}, false))
                .isEmpty();
        assertThat(PlainMoney.irr(new double[] {-5, 10.5, 1, -8, 1}, false)).isEmpty();
        assertThat(PlainMoney.irr(new double[] {-100, 100, 0, -7}, false)).isEmpty();
        assertThat(PlainMoney.irr(new double[] {0, 5, 5, 5}, false)).isEmpty();
        assertThat(PlainMoney.irr(new double[] {-5, -5}, false)).isEmpty();
        assertThat(PlainMoney.irr(new double[] {0, 0}, false)).isEmpty();
    }

    @Test
    void both_rates_of_a_series_with_two_are_worth_nothing() {
        assertThat(npv(0.25, -1_600, 10_000, -10_000)).isCloseTo(0, MONEY);
        assertThat(npv(4.00, -1_600, 10_000, -10_000)).isCloseTo(0, MONEY);
        assertThat(npv(0.10, -1_600, 10_000, -10_000)).isCloseTo(-773.5537190, MONEY);
    }

    @Test
    void a_project_of_five_years_pays_back_after_2_875_of_them() {
        double[] flows = {-100_000, 30_000, 35_000, 40_000, 45_000, 50_000};

        assertThat(PlainMoney.paybackMonths(flows).orElseThrow()).isCloseTo(2.875 * 12, RATE);
        assertThat(PlainMoney.npv(flows, 0.10, false)).isCloseTo(48_032.6107879, MONEY);
        assertThat(PlainMoney.irr(flows, false).orElseThrow()).isCloseTo(0.2575161362, RATE);
    }

    @Test
    void payback_is_none_when_it_never_comes_or_does_not_last() {
        assertThat(PlainMoney.paybackMonths(new double[] {-100, 20, 30})).isEmpty();
        assertThat(PlainMoney.paybackMonths(new double[] {-100, 120, -50})).isEmpty();
        assertThat(PlainMoney.paybackMonths(new double[] {0, 20, -50})).isEmpty();
    }

    @Test
    void a_balance_that_recovers_is_lost_and_recovers_again_has_no_payback() {
        assertThat(PlainMoney.paybackMonths(new double[] {-100, 120, -50, 60})).isEmpty();
    }

    @Test
    void payback_is_at_once_when_nothing_is_ever_owed() {
        assertThat(PlainMoney.paybackMonths(new double[] {0, 20, 30})).hasValue(0);
        assertThat(PlainMoney.paybackMonths(new double[] {10, -10, 5})).hasValue(0);
    }

    @Test
    void a_loss_in_the_first_year_is_paid_back_from_the_second() {
        assertThat(PlainMoney.paybackMonths(new double[] {0, -30, 60}).orElseThrow())
                .isCloseTo(18, RATE);
        assertThat(PlainMoney.paybackMonths(new double[] {-60, 60}).orElseThrow())
                .isCloseTo(12, RATE);
    }

    private static double npv(double rate, double... flows) {
        return PlainMoney.npv(flows, rate, false);
    }

    private static double irr(double... flows) {
        return PlainMoney.irr(flows, false).orElseThrow();
    }
}
