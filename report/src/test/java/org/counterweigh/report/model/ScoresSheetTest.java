package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.Evaluations;
import org.counterweigh.report.ExampleUncertainty;
import org.counterweigh.report.ExampleWording;
import org.counterweigh.report.SourceFile;
import org.junit.jupiter.api.Test;

class ScoresSheetTest {

    private static final int COST = ScoresSheet.FIRST;

    private static Evaluation evaluation() {
        return ExampleUncertainty.on(Evaluations.PERMITTED.example());
    }

    private static Recalculated model() {
        return Recalculated.byPoi(new ModelWriter(ExampleModel.PALETTE, ExampleWording.WORDING)
                .bytes(evaluation(), new SourceFile("firm.xlsx", "00".repeat(32), "0.1.0")));
    }

    private static int together(Recalculated live) {
        return live.workbook
                        .getSheet(ScoresSheet.SHEET)
                        .getRow(BrandedSheet.HEADING_ROW)
                        .getLastCellNum()
                - 1;
    }

    private static double total(Recalculated live) {
        return live.cell(ScoresSheet.SHEET, "Provider A", together(live)).getNumericCellValue();
    }

    @Test
    void a_total_is_the_mean_of_the_scores_that_every_offer_has_by_their_weights() {
        var live = model();
        var offer = evaluation().cases().get(0);
        double sum = 0;
        double weight = 0;
        for (FactorName factor : FactorName.values()) {
            var score = offer.factor(factor).score().score();
            double share = evaluation().weights().of(factor);
            sum += score.isPresent() ? share * score.getAsDouble() : 0;
            weight += score.isPresent() ? share : 0;
        }

        assertThat(total(live)).isCloseTo(sum / weight, within(1e-9));
        assertThat(live.cell(ScoresSheet.SHEET, "Stays as today", together(live))
                        .getNumericCellValue())
                .isCloseTo(50, within(1e-9));
    }

    @Test
    void all_weight_on_one_factor_leaves_its_score_alone() {
        var live = model();
        var sheet = live.workbook.getSheet(ScoresSheet.SHEET);
        double score = live.cell(ScoresSheet.SHEET, "Provider A", COST).getNumericCellValue();

        for (var row : sheet) {
            boolean unlocked = row.getCell(COST) != null
                    && !row.getCell(COST).getCellStyle().getLocked();
            for (FactorName factor : FactorName.values()) {
                if (unlocked) {
                    row.getCell(ScoresSheet.column(factor)).setCellValue(factor == FactorName.COST_SAVINGS ? 3 : 0);
                }
            }
        }
        live.again();

        assertThat(total(live)).isCloseTo(score, within(1e-9));
        assertThat(live.cell(ScoresSheet.SHEET, "First by score", together(live))
                        .getStringCellValue())
                .isEqualTo(score > 50 ? "Provider A" : "Stays as today");
    }
}
