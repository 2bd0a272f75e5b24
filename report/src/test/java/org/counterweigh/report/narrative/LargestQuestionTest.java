package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.Correction;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.OpenQuestions;
import org.junit.jupiter.api.Test;

class LargestQuestionTest {

    private static final String HEADING = "An open question could change this answer";

    @Test
    void page_one_warns_of_a_figure_that_looks_like_a_slip_and_tells_both_values() {
        Evaluation evaluation = asked(20);
        double asTyped = evaluation.plan().worth().netPresentValue();
        double asMeant = Rendered.evaluation(priced(20), TestRules.permissive())
                .plan()
                .worth()
                .netPresentValue();

        assertThat(evaluation.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.asTyped()).isEqualTo(asTyped);
            assertThat(effect.asMeant()).isEqualTo(asMeant);
            assertThat(effect.size()).isEqualTo(Math.abs(asMeant - asTyped));
        });
        assertThat(Rendered.of(evaluation).pageOne()).contains(HEADING).contains("Quotes!C2");
    }

    @Test
    void a_question_that_hardly_moves_the_plan_is_left_to_the_findings() {
        assertThat(Rendered.of(asked(30.01)).pageOne()).doesNotContain(HEADING);
    }

    /** The example firm, whose price of 30 an hour is asked about. */
    private static Evaluation asked(double meant) {
        FirmData data = ExampleFirm.data();
        FirmData corrected = priced(meant);
        var questions = new OpenQuestions(
                Set.of("Quotes!C2"), List.of(new Correction("Quotes!C2", corrected)), Optional.of(corrected));
        return Rendered.evaluation(data.with(questions), TestRules.permissive());
    }

    private static FirmData priced(double price) {
        return ExampleFirm.with("Quotes", ExampleFirm.QUOTE, "Price per hour", price);
    }
}
