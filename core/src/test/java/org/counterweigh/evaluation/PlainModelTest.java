package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.ROLE;
import static org.counterweigh.firm.ExampleFirm.WORK;
import static org.counterweigh.firm.FactorName.CONFIDENTIALITY;
import static org.counterweigh.firm.FactorName.COST_SAVINGS;
import static org.counterweigh.firm.FactorName.CULTURE_AND_LANGUAGE;
import static org.counterweigh.firm.FactorName.EFFICIENCY;
import static org.counterweigh.firm.FactorName.FLEXIBILITY;
import static org.counterweigh.firm.FactorName.LEGAL_AND_ETHICAL;
import static org.counterweigh.firm.FactorName.QUALITY_CONTROL;
import static org.counterweigh.firm.FactorName.TALENT_POOL;

import java.util.Set;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Firm.CashFlows;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.WorkType.DataClass;
import org.counterweigh.firm.WorkType.Facts;
import org.junit.jupiter.api.Test;

class PlainModelTest {

    @Test
    void the_worked_line_saves_6000_loses_1500_and_nets_4500_in_every_year() {
        PlainCase worked = caseOf(ExampleFirm.builder());

        assertLine(worked.inHouseAvoidable(), 0, 12_000, 12_000, 12_000, 12_000, 12_000);
        assertLine(worked.totalCostOfOwnership(), 0, 7_500, 7_500, 7_500, 7_500, 7_500);
        assertLine(worked.netBenefit(), 0, 4_500, 4_500, 4_500, 4_500, 4_500);
        assertLine(worked.factor(COST_SAVINGS), 0, 6_000, 6_000, 6_000, 6_000, 6_000);
        assertLine(worked.factor(EFFICIENCY), 0, -1_500, -1_500, -1_500, -1_500, -1_500);
        for (FactorName name : Set.of(
                TALENT_POOL, FLEXIBILITY, CONFIDENTIALITY, QUALITY_CONTROL, CULTURE_AND_LANGUAGE, LEGAL_AND_ETHICAL)) {
            assertLine(worked.factor(name), 0, 0, 0, 0, 0, 0);
        }
    }

    @Test
    void the_worked_line_is_worth_five_years_of_4500_and_pays_back_at_once() {
        PlainCase worked = caseOf(ExampleFirm.builder());

        // 4,500 x (1 - 1.08^-5) / 0.08 = 4,500 x 3.992710037
        assertThat(worked.totalNpv()).isCloseTo(17_967.19517, within(1e-4));
        assertThat(worked.npvOf(COST_SAVINGS)).isCloseTo(23_956.26022, within(1e-4));
        assertThat(worked.paybackMonths()).hasValue(0);
        assertThat(worked.irr()).isEmpty();
    }

    @Test
    void mid_year_flows_are_worth_half_a_year_of_interest_more() {
        double endOfYear = caseOf(ExampleFirm.builder()).totalNpv();
        double midYear =
                caseOf(ExampleFirm.builder().cashFlows(CashFlows.MID_YEAR)).totalNpv();

        assertThat(midYear).isCloseTo(endOfYear * Math.sqrt(1.08), within(1e-6));
    }

    @Test
    void pay_prices_and_volume_grow_from_the_second_year_on() {
        PlainCase grown = caseOf(ExampleFirm.builder()
                .setting("Wage growth", 0.1)
                .setting("Volume growth", 0.5)
                .with("Providers", PROVIDER, "Price escalator", 0.2));

        // Year 3: 12,000 x 1.5^2 x 1.1^2 = 32,670; fees 7,500 x 1.5^2 x 1.2^2 = 24,300
        assertThat(grown.inHouseAvoidable()[1]).isCloseTo(12_000, within(1e-8));
        assertThat(grown.inHouseAvoidable()[3]).isCloseTo(32_670, within(1e-8));
        assertThat(grown.totalCostOfOwnership()[3]).isCloseTo(24_300, within(1e-8));
    }

    @Test
    void only_the_outsourceable_share_moves() {
        PlainCase half = caseOf(ExampleFirm.builder().with("Work", WORK, "Outsourceable share", 0.5));

        assertLine(half.netBenefit(), 0, 2_250, 2_250, 2_250, 2_250, 2_250);
    }

