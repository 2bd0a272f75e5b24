package org.counterweigh.factors;

import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.ROLE;
import static org.counterweigh.firm.ExampleFirm.WORK;
import static org.counterweigh.firm.FactorName.COST_SAVINGS;
import static org.counterweigh.firm.FactorName.EFFICIENCY;
import static org.counterweigh.firm.FactorName.LEGAL_AND_ETHICAL;

import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.Provider;
import org.junit.jupiter.api.Test;

/** What a provider costs, by hand: its currency and fee, shares of fees, discounts, and looking over its work. */
class WorkedProviderTest {

    private static final String COUNSEL = "Counsel";
    private static final String CONTRACTS = "Contracts";

    @Test
    void prices_and_the_annual_fee_move_with_escalator_and_exchange_rate() {
        var firm = ExampleFirm.builder()
                .years(2)
                .currency(PROVIDER, "INR", 0.5)
                .with("Quotes", QUOTE, "Price per hour", 60)
                .with("Providers", PROVIDER, "Annual fee", 2_000)
                .with("Providers", PROVIDER, "Price escalator", 0.05)
                .with("Providers", PROVIDER, "Exchange rate change", 0.1);

        // 60 at 0.5 are 30, 2,000 are 1,000; Year 2 costs 1.05 x 1.10 = 1.155 times as much
        WorkedCase.of(firm)
                .factor(COST_SAVINGS, 0, 12_000 - 6_000 - 1_000, 12_000 - 6_930 - 1_155)
                .factor(EFFICIENCY, 0, -1_500, -1_732.5);
    }

    @Test
    void tax_that_cannot_be_reclaimed_is_paid_on_the_annual_fee_too() {
        var firm = ExampleFirm.builder()
                .years(1)
                .setting("Irrecoverable tax", 0.2)
                .with("Providers", PROVIDER, "Annual fee", 1_000);

        WorkedCase.of(firm).netBenefit(0, 4_500 - 1_000 - 0.2 * 8_500);
    }

    @Test
    void what_is_left_blank_of_having_a_provider_is_a_share_of_a_full_year_s_fees() {
        var firm = ExampleFirm.builder().years(2).with("Providers", PROVIDER, "Price escalator", 0.1);
        for (String cost :
                new String[] {"Governance hours", "Selection cost", "Transfer cost", "IT cost", "Exit cost"}) {
            firm.without("Providers", PROVIDER, cost);
        }

        // Of 7,500: three times 3% before Year 1; 8% a year for governance and 3% at the end, a tenth dearer in Year 2
        WorkedCase.of(firm)
                .factor(COST_SAVINGS, -675, 12_000 - 6_000 - 600, 12_000 - 6_600 - 660 - 247.5)
                .kind(MoneyKind.OWN_TIME, 0, -600, -660)
                .capacityHours(0, -10, -11);
    }

    @Test
    void the_annual_fee_counts_among_the_fees_of_which_shares_are_taken() {
        var firm = ExampleFirm.builder()
                .years(1)
                .with("Providers", PROVIDER, "Annual fee", 500)
                .without("Providers", PROVIDER, "Selection cost");

        // 3% of 8,000
        WorkedCase.of(firm).netBenefit(-240, 4_500 - 500);
    }

    @Test
    void a_share_of_fees_belongs_to_its_case_and_an_amount_is_shared_by_all_of_the_provider_s_cases() {
        var shares = twoKinds().without("Providers", PROVIDER, "Selection cost");
        WorkedCase.of(shares).netBenefit(-225, 4_500);
        WorkedCase.of(shares, 1).netBenefit(-450, 15_000);

        // Fees of 7,500 and 15,000: a third and two thirds of 900
        var amount = twoKinds().with("Providers", PROVIDER, "Selection cost", 900);
        WorkedCase.of(amount).netBenefit(-300, 4_500);
        WorkedCase.of(amount, 1).netBenefit(-600, 15_000);
    }

    @Test
    void a_discount_on_all_work_is_shared_by_fees() {
        var firm = twoKinds().discount(PROVIDER, 10_000, 0.1).discount(PROVIDER, 20_000, 0.2);

        // Together 22,500: 10% of 10,000 and 20% of 2,500 are 1,500, a third and two thirds of it
        WorkedCase.of(firm).factor(COST_SAVINGS, 0, 6_000 + 500).netBenefit(0, 5_000);
        WorkedCase.of(firm, 1).netBenefit(0, 16_000);
    }

