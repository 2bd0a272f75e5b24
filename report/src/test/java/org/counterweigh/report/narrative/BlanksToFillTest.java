package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.Evaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.figures.Citation;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.Defaults.Probe;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.SimulationSettings;
import org.junit.jupiter.api.Test;

/** A tenth of irrecoverable tax costs the example firm 750 a year, times 3.99271004 for five years at 8%: 2,995. */
class BlanksToFillTest {

    private static final Evaluation EVALUATION = new Evaluator(
                    TestRules.all(),
                    new Defaults(
                            Map.of(
                                    "firm.irrecoverable-tax",
                                    new Defaults.Figure(
                                            "firm.irrecoverable-tax",
                                            0,
                                            0,
                                            0,
                                            Citation.unverified("nobody"),
                                            Optional.of(new Probe(0.1, Probe.Of.ITSELF)))),
                            Map.of()))
            .evaluate(ExampleFirm.data(), List.of(), new SimulationSettings(SimulationSettings.FEWEST, 1));

    @Test
    void each_blank_is_a_line_with_what_is_assumed_and_what_it_moves() {
        var words = Words.of(EVALUATION.data().firm(), Rendered.WORDING);

        assertThat(new BlanksToFill(EVALUATION.review(), words).lines())
                .containsExactly(
                        "Blanks that matter most in money, largest first. Today the plan is worth 17,967\u00A0USD, in"
                                + " cash 17,967\u00A0USD.",
                        "1. Firm: Irrecoverable tax, Value is blank, 0% assumed (test firm). Over 0% to 10%: value"
                                + " between 14,973 and 17,967\u00A0USD, cash between 14,973 and 17,967\u00A0USD.");
    }

    @Test
    void page_one_says_what_to_fill_in_first_and_the_assumptions_what_it_moves() {
        var report = Rendered.of(EVALUATION);

        assertThat(report.pageOne()).contains("Fill in first: Irrecoverable tax, Value (0% assumed)");
        assertThat(report.whole())
                .contains("Firm: Irrecoverable tax, Value 0% 0% to 10% 14,973 to 17,967 14,973 to 17,967 No");
    }
}
