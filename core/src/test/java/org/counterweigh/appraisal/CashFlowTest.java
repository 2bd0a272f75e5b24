package org.counterweigh.appraisal;

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
    void money_at_the_start_of_each_year_is_worth_a_year_more() {
        assertThat(yearly(100_000, 103_000, 106_090, 109_272.7, 112_550.881).netPresentValue(0.08))
                .isCloseTo(455_797.8956331, within(1e-6));
    }

    @Test
    void single_rates_are_found_as_published() {
        rate(yearly(-70_000, 12_000, 15_000, 18_000, 21_000), -0.0212448483);
        rate(yearly(-75_000, 12_000, 15_000, 18_000, 21_000, 24_000), 0.0571514289);
        rate(yearly(-150_000, 15_000, 25_000, 35_000, 45_000, 60_000), 0.0524328889);
        rate(yearly(-100, 39, 59, 55, 20), 0.2809484212);
        rate(yearly(-100, 0, 0, 74), -0.0954958303);
        rate(yearly(-100_000, 30_000, 35_000, 40_000, 45_000, 50_000), 0.2575161362);
    }

    @Test
    void a_rate_near_the_loss_of_everything_is_found() {
        // From the tests of numpy-financial, issue 15
        double[] amounts = {
            -3000.0,
            2.3926932267015667e-07,
            4.1672087103345505e-16,
            5.396511003637871e-25,
            5.196255107180617e-34,
            3.72029556454364e-43,
            1.980496171163247e-52,
            7.839351765181418e-62,
            2.307256511391144e-71,
            5.049183923330891e-81,
            8.215917766849926e-91,
            9.940324436696353e-101,
            8.941081363396723e-111,
            5.981612264648119e-121,
            2.975030903184424e-131,
            1.1002067043497954e-141,
            3.025287656351802e-152,
            6.185412194820791e-163,
            9.40329800153203e-174,
            1.0629218520017728e-184,
            8.933714184717185e-196,
            5.5830607698467935e-207,
            2.594312203662265e-218,
            8.9635842466507e-230,
            2.3027710094332358e-241,
            4.398751059674556e-253,
            6.247663037257521e-265,
            6.598046841695288e-277,
            5.181109526684202e-289,
            3.0250999925830644e-301,
            1.31330705996e-313
        };

        assertThat(yearly(amounts).internalRateOfReturn()).hasValueCloseTo(-0.9999999990596069, within(1e-15));
    }

    @Test
    void the_net_present_value_is_linear_in_the_money() {
        var one = yearly(-100, 20, 90);
        var other = yearly(40, -10, 5);

        assertThat(yearly(-100 + 3 * 40, 20 - 3 * 10, 90 + 3 * 5).netPresentValue(0.07))
                .isCloseTo(one.netPresentValue(0.07) + 3 * other.netPresentValue(0.07), within(1e-10));
    }

    private static void rate(CashFlow flow, double expected) {
        assertThat(flow.internalRateOfReturn()).hasValueCloseTo(expected, within(1e-9));
    }

    private static CashFlow yearly(double... amounts) {
        return new CashFlow(Arrays.stream(amounts).boxed().toList(), CashFlows.END_OF_YEAR);
    }

    private static CashFlow midYear(double... amounts) {
        return new CashFlow(Arrays.stream(amounts).boxed().toList(), CashFlows.MID_YEAR);
    }
}
