package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.ROLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.evaluation.ConfidenceReason.Case;
import org.counterweigh.evaluation.ConfidenceReason.Doubted;
import org.counterweigh.evaluation.ConfidenceReason.Tested;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.Reason;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.gate.Assumption;
import org.counterweigh.gate.Flag;
import org.counterweigh.gate.Missing;
import org.counterweigh.gate.Obligation;
import org.counterweigh.gate.Regulator;
import org.counterweigh.gate.Rule;
import org.counterweigh.gate.Verdict;
import org.junit.jupiter.api.Test;

class EvaluationSentencesTest {

    private static final Words WORDS = new Words(Locale.UK, "USD", Rendered.WORDING);
    private static final ReasonSentences REASONS = new ReasonSentences(WORDS);
    private static final RulingSentences RULINGS = new RulingSentences(WORDS);
    private static final Rule RULE = TestRules.rule("L-12", "ai", Verdict.REFER);

    @Test
    void a_pilot_says_what_its_gain_falls_short_of() {
        // 250 h at 45.60 are 11,400: 600 is 5% of 12,000; 1,030 at 600 a year are back in 20.6 months
        FirmBuilder firm = ExampleFirm.builder()
                .with("Quotes", ExampleFirm.QUOTE, "Price per hour", 45.6)
                .with("Providers", PROVIDER, "Selection cost", 1_030);

        Decision decision = evaluate(firm).decisions().get(0);

        assertThat(REASONS.of(decision))
                .containsExactly(
                        "A usual year is worth 5% of today's cost of what moves, below the minimum saving of 10%.",
                        "It pays back in 21 months, later than the limit of 18.");
    }

    @Test
    void what_is_missing_for_a_clearance_follows_the_reason_and_is_left_out_in_short() {
        var notCleared = new Reason.NotCleared(List.of(
                new Missing.Unknown(Flag.AI.field(), "Provider A", List.of(RULE)),
                new Missing.Unmet(RULE, List.of(new Obligation("O16", "Client guideline check", "do O16", ""))),
                new Missing.NoRule()));

        assertThat(notCleared.missing().stream().map(RULINGS::of))
                .containsExactly(
                        "Not known: Providers, Uses AI of Provider A. It decides: Rule L-12 (L-12).",
                        "Not permitted until the Conditions sheet shows Yes with date and owner for Client guideline"
                                + " check (O16): Rule L-12 (L-12).",
                        "No rule speaks of this case: refer it to named counsel.");
        assertThat(REASONS.inShort(notCleared, false)).isEqualTo("Legal clearance is missing.");
        assertThat(REASONS.inShort(notCleared, true))
                .isEqualTo(
                        "legal clearance is missing: Uses AI of Provider A is blank; open conditions Client guideline"
                                + " check (O16) and 1 more");
    }

    @Test
    void an_assumption_puts_words_before_the_codes() {
        var us = new Regulator("US", "United States", "US");
        assertThat(RULINGS.of(new Assumption.ReadAsNo(Flag.INDIAN_LAW, List.of(RULE))))
                .isEqualTo("Not asked by the workbook, read as No: the work is on Indian law. It matters for: Rule L-12"
                        + " (L-12).");
        assertThat(RULINGS.of(new Assumption.NotApplied(us, List.of(new Regulator("US-NYC", "New York City", "US")))))
                .isEqualTo("Home regulator: United States (US). Opinions of these are not applied: New York City"
                        + " (US-NYC).");
        assertThat(RULINGS.of(new Assumption.NoRulesOf("US-WA", "US", Optional.of(us))))
                .isEqualTo(
                        "No rule of the home regulator itself, United States (US-WA), is in the table: those of United"
                                + " States (US) apply, with the rules by kind of work, on data and on export.");
        assertThat(RULINGS.of(new Assumption.NoRulesOf("AU", "AU", Optional.empty())))
                .isEqualTo("No rule of the home regulator, Australia (AU), is in the table: only the rules by kind of"
                        + " work, on data and on export apply. Ask counsel there what else holds.");
    }

    @Test
    void confidence_names_the_case_that_differs() {
        assertThat(REASONS.of(new Tested(EnumSet.allOf(Case.class)))).isEqualTo("unchanged at P5, median and P95");
        assertThat(REASONS.of(new Tested(Set.of(Case.MIDDLE, Case.HIGH)))).isEqualTo("it does not hold at P5");
        assertThat(REASONS.of(new Tested(Set.of(Case.HIGH)))).isEqualTo("it holds at P95 only");
        assertThat(REASONS.of(new Tested(Set.of()))).isEqualTo("it holds neither at P5 nor at the median nor at P95");
        assertThat(REASONS.of(new Doubted("Hours rest on a third of the entries")))
                .isEqualTo("unchanged at P5, median and P95, but: Hours rest on a third of the entries");
    }

    @Test
    void a_flag_is_a_finding_at_the_cell_or_at_the_sheet_where_a_cell_is_missing() {
        FirmBuilder firm = ExampleFirm.builder()
                .with("Quotes", ExampleFirm.QUOTE, "Price per hour", 20)
                .with("Roles", ROLE, "Headcount", 0.1);

        assertThat(new EvaluationFindings(WORDS).of(evaluate(firm).review()))
                .containsExactly(
                        Finding.unlikely(
                                "Quotes!B2",
                                "Document review with Provider A saves 58% of the avoidable cost; buyers rarely keep"
                                        + " more than 40%.",
                                "Check hours per unit, price and the cost of managing the provider."),
                        Finding.unlikely(
                                "Work!C2",
                                "Cash is counted for 0.16\u00a0FTE of Paralegal, less than two days a week; pay ends"
                                        + " with a post, not with an hour.",
                                "Name the post that ends or shrinks, or lower Cash-releasing share on the sheet Work."),
                        Finding.unlikely(
                                "Roles!B2",
                                "The work listed takes 0.16 FTE of Paralegal, but only 0.10 are on the payroll.",
                                "Check units, hours per unit, and hours per year of the role."),
                        Finding.unlikely(
                                "Providers!C2",
                                "Managing Provider A is planned at 0% of its fees; 3% to 10% is usual.",
                                "Plan more Governance hours on the sheet Providers, or check that so few are enough."));
    }

    @Test
    void a_comparison_of_rates_alone_is_told_at_the_price() {
        FirmBuilder firm = ExampleFirm.builder().with("Quotes", ExampleFirm.QUOTE, "Hours per unit", 0.02);

        assertThat(new EvaluationFindings(WORDS).of(evaluate(firm).review()))
                .contains(Finding.unlikely(
                        "Quotes!B2",
                        "Document review with Provider A is a comparison of rates alone: the provider is taken to be"
                                + " as fast as today from the first day, and none of your own people supervise it.",
                        "Type Hours per unit, First-year inefficiency and Supervision on the sheet Quotes; a blank"
                                + " takes the usual figure."));
    }

    @Test
    void what_reading_noticed_stands_with_the_flags_and_what_is_only_assumed_comes_last() {
        var noticed = Finding.defaulted("Roles!D2", "On-cost is empty.", "Type a share.");
        var evaluation = new QuickEvaluator(TestRules.permissive()).evaluate(ExampleFirm.data(), List.of(noticed));

        assertThat(new EvaluationFindings(WORDS).of(evaluation.review()))
                .hasSize(3)
                .last()
                .isEqualTo(noticed);
    }

    private static Evaluation evaluate(FirmBuilder firm) {
        return new QuickEvaluator(TestRules.permissive()).evaluate(firm.build(), List.of());
    }
}
