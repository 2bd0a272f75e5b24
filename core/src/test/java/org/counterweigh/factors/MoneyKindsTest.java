package org.counterweigh.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.factors.MoneyKind.CASH;
import static org.counterweigh.factors.MoneyKind.EXPECTED_LOSS;
import static org.counterweigh.factors.MoneyKind.OWN_TIME;
import static org.counterweigh.factors.MoneyKind.TIME_VALUE;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.ROLE;
import static org.counterweigh.firm.ExampleFirm.WORK;

import org.counterweigh.Counts;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Only cash is cash: every line says what kind of money it is, and time that is lacking has to be paid for. */
@Tag("laws")
class MoneyKindsTest {

    private static final String COUNSEL = "Counsel";

    @Test
    void the_worked_line_nets_4500_of_which_cash_is_lost_and_time_won() {
        // 12,000 of pay: 4,800 cash and 7,200 time; fees of 7,500; three fifths of 200 h
        WorkedCase.of(worked())
                .netBenefit(0, 4_500)
                .kind(CASH, 0, -2_700)
                .kind(OWN_TIME, 0, 7_200)
                .kind(EXPECTED_LOSS, 0, 0)
                .kind(TIME_VALUE, 0, 0)
                .cash(0, -2_700)
                .capacityHours(0, 120);
    }

    @Test
    void hours_needed_of_a_role_come_out_of_those_it_frees() {
        // 50 h of supervision at 60 out of 120 h
        WorkedCase.of(worked().with("Quotes", QUOTE, "Supervision", 0.2))
                .netBenefit(0, 1_500)
                .kind(OWN_TIME, 0, 4_200)
                .cash(0, -2_700)
                .capacityHours(0, 70);
    }

    @Test
    void hours_needed_beyond_those_freed_are_paid_for() {
        // 150 h of supervision at 60 = 9,000, of which 7,200 are there
        WorkedCase.of(worked().with("Quotes", QUOTE, "Supervision", 0.6))
                .kind(OWN_TIME, 0, -1_800)
                .cash(0, -2_700 - 1_800)
                .capacityHours(0, -30);
    }

    @Test
    void hours_of_one_role_do_not_stand_in_for_those_of_another() {
        var firm = worked().role(COUNSEL, 1, 120_000)
                .with("Roles", COUNSEL, "On-cost", 0.28)
                .with("Roles", COUNSEL, "Hours per year", 1_600)
                .with("Roles", COUNSEL, "Utilisation", 0.8)
                .with("Providers", PROVIDER, "Governance hours", 10);

        // Counsel at 120 an hour frees nothing here: 1,200 to be paid, though 120 h of the paralegal are left
        WorkedCase.of(firm)
                .kind(OWN_TIME, 0, 7_200 - 1_200)
                .cash(0, -2_700 - 1_200)
                .capacityHours(0, 120 - 10);
    }

    @Test
    void overhead_and_hiring_no_longer_needed_are_time_where_no_pay_turns_into_cash() {
        var firm = ExampleFirm.builder()
                .years(1)
                .with("Work", WORK, "Cashable", 0)
                .with("Roles", ROLE, "Overhead per FTE", 20_000)
                .with("Roles", ROLE, "Avoidable overhead", 0.25)
                .with("Roles", ROLE, "Training per FTE", 3_200);

        // 12,000 + 781.25 + 500
        WorkedCase.of(firm).kind(OWN_TIME, 0, 13_281.25).kind(CASH, 0, -7_500).cash(0, -7_500);
    }

    @Test
    void pay_that_stays_frees_no_hours() {
        WorkedCase.of(worked().with("Roles", ROLE, "Avoidable pay", 0.5)).capacityHours(0, 60);
    }

    @Test
    void the_four_kinds_add_up_to_the_net_benefit_and_so_do_the_two_sides_of_every_case() {
        for (long seed = 0; seed < Counts.of(1_000); seed++) {
            FirmData data = SeededFirms.firm(seed);
            var value = new Value(data.firm().horizon().years());
            for (CaseCalculation lines : Books.of(data, "O1", "O8").cases()) {
                for (int year = 0; year <= value.horizon(); year++) {
                    double benefit = value.in(year, lines.bridge().netBenefit());
                    double kinds = 0;
                    for (MoneyKind kind : MoneyKind.values()) {
                        kinds += value.in(year, lines.tally().kind(kind));
                    }
                    double size = 1
                            + Math.abs(value.in(year, lines.bridge().inHouseAvoidable()))
                            + Math.abs(value.in(year, lines.bridge().totalCostOfOwnership()));
                    assertThat(kinds).as("firm %d, Year %d", seed, year).isCloseTo(benefit, within(1e-9 * size));
                    assertThat(value.in(year, lines.bridge().difference()))
                            .as("firm %d, Year %d", seed, year)
                            .isCloseTo(benefit, within(1e-9 * size));
                }
            }
        }
    }

    /** The worked line of the model: two fifths of the pay turn into cash. */
    private static FirmBuilder worked() {
        return ExampleFirm.builder().years(1).with("Work", WORK, "Cashable", 0.4);
    }
}
