package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.counterweigh.report.Evaluations;
import org.counterweigh.report.ExampleUncertainty;
import org.counterweigh.report.ExampleWording;
import org.counterweigh.report.SourceFile;
import org.junit.jupiter.api.Test;

class UncertaintySheetTest {

    private static byte[] bytes() {
        var evaluation = ExampleUncertainty.on(Evaluations.RULED.example());
        return new ModelWriter(ExampleModel.PALETTE, ExampleWording.WORDING)
                .bytes(evaluation, new SourceFile("firm.xlsx", "00".repeat(32), "0.1.0"));
    }

    /** 50 pieces at 1 %, two allowed: 0.605006 + 0.305559 + 0.075618 = 0.986183. */
    @Test
    void the_chance_that_a_batch_passes_is_live() {
        var live = Recalculated.byPoi(bytes());

        assertThat(live.formulas().stream()
                        .filter(cell -> cell.getCellFormula().contains("BINOM.DIST"))
                        .map(cell -> cell.getNumericCellValue())
                        .toList())
                .hasSize(3)
                .satisfies(accepted -> assertThat(accepted.get(0)).isEqualTo(1))
                .satisfies(accepted -> assertThat(accepted.get(1)).isCloseTo(0.986183, within(1e-6)));
    }

    /** Half the price leaves half of the months below: the mean, and 90 / sqrt(2 pi) = 35.9047 over it. */
    @Test
    void the_base_team_is_live() {
        var live = Recalculated.byPoi(bytes());

        assertThat(live.cell("Uncertainty", "Hours worth a team", 5).getCellFormula())
                .contains("NORM.S.INV");
        assertThat(live.cell("Uncertainty", "Hours worth a team", 5).getNumericCellValue())
                .isCloseTo(520, within(1e-6));
        assertThat(live.cell("Uncertainty", "Hours worth a team", 7).getNumericCellValue())
                .isCloseTo(35.9047, within(1e-3));
    }

    @Test
    void what_no_formula_can_tell_stands_as_the_tool_computed_it() {
        var read = new Recalculated(bytes());

        assertThat(read.cell("Uncertainty", "The plan", 5).getNumericCellValue())
                .isEqualTo(0.875);
        assertThat(read.cell("Uncertainty", "At most 60% of today's hours with one provider", 1)
                        .getNumericCellValue())
                .isEqualTo(3_200);
        assertThat(read.cell("Uncertainty", "How proved", 1).getStringCellValue())
                .startsWith("Of 1,024 plans none");
    }
}