    @Test
    void a_ramp_of_twelve_months_halves_the_first_year() {
        PlainCase ramped = caseOf(ExampleFirm.builder().years(2).with("Providers", PROVIDER, "Ramp months", 12));

        assertLine(ramped.inHouseAvoidable(), 0, 6_000, 12_000);
        assertLine(ramped.netBenefit(), 0, 2_250, 4_500);
    }

    @Test
    void overhead_hiring_and_training_end_with_the_people() {
        PlainCase more = caseOf(ExampleFirm.builder()
                .years(1)
                .with("Roles", ROLE, "Avoidable pay", 0.5)
                .with("Roles", ROLE, "Overhead per FTE", 20_000)
                .with("Roles", ROLE, "Avoidable overhead", 0.25)
                .with("Roles", ROLE, "Attrition", 0.2)
                .with("Roles", ROLE, "Days to fill", 0)
                .with("Roles", ROLE, "Replacement cost", 10_000)
                .with("Roles", ROLE, "Training per FTE", 1_200));

        // 0.15625 FTE: pay 6,000; overhead 20,000 x 0.25 = 781.25; (2,000 + 1,200) x 0.5 = 250
        assertLine(more.inHouseAvoidable(), 0, 7_031.25);
        assertThat(more.factor(COST_SAVINGS)[1]).isCloseTo(1_031.25, within(1e-9));
    }

    @Test
    void governance_transition_parallel_running_and_exit_fall_in_their_years() {
        PlainCase charged = caseOf(ExampleFirm.builder()
                .years(3)
                .with("Providers", PROVIDER, "Governance hours", 10)
                .with("Providers", PROVIDER, "Selection cost", 1_000)
                .with("Providers", PROVIDER, "Transfer cost", 2_000)
                .with("Providers", PROVIDER, "Legal cost", 300)
                .with("Providers", PROVIDER, "IT cost", 400)
                .with("Providers", PROVIDER, "Severance", 500)
                .with("Providers", PROVIDER, "Parallel months", 2)
                .with("Providers", PROVIDER, "Exit cost", 900));

        // Year 1: 6,000 - 10 h x 60 - 2/12 x 12,000; Year 3: 6,000 - 600 - 900
        assertLine(charged.factor(COST_SAVINGS), -4_200, 3_400, 5_400, 4_500);
        // Net -4,200, 1,900, 3,900: the last 2,300 of the outlay take 2,300 / 3,900 of Year 2
        assertThat(charged.paybackMonths().orElseThrow()).isCloseTo(12 + 12 * 2_300 / 3_900.0, within(1e-9));
    }

    @Test
    void a_discount_is_graduated_over_its_tiers() {
        PlainCase discounted = caseOf(ExampleFirm.builder()
                .discount(PROVIDER, 5_000, 0.2)
                .discountOn(PROVIDER, WORK, 2_000, 0.1)
                .discountOn(PROVIDER, "Something else", 0, 0.9));

        // Fees of 7,500: 10% of the 3,000 from 2,000 to 5,000, 20% of the 2,500 above
        assertThat(discounted.factor(COST_SAVINGS)[1]).isCloseTo(6_000 + 300 + 500, within(1e-9));
    }

    @Test
    void a_price_per_unit_in_another_currency_is_the_same_as_its_hourly_price() {
        PlainCase foreign = caseOf(ExampleFirm.builder()
                .currency(PROVIDER, "INR", 0.01)
                .unitQuote(PROVIDER, WORK, 75)
                .with("Quotes", QUOTE, "Learning loss", 0.2)
                .with("Quotes", QUOTE, "Culture loss", 0.1));

        // 75 x 0.01 / 0.025 h = 30 an hour; hours lost are not paid for by the unit
        assertLine(foreign.netBenefit(), 0, 4_500, 4_500, 4_500, 4_500, 4_500);
    }

    @Test
    void productivity_tells_the_provider_s_hours() {
        PlainCase slower = caseOf(ExampleFirm.builder()
                .without("Quotes", QUOTE, "Hours per unit")
                .with("Quotes", QUOTE, "Productivity", 0.8));

        assertLine(slower.factor(EFFICIENCY), 0, -1_500, -1_500, -1_500, -1_500, -1_500);
    }

