package org.counterweigh.factors;

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

import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.junit.jupiter.api.Test;

/** Each factor once by hand, on the example firm: 0.15625 people, 12,000 of pay, 60 an hour; 250 h at 30 outside. */
class WorkedFactorsTest {

    @Test
    void cost_savings_are_what_the_team_no_longer_costs_less_fees_and_the_cost_of_having_a_provider() {
        var firm = ExampleFirm.builder()
                .years(3)
                .with("Roles", ROLE, "Overhead per FTE", 20_000)
                .with("Roles", ROLE, "Avoidable overhead", 0.25)
                .with("Roles", ROLE, "Attrition", 0.2)
                .with("Roles", ROLE, "Replacement cost", 10_000)
                .with("Roles", ROLE, "Training per FTE", 1_200)
                .with("Providers", PROVIDER, "Governance hours", 10)
                .with("Providers", PROVIDER, "Selection cost", 1_000)
                .with("Providers", PROVIDER, "Parallel months", 2)
                .with("Providers", PROVIDER, "Exit cost", 900);

        // Overhead 781.25; hiring and training (2,000 + 1,200) x 0.15625 = 500; fees 200 h x 30; governance 600.
        // Each year 12,000 + 781.25 + 500 - 6,000 - 600 = 6,681.25; two months of 12,000 more in Year 1, 900 in Year 3
        WorkedCase.of(firm).factor(COST_SAVINGS, -1_000, 4_681.25, 6_681.25, 5_781.25);
    }

    @Test
    void pay_that_stays_takes_the_hiring_and_training_of_these_people_with_it() {
        var firm = ExampleFirm.builder()
                .years(2)
                .setting("Wage growth", 0.1)
                .with("Roles", ROLE, "Avoidable pay", 0.5)
                .with("Roles", ROLE, "Training per FTE", 3_200);

        // Half of 12,000 and half of 3,200 x 0.15625 = 500, both a tenth more in Year 2; fees 6,000
        WorkedCase.of(firm).factor(COST_SAVINGS, 0, 6_250 - 6_000, 6_875 - 6_000);
    }

    @Test
    void efficiency_is_hours_saved_at_the_provider_s_price_less_learning_and_the_worth_of_days() {
        // 40 h x 30 = 1,200; 10,000 x 2 days x 0.20 = 4,000; a quarter of 160 h x 30 = 1,200 in Year 1
        WorkedCase.of(sooner()).factor(EFFICIENCY, 0, 4_000, 5_200);
        // The days are worth nothing unless both know theirs
        WorkedCase.of(sooner().without("Work", WORK, "Turnaround days")).factor(EFFICIENCY, 0, 0, 1_200);
        WorkedCase.of(sooner().without("Quotes", QUOTE, "Turnaround days")).factor(EFFICIENCY, 0, 0, 1_200);
    }

    private static FirmBuilder sooner() {
        return ExampleFirm.builder()
                .years(2)
                .with("Quotes", QUOTE, "Hours per unit", 0.016)
                .with("Quotes", QUOTE, "Learning loss", 0.25)
                .with("Quotes", QUOTE, "Turnaround days", 3)
                .with("Work", WORK, "Turnaround days", 5)
                .with("Work", WORK, "Value per day", 0.2);
    }

    @Test
    void the_talent_pool_is_the_premium_paid_while_posts_stand_open() {
        var firm = ExampleFirm.builder()
                .years(1)
                .with("Roles", ROLE, "Headcount", 2)
                .with("Roles", ROLE, "Attrition", 0.4)
                .with("Roles", ROLE, "Growth hires", 1)
                .with("Roles", ROLE, "Days to fill", 73);

        // Without a cover rate there is no premium
        WorkedCase.of(firm).factor(TALENT_POOL, 0, 0);
        // 0.4 x 0.15625 leavers and 0.15625 / 2 new posts for a fifth of 1,280 h: 16 + 20 h, at 90 - 60
        WorkedCase.of(firm.with("Roles", ROLE, "Cover rate", 90)).factor(TALENT_POOL, 0, 1_080);
    }

    @Test
    void flexibility_is_overflow_that_is_paid_for_today_less_what_a_commitment_leaves_unused() {
        var firm = ExampleFirm.builder()
                .years(1)
                .demand(WORK, 200, 200, 200, 200, 200, 200, 100, 100, 100, 100, 100, 100)
                .with("Roles", ROLE, "Cover rate", 90)
                .with("Providers", PROVIDER, "Minimum commitment", 9_000);

        // Nothing says that anybody is paid for the peaks: only 9,000 - 7,500 unused
        WorkedCase.of(firm).factor(FLEXIBILITY, 0, -1_500);
        // Six months of 1/9 against 1/12: a sixth of 200 h at 90 = 3,000
        WorkedCase.of(firm.with("Work", WORK, "Peaks bought", 1)).factor(FLEXIBILITY, 0, 1_500);
        WorkedCase.of(firm.with("Work", WORK, "Peaks bought", 0.5)).factor(FLEXIBILITY, 0, 0);
    }

