package org.counterweigh.factors;

import static org.counterweigh.factors.MoneyKind.CASH;
import static org.counterweigh.factors.MoneyKind.OWN_TIME;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.ROLE;
import static org.counterweigh.firm.ExampleFirm.WORK;
import static org.counterweigh.firm.FactorName.COST_SAVINGS;
import static org.counterweigh.firm.FactorName.EFFICIENCY;

import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.junit.jupiter.api.Test;

/** What the work costs today, by hand: the team by hours or by share of its time, law firms, and ending a post. */
class WorkedTodayTest {

    private static final String LAW_FIRM = "Big & Co";
    private static final String COUNSEL_ROW = WORK + " / " + LAW_FIRM;

    @Test
    void outside_counsel_that_is_no_longer_bought_is_cash_whatever_the_team_turns_into() {
        var firm = counselled()
                .with("Work", WORK, "Cashable", 0)
                .with("Outside counsel", COUNSEL_ROW, "Rate growth", 0.05);

        // 100 h at 200 = 20,000, 5% more each year. Work takes 0.03 h a unit today: 300 h at 30 = 9,000, 50 h saved
        WorkedCase.of(firm)
                .factor(COST_SAVINGS, 0, 12_000 + 20_000 - 9_000, 12_000 + 21_000 - 9_000)
                .factor(EFFICIENCY, 0, 1_500, 1_500)
                .kind(CASH, 0, 20_000 - 7_500, 21_000 - 7_500)
                .kind(OWN_TIME, 0, 12_000, 12_000);
    }

    @Test
    void rates_of_outside_counsel_grow_with_wages_where_nothing_is_said() {
        // Pay and rates are a tenth dearer in Year 2: 13,200 + 22,000 - 9,000 + 1,500
        WorkedCase.of(counselled().setting("Wage growth", 0.1)).netBenefit(0, 24_500, 27_700);
    }

    @Test
    void work_may_be_done_by_law_firms_alone() {
        var firm = new FirmBuilder()
                .years(1)
                .setting("Wage growth", 0)
                .role(ROLE, 1, 60_000)
                .work(WORK, "W01", 10_000)
                .outsideCounsel(WORK, LAW_FIRM, 0.02, 200)
                .plainProvider(PROVIDER, "US")
                .plainQuote(PROVIDER, WORK, 30, 0.025);

        // 200 h at 200 against 250 h at 30
        WorkedCase.of(firm)
                .netBenefit(0, 40_000 - 7_500)
                .cash(0, 40_000 - 7_500)
                .capacityHours(0, 0);
    }

    @Test
    void tax_that_cannot_be_reclaimed_is_paid_on_what_is_bought_today_and_tomorrow() {
        // 10% of 20,000 no longer paid, 10% of fees of 7,500 paid
        WorkedCase.of(counselled().setting("Irrecoverable tax", 0.1))
                .netBenefit(0, 24_500 + 2_000 - 750, 24_500 + 2_000 - 750);
    }

    @Test
    void a_share_of_time_is_a_share_of_what_the_whole_role_works() {
        var firm = ExampleFirm.builder()
                .years(1)
                .with("Roles", ROLE, "Headcount", 2)
                .work("Contracts", "W04", 500)
                .with("Work", "Contracts", "Cashable", 1)
                .shareOfTime("Contracts", ROLE, 0.25)
                .plainQuote(PROVIDER, "Contracts", 30, 1);

        // A quarter of 2 x 1,280 h is 640 h, 1.28 h a contract, half a person: 38,400. 640 h at 30, 140 h saved
        WorkedCase.of(firm, 1)
                .factor(COST_SAVINGS, 0, 38_400 - 19_200)
                .factor(EFFICIENCY, 0, 140 * 30)
                .netBenefit(0, 38_400 - 15_000);
    }

    @Test
    void ending_a_post_costs_a_share_of_its_salary_once() {
        // 0.15625 people x 60,000 x half a salary, for the two fifths of them that turn into cash
        WorkedCase.of(ending().with("Roles", ROLE, "Redundancy cost", 0.5).with("Work", WORK, "Cashable", 0.4))
                .netBenefit(-1_875, 4_500)
                .cash(-1_875, -2_700);
        // Nothing is said: 12% of a salary in the United States
        WorkedCase.of(ending()).netBenefit(-1_125, 4_500);
        // Half of the pay stays, and half of the posts with it
        WorkedCase.of(ending().with("Roles", ROLE, "Avoidable pay", 0.5)).netBenefit(-562.5, -1_500);
    }

    @Test
    void severance_that_is_given_stands_in_place_of_a_redundancy_cost_that_is_not() {
        WorkedCase.of(ending().with("Providers", PROVIDER, "Severance", 0)).netBenefit(0, 4_500);
        WorkedCase.of(ending().with("Providers", PROVIDER, "Severance", 700)).netBenefit(-700, 4_500);
        WorkedCase.of(ending().with("Providers", PROVIDER, "Severance", 700)
                        .with("Roles", ROLE, "Redundancy cost", 0.5))
                .netBenefit(-700 - 4_687.5, 4_500);
    }

    @Test
    void parallel_running_keeps_team_and_law_firms_for_so_many_months_of_year_1() {
        var firm =
                counselled().with("Providers", PROVIDER, "Parallel months", 3).with("Work", WORK, "Cashable", 0.4);

        // A quarter of 12,000, two fifths of it cash, and of 20,000
        WorkedCase.of(firm)
                .netBenefit(0, 24_500 - 3_000 - 5_000, 24_500)
                .kind(CASH, 0, 4_800 + 20_000 - 7_500 - 1_200 - 5_000, 4_800 + 20_000 - 7_500)
                .kind(OWN_TIME, 0, 7_200 - 1_800, 7_200)
                .capacityHours(0, 90, 120);
    }

    /** Half as many hours again are bought of a law firm at 200. */
    private static FirmBuilder counselled() {
        return ExampleFirm.builder().years(2).outsideCounsel(WORK, LAW_FIRM, 0.01, 200);
    }

    private static FirmBuilder ending() {
        return ExampleFirm.builder().years(1).without("Providers", PROVIDER, "Severance");
    }
}