    @Test
    void tax_is_paid_on_what_is_left_after_every_discount() {
        var firm = twoKinds()
                .setting("Irrecoverable tax", 0.1)
                .discount(PROVIDER, 10_000, 0.1)
                .discount(PROVIDER, 20_000, 0.2);

        // 7,500 less 500
        WorkedCase.of(firm).netBenefit(0, 12_000 - 1.1 * 7_000);
    }

    @Test
    void a_commitment_is_shared_by_fees_and_owed_where_a_case_pays_less() {
        var firm = twoKinds().with("Providers", PROVIDER, "Minimum commitment", 30_000);

        // A third of it less 7,500, and two thirds less 15,000
        WorkedCase.of(firm).netBenefit(0, 4_500 - 2_500);
        WorkedCase.of(firm, 1).netBenefit(0, 15_000 - 5_000);
    }

    @Test
    void a_discount_on_one_kind_of_work_holds_for_its_own_fees() {
        var firm = twoKinds().discountOn(PROVIDER, WORK, 5_000, 0.1);

        WorkedCase.of(firm).netBenefit(0, 4_500 + 250);
        WorkedCase.of(firm, 1).netBenefit(0, 15_000);
    }

    @Test
    void supervision_may_be_told_in_hours_a_unit() {
        WorkedCase.of(ExampleFirm.builder().years(1).with("Quotes", QUOTE, "Supervision hours per unit", 0.01))
                .factor(LEGAL_AND_ETHICAL, 0, -100 * 60);
    }

    @Test
    void the_usual_supervision_counts_only_as_far_as_the_team_does_the_work_today() {
        var firm = unsupervised(ExampleFirm.builder().years(1).outsideCounsel(WORK, "Big & Co", 0.02, 200));

        // 5% of 250 h for document review; half of the hours are a law firm's, which is supervised today too
        WorkedCase.of(firm).factor(LEGAL_AND_ETHICAL, 0, -6.25 * 60);
    }

    @Test
    void the_best_paid_of_the_team_looks_over_a_provider_and_the_team_itself_over_software() {
        WorkedCase.of(unsupervised(mixed())).factor(LEGAL_AND_ETHICAL, 0, -12.5 * 120);

        // 35% of today's 300 h, two thirds by the paralegal at 60 and one by counsel at 120
        var software = unsupervised(mixed()).kind(PROVIDER, Provider.Kind.SOFTWARE);
        WorkedCase.of(software).factor(LEGAL_AND_ETHICAL, 0, -105 * 80);
        WorkedCase.of(software.reviewer(WORK, ROLE)).factor(LEGAL_AND_ETHICAL, 0, -105 * 60);
    }

    @Test
    void governance_falls_to_the_best_paid_role_of_the_firm_where_nobody_is_named() {
        var firm = mixed().with("Providers", PROVIDER, "Governance hours", 10);

        // In house 200 h at 60 and 100 h at 120, less fees of 7,500
        WorkedCase.of(firm).netBenefit(0, 24_000 - 7_500 - 1_200);
        WorkedCase.of(firm.governanceRole(PROVIDER, ROLE)).netBenefit(0, 24_000 - 7_500 - 600);
    }

    /** Contracts of half an hour beside the documents, at a provider as fast as the team: 30,000 less 15,000. */
    private static FirmBuilder twoKinds() {
        return ExampleFirm.builder()
                .years(1)
                .work(CONTRACTS, "W04", 1_000)
                .with("Work", CONTRACTS, "Cashable", 1)
                .staffing(CONTRACTS, ROLE, 0.5)
                .plainQuote(PROVIDER, CONTRACTS, 30, 0.5);
    }

    /** Half as many hours again by counsel at 120 an hour. */
    private static FirmBuilder mixed() {
        return ExampleFirm.builder()
                .years(1)
                .role(COUNSEL, 1, 120_000)
                .with("Roles", COUNSEL, "On-cost", 0.28)
                .with("Roles", COUNSEL, "Hours per year", 1_600)
                .with("Roles", COUNSEL, "Utilisation", 0.8)
                .with("Roles", COUNSEL, "Avoidable pay", 1)
                .staffing(WORK, COUNSEL, 0.01);
    }

    private static FirmBuilder unsupervised(FirmBuilder firm) {
        return firm.without("Quotes", QUOTE, "Supervision");
    }
}
