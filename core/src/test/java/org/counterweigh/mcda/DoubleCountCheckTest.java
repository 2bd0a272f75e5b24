package org.counterweigh.mcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Map;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Test;

class DoubleCountCheckTest {

    @Test
    void a_line_in_two_accounts_is_found() {
        var rework = line("Rework", given("Rework cost"));
        var fees = line("Fees", given("Fee"));

        assertThat(DoubleCountCheck.shared(Map.of(
                        FactorName.QUALITY_CONTROL, List.of(rework),
                        FactorName.COST_SAVINGS, List.of(fees, rework))))
                .singleElement()
                .satisfies(shared -> {
                    assertThat(shared.line()).isSameAs(rework);
                    assertThat(shared.factors())
                            .containsExactlyInAnyOrder(FactorName.COST_SAVINGS, FactorName.QUALITY_CONTROL);
                });
    }

    @Test
    void no_line_of_a_seeded_firm_stands_in_two_accounts() {
        for (long seed = 1; seed <= 10; seed++) {
            FirmData firm = SeededFirms.firm(seed);
            var evaluation = new QuickEvaluator(TestRules.all()).atPointValues(firm);
            for (var result : evaluation.cases()) {
                assertThat(DoubleCountCheck.shared(result.lines())).isEmpty();
            }
        }
    }

    private static Given given(String label) {
        return new Given(label, 5, Unit.MONEY, new Source.Cell("Quotes", "C5"));
    }
}
