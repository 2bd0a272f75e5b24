package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.ROLE;

import java.util.List;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Verdict;
import org.junit.jupiter.api.Test;

/** Flags on the example firm, with 10 hours of governance a year: 600 are 8% of the fees. */
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
                .containsExactly(Finding.unlikely(
                        "Quotes!B2",
                        "Document review with Provider A saves 53 % of the avoidable cost; buyers rarely keep more than"
                                + " 40 %.",
                        "Check hours per unit, price and the cost of managing the provider."));
    }

    @Test
    void a_gain_that_is_only_overhead_is_flagged() {
        // 0.15625 people with 20,000 of overhead each are 3,125; 12,000 + 3,125 - 250 h at 50 - 600 = 2,025
        var flags = flags(managed()
                .with("Roles", ROLE, "Overhead per FTE", 20_000)
                .with("Roles", ROLE, "Avoidable overhead", 1)
                .with("Quotes", QUOTE, "Price per hour", 50));

        assertThat(flags)
                .extracting(Finding::problem)
                .containsExactly("Document review with Provider A pays only because overhead is taken to fall.");
    }

    @Test
    void more_people_at_work_than_on_the_payroll_are_flagged_at_the_headcount() {
        // 200 h of 1,280 are 0.156 people
        assertThat(flags(managed().with("Roles", ROLE, "Headcount", 0.1)))
                .containsExactly(Finding.unlikely(
                        "Roles!B2",
                        "The work listed takes 0.16 FTE of Paralegal, but only 0.10 are on the payroll.",
                        "Check units, hours per unit, and hours per year of the role."));
    }

    /** Fees are 250 h x 30 = 7,500 a year; 700,000 rupees typed as they are come to 93 times that. */
    @Test
    void a_commitment_far_above_all_fees_is_flagged_at_its_cell() {
        var findings = new Evaluator(TestRules.permissive())
                .evaluate(ExampleFirm.with("Providers", ExampleFirm.PROVIDER, "Minimum commitment", 700_000), List.of())
                .findings();

        assertThat(findings)
                .anySatisfy(finding -> assertThat(finding.problem())
                        .contains("minimum commitment to Provider A is 93.3 times the fees"));
    }

    @Test
    void governance_that_nobody_planned_is_flagged_at_its_sheet() {
        assertThat(flags(ExampleFirm.builder()))
                .containsExactly(Finding.unlikely(
                        "Providers",
                        "Managing Provider A is planned at 0.0 % of its fees; 3 % to 10 % is usual.",
                        "Plan Governance hours on the sheet Providers."));
    }

    @Test
    void the_saving_of_a_barred_case_is_not_flagged() {
        var barred = TestRules.rules(List.of(TestRules.rule("L-1", "data>=D0", Verdict.BLOCKED)));

        assertThat(flags(managed().with("Quotes", QUOTE, "Price per hour", 20), barred))
                .isEmpty();
    }

    @Test
    void what_reading_noticed_stands_with_the_flags_and_the_gravest_comes_first() {
        var noticed = Finding.defaulted("Roles!D2", "On-cost is empty.", "Type a share.");
        var evaluation = new Evaluator(TestRules.permissive()).evaluate(ExampleFirm.data(), List.of(noticed));

        assertThat(evaluation.findings()).hasSize(2).first().isEqualTo(noticed);
    }

    private static FirmBuilder managed() {
        return ExampleFirm.builder().with("Providers", PROVIDER, "Governance hours", 10);
    }

    private static List<Finding> flags(FirmBuilder firm) {
        return flags(firm, TestRules.permissive());
    }

    private static List<Finding> flags(FirmBuilder firm, GateRules rules) {
        return new Evaluator(rules).evaluate(firm.build(), List.of()).findings();
    }
}
