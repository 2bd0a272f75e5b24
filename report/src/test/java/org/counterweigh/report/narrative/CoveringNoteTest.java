package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.firm.ExampleFirm.QUOTE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.MailAddress;
import org.counterweigh.firm.Recipient;
import org.counterweigh.gate.Verdict;
import org.counterweigh.report.ExampleUncertainty;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.report.document.Block.Heading;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Table;
import org.junit.jupiter.api.Test;

/** What a recipient reads in each situation a firm can be in. The plan of the example is worth 17,967.20, all of it cash. */
class CoveringNoteTest {

    private static final Recipient ADA =
            new Recipient("Ada Lee", new MailAddress("ada", "beech.example"), Recipient.Files.BOTH);

    @Test
    void a_plan_that_gains_is_told_with_value_cash_and_chance() {
        CoveringNote note = note(ExampleUncertainty.on(evaluation(ExampleFirm.data())));

        assertThat(note.body().title()).isEqualTo("Outsource Document review");
        assertThat(paragraphs(note)).startsWith("Dear Ada Lee,");
        assertThat(note.preview()).isEqualTo(texts(note).get(0));
        assertThat(texts(note).get(0)).isEqualTo("Outsource Document review to Provider A (US).");
        assertThat(texts(note).get(1))
                .isEqualTo("Over five years the plan is worth 17,967 USD in net present value; counting cash alone,"
                        + " 17,967 USD. It gains in 88% of 16,384 simulations; in 90% of them its value lies between"
                        + " \u22128,984 and 28,748 USD.");
        assertThat(texts(note).get(2)).contains("The plan would change if", "(+10%)");
        assertThat(note.bridge()).isPresent();
        assertThat(paragraphs(note)).anyMatch(text -> text.startsWith("Attached are the report as a PDF"));
        assertThat(of(note, Callout.class)).isEmpty();
    }

    @Test
    void a_plan_that_loses_in_most_simulations_says_so_before_all_else() {
        CoveringNote note = note(ExampleUncertainty.losing(evaluation(ExampleFirm.data())));

        assertThat(texts(note).get(1))
                .startsWith("Take care: with the figures given the plan is worth 17,967 USD")
                .endsWith(
                        "but it loses money in most simulations. The median of its value is \u221217,967 USD, and that"
                                + " of its cash \u221217,967 USD.");
    }

    @Test
    void a_plan_that_was_not_tested_claims_no_chance() {
        assertThat(texts(note(evaluation(ExampleFirm.data()))).get(1))
                .isEqualTo("Over five years the plan is worth 17,967 USD in net present value; counting cash alone,"
                        + " 17,967 USD. Not tested: no figure of this analysis varies, so every amount is a single"
                        + " figure.");
    }

    /** At 55 an hour 250 hours cost 13,750, 1,750 a year more than the 12,000 today; times 3.99271004. */
    @Test
    void where_all_work_stays_the_best_offer_is_told_as_the_loss_it_is() {
        CoveringNote note = note(evaluation(ExampleFirm.with("Quotes", QUOTE, "Price per hour", 55)));

        assertThat(note.body().title()).isEqualTo("Keep Document review in-house");
        assertThat(texts(note).get(0)).isEqualTo("Keep all work in-house: costs more than it saves.");
        assertThat(texts(note).get(1))
                .startsWith("The best offer, Document review with Provider A, would lose 6,987 USD in net present value"
                        + " over five years; counting cash alone, 6,987 USD.");
    }

    @Test
    void where_no_offer_is_cleared_nothing_is_shown_as_if_it_could_be_chosen() {
        var rules = TestRules.rules(List.of(TestRules.rule("R-1", "vloc=US", Verdict.BLOCKED_UNTIL, "O1")));
        CoveringNote note = note(Rendered.evaluation(ExampleFirm.data(), rules));

        assertThat(note.body().title()).isEqualTo("Keep Document review in-house");
        assertThat(note.bridge()).isEmpty();
        assertThat(of(note, Heading.class)).extracting(Heading::text).contains("What is open");
        assertThat(texts(note).get(2)).startsWith("No offer may be chosen before it is cleared by law");
    }

    @Test
    void a_correction_says_which_report_it_replaces_in_subject_and_text() {
        CoveringNote note = new CoveringNoteWriter(Rendered.WORDING)
                .write(evaluation(ExampleFirm.data()), Rendered.SOURCE, ADA, Optional.of(LocalDate.of(2025, 12, 31)));

        assertThat(note.subject())
                .startsWith("Correction for ")
                .endsWith("Outsource Document review (replaces the report of December 31, 2025)");
        assertThat(of(note, Callout.class).get(0).lines().get(0))
                .startsWith("This replaces the report of December 31, 2025");
    }

    private static Evaluation evaluation(FirmData data) {
        return Rendered.evaluation(data, TestRules.all());
    }

    private static CoveringNote note(Evaluation evaluation) {
        return new CoveringNoteWriter(Rendered.WORDING).write(evaluation, Rendered.SOURCE, ADA, Optional.empty());
    }

    /** The sum that leads to the plan, without the law and the next best, which the report tells. */
    @Test
    void the_answer_for_each_kind_of_work_adds_up_to_the_plan() {
        Table table = of(note(evaluation(ExampleFirm.data())), Table.class).get(0);

        assertThat(table.columns())
                .extracting(Table.Column::heading)
                .containsExactly("Work", "Answer", "To whom", "Value, USD", "Cash, USD");
        assertThat(table.rows())
                .extracting(Table.Row::cells)
                .containsExactly(
                        List.of("Document review", "Outsource", "Provider A (US)", "17,967", "17,967"),
                        List.of("= The plan", "17,967", "17,967"));
    }

    /** What stands below each heading, as somebody reads it, with plain blanks. */
    private static List<String> texts(CoveringNote note) {
        List<Block> blocks = note.body().sections().get(0).blocks();
        return IntStream.range(1, blocks.size())
                .filter(i -> blocks.get(i - 1) instanceof Heading)
                .mapToObj(i -> ((Paragraph) blocks.get(i)).text().replace('\u00A0', ' '))
                .toList();
    }

    private static List<String> paragraphs(CoveringNote note) {
        return of(note, Paragraph.class).stream().map(Paragraph::text).toList();
    }

    private static <T> List<T> of(CoveringNote note, Class<T> kind) {
        return note.body().sections().get(0).blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