    @Test
    void confidentiality_is_the_loss_that_moves_less_the_provider_s_and_the_controls() {
        // 0.2 x 60,000 / 6 = 2,000, half of it moves; 0.1 x 30,000 x 0.5 = 1,500; half the records: -250 - 300
        WorkedCase.of(exposed()).factor(CONFIDENTIALITY, 0, -550);
        // Of documents of which two fifths may leave: -100 - 300
        WorkedCase.of(exposed().with("Work", WORK, "Outsourceable share", 0.4)).factor(CONFIDENTIALITY, 0, -400);
    }

    @Test
    void a_firm_keeps_its_own_exposure_where_the_provider_s_is_not_known_in_full() {
        // 0.1 x (30,000 + 30,000) / 6 x 0.5 = 500, half the records; nothing of the firm's own 2,000 moves
        WorkedCase.of(exposed().without("Risks", PROVIDER, "Loss likely")).factor(CONFIDENTIALITY, 0, -250 - 300);
    }

    private static FirmBuilder exposed() {
        return ExampleFirm.builder()
                .years(1)
                .work("Contracts", "W04", 2_500)
                .with("Work", "Contracts", "Records per unit", 4)
                .risk("In-house", 0.2, 6_000, 12_000, 6_000)
                .risk(PROVIDER, 0.1, 30_000, 30_000, 30_000)
                .with("Risks", PROVIDER, "Recovered", 0.5)
                .with("Risks", PROVIDER, "Moved exposure", 0.5)
                .with("Providers", PROVIDER, "Annual controls", 300);
    }

    @Test
    void quality_is_review_rework_and_escapes_in_house_less_the_same_at_the_provider() {
        var firm = ExampleFirm.builder()
                .years(1)
                .with("Work", WORK, "Error rate", 0.04)
                .with("Work", WORK, "Share reviewed", 0.25)
                .with("Work", WORK, "Detection", 0.8)
                .with("Work", WORK, "Review hours per unit", 0.01)
                .with("Work", WORK, "Rework hours per error", 0.5)
                .with("Work", WORK, "Cost of escaped error", 100)
                .with("Quotes", QUOTE, "Error rate", 0.02)
                .with("Quotes", QUOTE, "Share reviewed", 0.5);

        // A unit in house 0.15 + 0.24 + 3.20 = 3.59, at the provider 0.30 + 0.24 + 1.20 = 1.74; the first two are time
        WorkedCase.of(firm)
                .factor(QUALITY_CONTROL, 0, 18_500)
                .kind(MoneyKind.OWN_TIME, 0, -1_500)
                .kind(MoneyKind.EXPECTED_LOSS, 0, 20_000);
    }

    @Test
    void culture_is_queries_answered_waited_for_and_hours_lost() {
        var firm = ExampleFirm.builder()
                .years(2)
                .with("Quotes", QUOTE, "Query rate", 0.02)
                .with("Quotes", QUOTE, "Hours per query", 0.25)
                .with("Quotes", QUOTE, "Learning loss", 0.2)
                .with("Quotes", QUOTE, "Culture loss", 0.1)
                .with("Providers", PROVIDER, "Overlap", 6)
                .with("Work", WORK, "Value per day", 2);

        // 200 queries x 0.25 h x 60 = 3,000; 200 x a quarter day x 2 = 100; 10% of 7,500, of 9,000 in Year 1
        WorkedCase.of(firm)
                .factor(CULTURE_AND_LANGUAGE, 0, -4_000, -3_850)
                .kind(MoneyKind.OWN_TIME, 0, -3_000, -3_000)
                .kind(MoneyKind.TIME_VALUE, 0, -100, -100);
    }

    @Test
    void hours_lost_are_the_provider_s_own_where_it_is_paid_by_the_unit() {
        var firm = ExampleFirm.builder()
                .years(1)
                .unitQuote(PROVIDER, WORK, 0.75)
                .with("Quotes", QUOTE, "Learning loss", 0.2)
                .with("Quotes", QUOTE, "Culture loss", 0.1);

        WorkedCase.of(firm)
                .factor(CULTURE_AND_LANGUAGE, 0, 0)
                .factor(EFFICIENCY, 0, -1_500)
                .netBenefit(0, 4_500);
    }

    @Test
    void law_is_supervision_and_the_obligations_of_the_gate() {
        var firm = ExampleFirm.builder()
                .years(2)
                .with("Quotes", QUOTE, "Supervision", 0.2)
                .obligationCost("O1", 400, 50)
                .obligationCost("O3", 9_999, 9_999);

        // A fifth of 250 h at 60 = 3,000; O3 is not asked
        WorkedCase.of(firm, "O1").factor(LEGAL_AND_ETHICAL, -400, -3_050, -3_050);
    }

    @Test
    void in_a_ramp_of_a_year_half_the_work_moves_in_year_1() {
        var firm = ExampleFirm.builder().years(2).with("Providers", PROVIDER, "Ramp months", 12);

        WorkedCase.of(firm).netBenefit(0, 2_250, 4_500);
    }
}
