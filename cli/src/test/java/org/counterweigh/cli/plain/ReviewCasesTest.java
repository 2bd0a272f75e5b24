package org.counterweigh.cli.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Eleven workbooks that were once answered wrongly. All but two hold the same work, Document review: 10,000 documents of 0.02
 * hours at 60, 12,000 in Year 1 and 4% more each year (US 3.5%); 250 hours of the provider at 30 are 7,500 a year. Over five
 * years at a discount rate of 0 that is 12,000 x 5.41632256 - 37,500 = 27,495.87.
 */
class ReviewCasesTest {

    private static final double GAIN = 12_000 * 5.41632256 - 37_500;
    private static final Offset<Double> CLOSE = within(1e-6);

    @Test
    void a_commitment_that_a_case_bears_in_part_is_borne_whole_by_the_plan_which_then_moves_nothing() {
        Answer answer = answer("R01-negative-plan");

        // by itself Document review bears a nineteenth of the 60,000; the plan would owe 52,500 a year beyond its fees
        assertThat(answer.number("cases/0/npv")).isCloseTo(GAIN, CLOSE);
        assertThat(answer.at("cases/0/verdict")).isEqualTo("SOUND");
        assertThat(answer.outcome(0)).isEqualTo("KEEP SHARED_COST");
        // 90,000 documents free 108,000 and cost 135,000
        assertThat(answer.outcome(1)).isEqualTo("KEEP NO_GAIN");
        assertThat(answer.number("total/npv")).isZero();
        assertThat(answer.at("total/paybackMonths")).isNull();
        assertThat(answer.at("mix/second")).isNull();
    }

    @Test
    void a_provider_with_room_for_a_tenth_does_a_tenth() {
        Answer answer = answer("R02-capacity");

        assertThat(answer.outcome(0)).isEqualTo("OUTSOURCE");
        assertThat(answer.at("work/0/choice")).isEqualTo("PART");
        assertThat(answer.number("total/npv")).isCloseTo(GAIN / 10, CLOSE);
    }

    @Test
    void a_hybrid_that_loses_less_than_the_whole_still_loses() {
        Answer answer = answer("R03-hybrid-lost");

        // at 70 an hour 17,500 a year; above six tenths of the average month lie four tenths of the year
        assertThat(answer.number("hybrids/0/baseLoad")).isCloseTo(0.6, CLOSE);
        assertThat(answer.number("hybrids/0/npv")).isCloseTo(0.4 * (12_000 * 5.41632256 - 87_500), CLOSE);
        assertThat(answer.outcome(0)).isEqualTo("KEEP NO_GAIN");
        assertThat(answer.at("work/0/standAlone/choice")).isEqualTo("HYBRID");
    }

    @Test
    void a_city_of_a_state_goes_by_the_defaults_of_the_united_states() {
        Answer answer = answer("R06-US-CA-LA");

        // 12,000 a year growing by 3.5%
        assertThat(answer.outcome(0)).isEqualTo("OUTSOURCE");
        assertThat(answer.number("total/npv")).isCloseTo(12_000 * 5.362465875625 - 37_500, CLOSE);
    }

    @Test
    void exposure_goes_with_the_tenth_that_may_leave_and_is_no_cash() {
        Answer answer = answer("R10-exposure-share");

        // a tenth of 1,000 a year is risked at the provider; the firm keeps its own exposure
        assertThat(answer.number("cases/0/npv")).isCloseTo(GAIN / 10 - 500, CLOSE);
        assertThat(answer.number("cases/0/cashNpv")).isCloseTo(GAIN / 10, CLOSE);
        // personal data, left blank, may not move before a processor contract is shown
        assertThat(answer.at("cases/0/gate")).isEqualTo("BLOCKED_UNTIL");
        assertThat(answer.outcome(0)).isEqualTo("KEEP NOT_CLEARED");
    }

    @Test
    void a_discount_on_all_that_a_provider_does_is_shared_by_gross_fees() {
        Answer answer = answer("R11-discount-across-works");

        // 20% of 15,000 above 7,500 are 1,500, half for each; one alone would have none
        assertThat(answer.number("cases/0/npv")).isCloseTo(GAIN + 3_750, CLOSE);
        assertThat(answer.number("total/npv")).isCloseTo(2 * (GAIN + 3_750), CLOSE);
        assertThat(answer.number("work/0/worth")).isCloseTo(GAIN + 7_500, CLOSE);
    }

    @Test
    void a_law_firm_that_passes_the_work_on_at_cost_loses_what_it_bills_today() {
        Answer answer = answer("R12-law-firm-hourly");

        // 200 hours at 200 of which 89% are paid, 35,600, against 12,000; the provider's 7,500 are passed on
        assertThat(answer.number("cases/0/npv")).isCloseTo((12_000 - 35_600) * 5.41632256, CLOSE);
        assertThat(answer.outcome(0)).isEqualTo("KEEP NO_GAIN");
    }

    @Test
    void a_minimal_workbook_frees_time_and_costs_cash_and_is_not_cleared() {
        Answer answer = answer("R16-minimal");

        // 200,000 documents of 0.02 / 0.95 hours at 20; selection, transfer and IT 3% of that each
        assertThat(answer.number("cases/0/cash/0")).isCloseTo(-0.09 * 200_000 * 0.02 / 0.95 * 20, CLOSE);
        assertThat(answer.at("cases/0/verdict")).isEqualTo("CAPACITY");
        assertThat(answer.outcome(0)).isEqualTo("KEEP NOT_CLEARED");
    }

    @Test
    void answering_every_question_does_not_clear_work_whose_personal_data_nobody_denied() {
        Answer answer = answer("R16b-minimal-plus-yes-no");

        assertThat(answer.at("cases/0/gate")).isEqualTo("BLOCKED_UNTIL");
        assertThat(answer.outcome(0)).isEqualTo("KEEP NOT_CLEARED");
    }

    @Test
    void nothing_is_moved_to_make_a_share_look_smaller() {
        Answer answer = answer("R18-work-padded-to-meet-the-share");

        assertThat(answer.outcome(0)).isEqualTo("OUTSOURCE");
        assertThat(answer.number("total/npv")).isCloseTo(GAIN, CLOSE);
        // 8,400 a year against 8,442: 294 in Year 2, below a tenth of 8,736
        assertThat(answer.outcome(1)).isEqualTo("PILOT");
        assertThat(answer.number("work/1/worthIfAdded/npv")).isCloseTo(8_400 * 5.41632256 - 5 * 8_442, CLOSE);
    }

    @Test
    void a_blank_about_personal_data_is_read_as_personal_data() {
        Answer answer = answer("R22-blank-Personal-data");

        assertThat(answer.number("cases/0/npv")).isCloseTo(GAIN, CLOSE);
        assertThat(answer.at("cases/0/gate")).isEqualTo("BLOCKED_UNTIL");
        assertThat(answer.outcome(0)).isEqualTo("KEEP NOT_CLEARED");
    }

    private static Answer answer(String name) {
        return Answer.of(text(name + ".txt"));
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(ReviewCasesTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