    @Test
    void learning_is_paid_in_the_first_year_and_a_day_sooner_has_its_value() {
        PlainCase faster = caseOf(ExampleFirm.builder()
                .years(2)
                .with("Quotes", QUOTE, "Learning loss", 0.2)
                .with("Quotes", QUOTE, "Turnaround days", 1)
                .with("Work", WORK, "Turnaround days", 4)
                .with("Work", WORK, "Value per day", 0.1));

        // -1,500 + 10,000 x 3 days x 0.10 = 1,500, less 20% of 7,500 in Year 1
        assertLine(faster.factor(EFFICIENCY), 0, 0, 1_500);
        assertLine(faster.inHouseAvoidable(), 0, 16_000, 16_000);
    }

    @Test
    void without_the_provider_s_turnaround_time_has_no_price() {
        PlainCase untold = caseOf(ExampleFirm.builder()
                .years(1)
                .with("Work", WORK, "Turnaround days", 4)
                .with("Work", WORK, "Value per day", 0.1));

        assertLine(untold.factor(EFFICIENCY), 0, -1_500);
        assertLine(untold.inHouseAvoidable(), 0, 12_000);
    }

    @Test
    void vacancies_and_growth_are_covered_at_a_premium() {
        PlainCase vacant = caseOf(ExampleFirm.builder()
                .years(1)
                .with("Roles", ROLE, "Headcount", 2)
                .with("Roles", ROLE, "Attrition", 0.2)
                .with("Roles", ROLE, "Growth hires", 0.5)
                .with("Roles", ROLE, "Days to fill", 73));

        // 0.2 x 0.15625 + 0.5 x 0.15625 / 2 posts, a fifth of a year, 1,280 h: 18 h at 90 - 60
        assertLine(vacant.factor(TALENT_POOL), 0, 540);
    }

    @Test
    void cover_that_is_cheaper_than_the_team_is_no_premium() {
        PlainCase cheap = caseOf(ExampleFirm.builder()
                .years(1)
                .with("Roles", ROLE, "Attrition", 0.2)
                .with("Roles", ROLE, "Cover rate", 50));

        assertLine(cheap.factor(TALENT_POOL), 0, 0);
    }

    @Test
    void months_above_the_average_are_bought_at_the_cover_rate() {
        PlainCase seasonal = caseOf(ExampleFirm.builder()
                .years(2)
                .setting("Wage growth", 0.1)
                .demand(WORK, 200, 200, 200, 200, 200, 200, 100, 100, 100, 100, 100, 100));

        // Six months of 1/9 against 1/12 are a sixth of 200 h, at 90 an hour; pay rises by 10%
        assertLine(seasonal.factor(FLEXIBILITY), 0, 3_000, 3_300);
    }

    @Test
    void what_is_not_used_of_a_commitment_is_owed() {
        PlainCase committed = caseOf(ExampleFirm.builder()
                .years(2)
                .discount(PROVIDER, 0, 0.1)
                .with("Providers", PROVIDER, "Minimum commitment", 10_000));

        // 10,000 - (7,500 - 750)
        assertLine(committed.factor(FLEXIBILITY), 0, -3_250, -3_250);
    }

    @Test
    void exposure_that_moves_is_set_against_the_provider_s() {
        PlainCase exposed = caseOf(ExampleFirm.builder()
                .years(1)
                .work("Contracts", "W04", 5_000)
                .with("Work", "Contracts", "Records per unit", 2)
                .risk("In-house", 0.1, 10_000, 40_000, 70_000)
                .with("Risks", "In-house", "Recovered", 0.25)
                .risk(PROVIDER, 0.2, 10_000, 40_000, 70_000)
                .with("Risks", PROVIDER, "Moved exposure", 0.4)
                .with("Providers", PROVIDER, "Annual controls", 500));

        // Half the records: 0.5 x (0.4 x 3,000 - 8,000) - 500
        assertLine(exposed.factor(CONFIDENTIALITY), 0, -3_900);
        assertLine(exposed.inHouseAvoidable(), 0, 12_600);
    }

