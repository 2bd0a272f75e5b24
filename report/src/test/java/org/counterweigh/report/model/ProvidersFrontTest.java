package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.report.ExampleWording;
import org.counterweigh.report.SourceFile;
import org.junit.jupiter.api.Test;

class ProvidersFrontTest {

    /** Provider B asks 31 an hour where Provider A asks 30; both need 250 hours for work that costs 12,000 a year. */
    private static Recalculated model() {
        var firm = ExampleFirm.builder()
                .plainProvider("Provider B", "US")
                .plainQuote("Provider B", ExampleFirm.WORK, 31, 0.025)
                .build();
        var evaluation = new QuickEvaluator(TestRules.permissive()).evaluate(firm, List.of());
        return new Recalculated(new ModelWriter(ExampleModel.PALETTE, ExampleWording.WORDING)
                .bytes(evaluation, new SourceFile("firm.xlsx", "00".repeat(32), "0.1.0")));
    }

    private static double amount(Recalculated model, String row) {
        return model.cell("Providers", row, LineColumns.CONSTANT).getNumericCellValue();
    }

    @Test
    void the_chosen_offer_stands_against_the_runner_up() {
        var model = model();

        // Five years at 8% are worth 3.992710037 years
        assertThat(amount(model, "Provider A, chosen: value")).isCloseTo(4_500 * 3.992710037, within(1e-4));
        assertThat(amount(model, "Provider B, runner-up: value")).isCloseTo(4_250 * 3.992710037, within(1e-4));
    }

    @Test
    void a_price_that_is_typed_over_is_followed() {
        var model = model();
        assertThat(amount(model, "Provider A, chosen: price quoted")).isEqualTo(30);

        model.cell("Inputs", "Price per hour, Provider A / Document review", InputsSheet.VALUE)
                .setCellValue(32);
        model.again();

        assertThat(amount(model, "Provider A, chosen: price quoted")).isEqualTo(32);
        assertThat(amount(model, "Provider A, chosen: value")).isCloseTo(4_000 * 3.992710037, within(1e-4));
    }
}
