package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Governance;
import org.counterweigh.report.Evaluations;
import org.counterweigh.report.document.Section;
import org.junit.jupiter.api.Test;

class ReportWriterTest {

    @Test
    void the_sections_run_from_the_answer_to_its_grounds() {
        var evaluation = Evaluations.RULED.example();

        var document = new ReportWriter(pageOne -> Double.MAX_VALUE, block -> 0, Rendered.WORDING)
                .write(evaluation, Rendered.SOURCE, new byte[0]);

        assertThat(document.sections())
                .extracting(Section::bookmark)
                .containsExactly(
                        "The answer",
                        "Contents",
                        "Why",
                        "Cash and people",
                        "Limits and alternatives",
                        "Document review",
                        "The eight factors",
                        "Providers",
                        "Legal conditions",
                        "How sure we are",
                        "What the calculation rests on",
                        "The eight factors of each offer",
                        "Assumptions",
                        "Findings",
                        "How the figures come about");
    }

    @Test
    void a_german_report_has_german_figures_in_english_text() {
        FirmData data = ExampleFirm.data();
        Firm firm = data.firm();
        var german = new Firm(
                firm.name(),
                firm.perspective(),
                firm.homeRegulator(),
                "EUR",
                firm.analysisDate(),
                firm.horizon(),
                firm.policy(),
                firm.irrecoverableTax(),
                firm.income(),
                firm.office(),
                new Firm.Presentation(
                        "Finanzen", "Vertraulich", firm.presentation().brand(), "de-DE", true));

        var report = Rendered.of(new FirmData(
                german, data.roles(), data.work(), data.market(), data.governance(), data.uncertainty(), List.of()));

        assertThat(report.pageOne())
                .contains("worth 18 thousand EUR over five years", "five years at 8 %", "+23.956", "\u22125.989");
    }

    @Test
    void claims_are_held_against_the_figures() {
        assertThat(Rendered.example().whole())
                .contains("Labour, office, hiring and training cost less 23,956 holds")
                .contains("Specialists and technology work faster \u22125,989 does not hold for this firm")
                .contains("Client material is exposed to more hands no claim – no claim is made");
    }

    @Test
    void a_con_holds_where_it_costs_and_a_pro_where_it_gains() {
        assertThat(EightFactorsPage.Claim.of(FactorName.QUALITY_CONTROL, -10)).isEqualTo(EightFactorsPage.Claim.HOLDS);
        assertThat(EightFactorsPage.Claim.of(FactorName.QUALITY_CONTROL, 10))
                .isEqualTo(EightFactorsPage.Claim.DOES_NOT_HOLD);
        assertThat(EightFactorsPage.Claim.of(FactorName.FLEXIBILITY, -10))
                .isEqualTo(EightFactorsPage.Claim.DOES_NOT_HOLD);
        assertThat(EightFactorsPage.Claim.of(FactorName.FLEXIBILITY, 0.2))
                .isEqualTo(EightFactorsPage.Claim.NO_EVIDENCE);
    }

    /** Without weights each factor is an eighth, and 60% of 12,000 is the price of each way from 0 to 100. */
    @Test
    void equal_weights_are_told_with_their_price() {
        assertThat(Rendered.example().whole())
                .contains("no weights, so all eight factors count the same in the score: 12.5% · 7,200 each");
    }

    @Test
    void the_law_is_told_with_its_rules_authority_and_duties() {
        assertThat(Rendered.example().whole())
                .contains("Document review ✓ with conditions")
                .contains("Rule L-02 (L-02) with conditions test")
                .contains("Sources of the 2 legal rules that apply: 2 verified in the authority's own text, 0 in"
                        + " secondary texts, 0 source not yet verified.")
                .contains("3 obligations open", "Obligation 5 (O5) ☐ Open: no owner yet");
    }

    @Test
    void the_evidence_of_a_condition_is_printed_with_it() {
        FirmData data = ExampleFirm.builder()
                .condition(new Governance.Condition(
                        "O5",
                        Optional.of(ExampleFirm.PROVIDER),
                        Optional.empty(),
                        true,
                        Optional.of(LocalDate.of(2026, 2, 12)),
                        Optional.of("R. Alvarez"),
                        Optional.of("Letter of 9 February")))
                .build();

        assertThat(Rendered.of(data).whole())
                .contains("Obligation 5 (O5) ✓ Met: R. Alvarez, Feb 12, 2026, Letter of 9 February");
    }

    @Test
    void what_a_provider_answers_for_stands_beside_its_expected_loss() {
        assertThat(Rendered.of(ExampleFirm.with("Providers", ExampleFirm.PROVIDER, "Liability cap", 250_000))
                        .whole())
                .contains("Expected loss a year Liability cap Provider A (US) 0 250,000");
        assertThat(Rendered.example().whole()).doesNotContain("Expected loss a year Liability cap");
    }

    @Test
    void the_same_evaluation_gives_the_same_bytes() {
        byte[] first = Rendered.example().pdf().bytes();
        byte[] again = Rendered.example().pdf().bytes();

        assertThat(first).isEqualTo(again);
    }
}
