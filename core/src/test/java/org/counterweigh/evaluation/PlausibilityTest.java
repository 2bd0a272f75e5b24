package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.ROLE;
import static org.counterweigh.firm.ExampleFirm.WORK;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.counterweigh.evaluation.PlausibilityFlag.FractionOfPost;
import org.counterweigh.evaluation.PlausibilityFlag.HardlyManaged;
import org.counterweigh.evaluation.PlausibilityFlag.HighCommitment;
import org.counterweigh.evaluation.PlausibilityFlag.OverheadOnly;
import org.counterweigh.evaluation.PlausibilityFlag.RatesAlone;
import org.counterweigh.evaluation.PlausibilityFlag.SeldomSaving;
import org.counterweigh.evaluation.PlausibilityFlag.TooFewPeople;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.OpenQuestions;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Verdict;
import org.junit.jupiter.api.Test;

/** Flags on the example firm, with 10 hours of governance a year: 600 are 8% of the fees; no pay is counted as cash. */
class PlausibilityTest {

    @Test
    void a_firm_without_anything_unlikely_has_no_flag() {
        // (4,500 - 600) / 12,000 = 32.5%
        assertThat(flags(managed())).isEmpty();
    }

    @Test
    void a_saving_above_40_percent_is_flagged_at_the_price() {
        // 12,000 - 250 h at 20 - 600 = 6,400 of 12,000; governance is 12% of 5,000
        assertThat(flags(managed().with("Quotes", QUOTE, "Price per hour", 20)))
                .singleElement(InstanceOfAssertFactories.type(SeldomSaving.class))
                .satisfies(flag -> {
                    assertThat(flag.share()).isCloseTo(6_400 / 12_000.0, within(1e-12));
                    assertThat(flag.at().source().text()).isEqualTo("Quotes!B2");
                });
    }

    @Test
    void a_gain_that_is_only_overhead_is_flagged() {
        // 0.15625 people with 20,000 of overhead each are 3,125; 12,000 + 3,125 - 250 h at 50 - 600 = 2,025
        var flags = flags(managed()
                .with("Roles", ROLE, "Overhead per FTE", 20_000)
                .with("Roles", ROLE, "Avoidable overhead", 1)
                .with("Quotes", QUOTE, "Price per hour", 50));

        assertThat(flags).singleElement().isInstanceOf(OverheadOnly.class);
    }

    @Test
    void more_people_at_work_than_on_the_payroll_are_flagged_at_the_headcount() {
        // 200 h of 1,280 are 0.156 people
        assertThat(flags(managed().with("Roles", ROLE, "Headcount", 0.1)))
                .singleElement(InstanceOfAssertFactories.type(TooFewPeople.class))
                .satisfies(flag -> {
                    assertThat(flag.role().name()).isEqualTo(ROLE);
                    assertThat(flag.people()).isCloseTo(0.15625, within(1e-12));
                    assertThat(flag.at().source().text()).isEqualTo("Roles!B2");
                });
    }

    @Test
    void pay_of_a_sixth_of_a_person_that_is_counted_as_cash_is_flagged_at_the_share() {
        // 200 h of 1,280 are 0.156 people
        assertThat(flags(managed().with("Work", WORK, "Cashable", 1)))
                .singleElement(InstanceOfAssertFactories.type(FractionOfPost.class))
                .satisfies(flag -> {
                    assertThat(flag.people()).isCloseTo(0.15625, within(1e-12));
                    assertThat(flag.role().name()).isEqualTo(ROLE);
                });
    }

    @Test
    void a_whole_person_who_leaves_is_not_flagged() {
        // 64,000 documents are 1,280 h and so are 60 hours 5% of fees of 48,000
        var busy = managed()
                .with("Work", WORK, "Units per year", 64_000)
                .with("Work", WORK, "Cashable", 1)
                .with("Providers", PROVIDER, "Governance hours", 60);

        assertThat(flags(busy)).isEmpty();
    }