    @Test
    void public_material_has_no_exposure() {
        PlainCase open = caseOf(ExampleFirm.builder()
                .years(1)
                .facts(
                        WORK,
                        facts -> new Facts(
                                DataClass.D1,
                                facts.personalData(),
                                facts.billing(),
                                facts.languages(),
                                false,
                                false,
                                false,
                                false))
                .risk(PROVIDER, 0.2, 10_000, 40_000, 70_000));

        assertLine(open.factor(CONFIDENTIALITY), 0, 0);
    }

    @Test
    void poor_quality_costs_review_rework_and_what_escapes() {
        PlainCase checked = caseOf(ExampleFirm.builder()
                .years(1)
                .with("Work", WORK, "Error rate", 0.02)
                .with("Work", WORK, "Share reviewed", 0.5)
                .with("Work", WORK, "Detection", 0.8)
                .with("Work", WORK, "Review hours per unit", 0.01)
                .with("Work", WORK, "Rework hours per error", 1)
                .with("Work", WORK, "Cost of escaped error", 500)
                .with("Quotes", QUOTE, "Error rate", 0.01)
                .with("Quotes", QUOTE, "Share reviewed", 0.25));

        // A unit: in-house 0.30 + 0.48 + 6.00, provider 0.15 + 0.12 + 4.00; 10,000 x 2.51
        assertLine(checked.factor(QUALITY_CONTROL), 0, 25_100);
    }

    @Test
    void queries_waiting_and_lost_hours_are_the_price_of_distance() {
        PlainCase distant = caseOf(ExampleFirm.builder()
                .years(2)
                .with("Quotes", QUOTE, "Query rate", 0.01)
                .with("Quotes", QUOTE, "Hours per query", 0.5)
                .with("Quotes", QUOTE, "Learning loss", 0.2)
                .with("Quotes", QUOTE, "Culture loss", 0.1)
                .with("Providers", PROVIDER, "Overlap", 2)
                .with("Work", WORK, "Value per day", 4));

        // 10,000 x 0.01 x 0.5 h x 60 = 3,000; 10,000 x 0.0075 days x 4 = 300; 10% of 7,500, of 9,000 in Year 1
        assertLine(distant.factor(CULTURE_AND_LANGUAGE), 0, -4_200, -4_050);
        assertLine(distant.totalCostOfOwnership(), 0, 3_300 + 9_900, 3_300 + 8_250);
    }

    @Test
    void supervision_and_obligations_are_charged() {
        FirmData data = ExampleFirm.builder()
                .years(2)
                .with("Quotes", QUOTE, "Supervision", 0.1)
                .obligationCost("O2", 1_000, 200)
                .obligationCost("O3", 70_000, 70_000)
                .build();
        PlainCase supervised = new PlainModel(data, quote -> Set.of("O2")).of(ExampleFirm.quote(data));

        // 10% of 250 provider hours at 60
        assertLine(supervised.factor(LEGAL_AND_ETHICAL), -1_000, -1_700, -1_700);
    }

    @Test
    void the_reviewer_may_be_another_than_who_does_the_work() {
        PlainCase partner = caseOf(ExampleFirm.builder()
                .years(1)
                .role("Partner", 1, 200_000)
                .with("Roles", "Partner", "On-cost", 0)
                .with("Roles", "Partner", "Hours per year", 1_000)
                .with("Roles", "Partner", "Utilisation", 1)
                .reviewer(WORK, "Partner")
                .with("Quotes", QUOTE, "Supervision", 0.1));

        // 25 h at 200
        assertLine(partner.factor(LEGAL_AND_ETHICAL), 0, -5_000);
    }

    @Test
    void what_is_not_cashable_is_capacity() {
        PlainCase quarter = caseOf(ExampleFirm.builder().with("Work", WORK, "Cashable", 0.25));

        assertThat(quarter.steadyCash()).isCloseTo(4_500 - 9_000, within(1e-9));
        assertThat(quarter.capacityHours()).isCloseTo(150, within(1e-9));
        assertThat(quarter.hurdle()).isCloseTo(1_200, within(1e-9));
    }

    private static PlainCase caseOf(FirmBuilder firm) {
        FirmData data = firm.build();
        return new PlainModel(data, quote -> Set.of()).of(ExampleFirm.quote(data));
    }

    private static void assertLine(double[] line, double... expected) {
        assertThat(line).containsExactly(expected, within(1e-8));
    }
}