    @Test
    void rates_that_are_compared_without_hours_or_supervision_are_flagged_at_the_price() {
        // 12,000 - 200 h at 40 - 600 = 3,400
        var alone = managed().with("Quotes", QUOTE, "Hours per unit", 0.02).with("Quotes", QUOTE, "Price per hour", 40);

        assertThat(flags(alone)).singleElement().isInstanceOf(RatesAlone.class);
        assertThat(flags(alone.with("Quotes", QUOTE, "Learning loss", 0.1))).isEmpty();
        assertThat(flags(alone.with("Quotes", QUOTE, "Learning loss", 0).with("Quotes", QUOTE, "Supervision", 0.01)))
                .isEmpty();
    }

    @Test
    void an_annual_fee_has_to_be_managed_too() {
        // 600 a year of 7,500 + 20,000 are 2.2%
        assertThat(flags(managed().with("Providers", PROVIDER, "Annual fee", 20_000)))
                .singleElement(InstanceOfAssertFactories.type(HardlyManaged.class))
                .satisfies(flag -> assertThat(flag.share()).isCloseTo(600 / 27_500.0, within(1e-12)));
    }

    /** Fees are 250 h x 30 = 7,500 a year; 700,000 rupees typed as they are come to 93 times that. */
    @Test
    void a_commitment_far_above_all_fees_is_flagged_at_its_cell() {
        assertThat(flags(managed().with("Providers", PROVIDER, "Minimum commitment", 700_000)))
                .singleElement(InstanceOfAssertFactories.type(HighCommitment.class))
                .satisfies(flag -> assertThat(flag.times()).isCloseTo(700_000 / 7_500.0, within(1e-9)));
    }

    @Test
    void governance_that_nobody_planned_is_flagged_at_its_sheet() {
        assertThat(flags(unmanaged()))
                .singleElement(InstanceOfAssertFactories.type(HardlyManaged.class))
                .satisfies(flag -> assertThat(flag.share()).isZero());
    }

    @Test
    void the_saving_of_a_barred_case_is_not_flagged() {
        var barred = TestRules.rules(List.of(TestRules.rule("L-1", "data>=D0", Verdict.BLOCKED)));

        assertThat(flags(managed().with("Quotes", QUOTE, "Price per hour", 20), barred))
                .isEmpty();
    }

    /** At 20 an hour the price saves 53%, at 30 it saves 32.5%; the headcount is short either way. */
    @Test
    void what_only_follows_from_a_figure_in_question_is_not_flagged_beside_it() {
        var typed = managed().with("Roles", ROLE, "Headcount", 0.1).with("Quotes", QUOTE, "Price per hour", 20);
        FirmData meant = managed().with("Roles", ROLE, "Headcount", 0.1).build();

        assertThat(flags(typed)).hasSize(2);
        assertThat(flags(typed.build().with(new OpenQuestions(Set.of("Quotes!C2"), List.of(), Optional.of(meant)))))
                .singleElement()
                .isInstanceOf(TooFewPeople.class);
    }

    @Test
    void a_cell_in_question_is_not_flagged_as_well() {
        var cheap = managed().with("Quotes", QUOTE, "Price per hour", 20).build();

        assertThat(flags(cheap.with(new OpenQuestions(Set.of("Quotes!B2"), List.of(), Optional.empty()))))
                .isEmpty();
    }

    private static List<PlausibilityFlag> flags(FirmData firm) {
        return new QuickEvaluator(TestRules.permissive())
                .evaluate(firm, List.of())
                .flags();
    }

    private static FirmBuilder managed() {
        return unmanaged().with("Providers", PROVIDER, "Governance hours", 10);
    }

    private static FirmBuilder unmanaged() {
        return ExampleFirm.builder().with("Work", WORK, "Cashable", 0);
    }

    private static List<PlausibilityFlag> flags(FirmBuilder firm) {
        return flags(firm, TestRules.permissive());
    }

    private static List<PlausibilityFlag> flags(FirmBuilder firm, GateRules rules) {
        return new QuickEvaluator(rules).evaluate(firm.build(), List.of()).flags();
    }
}
