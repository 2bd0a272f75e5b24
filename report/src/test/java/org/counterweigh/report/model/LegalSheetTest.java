package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.gate.Rule;
import org.counterweigh.gate.Verdict;
import org.counterweigh.report.ExampleWording;
import org.counterweigh.report.SourceFile;
import org.junit.jupiter.api.Test;

class LegalSheetTest {

    private static final String BARRED = "not permitted until conditions are met";
    private static final String CASE = ExampleFirm.WORK + " with Provider A";
    private static final int MET = 5;
    private static final int OWNER = 6;
    private static final int DATE = 7;
    private static final int NOW = 8;
    private static final int COUNTS = 9;
    private static final Rule UNTIL = TestRules.rule("L-50", "data>=D0", Verdict.BLOCKED_UNTIL, "O4", "O5");

    private static Evaluation evaluation(FirmBuilder firm, Rule... rules) {
        return new QuickEvaluator(TestRules.rules(Arrays.asList(rules))).evaluate(firm.build(), List.of());
    }

    private static Recalculated model(Evaluation evaluation) {
        return new Recalculated(new ModelWriter(ExampleModel.PALETTE, ExampleWording.WORDING)
                .bytes(evaluation, new SourceFile("firm.xlsx", "00".repeat(32), "0.1.0")));
    }

    private static String said(Recalculated live, String sheet, String row, int column) {
        return live.cell(sheet, row, column).getStringCellValue();
    }

    private static void meet(Recalculated live, String condition) {
        live.cell(LegalSheet.SHEET, condition, MET).setCellValue("Yes");
        live.cell(LegalSheet.SHEET, condition, OWNER).setCellValue("General counsel");
        live.cell(LegalSheet.SHEET, condition, DATE).setCellValue(LocalDate.of(2026, 6, 30));
    }

    @Test
    void an_offer_that_waits_may_be_chosen_once_the_last_of_its_conditions_is_met() {
        var live = model(evaluation(ExampleFirm.builder(), UNTIL));
        assertThat(said(live, LegalSheet.SHEET, CASE, NOW)).isEqualTo(BARRED);

        meet(live, "Duty 4 (O4)");
        live.again();
        assertThat(said(live, LegalSheet.SHEET, CASE, NOW)).isEqualTo(BARRED);

        meet(live, "Duty 5 (O5)");
        live.cell("Decision", ExampleFirm.WORK, 1).setCellValue("Provider A");
        live.again();
        assertThat(said(live, LegalSheet.SHEET, CASE, NOW)).isEqualTo("permitted with conditions");
        assertThat(said(live, "Decision", ExampleFirm.WORK, 4)).isEqualTo("differs from the advice");
        // As if the conditions had been met from the start: 4,500 a year, five years at 8%
        assertThat(live.named("Plan_NPV")[0]).isCloseTo(4_500 * 3.992710037, within(1e-4));
        assertThat(live.workbook.getSheet("Summary").getRow(2).getCell(0).getStringCellValue())
                .startsWith("2 inputs and 1 choice differ from the evaluation of 2026-01-15");
    }

    @Test
    void an_offer_that_waits_is_told_when_it_is_chosen_too_soon() {
        var live = model(evaluation(ExampleFirm.builder(), UNTIL));

        live.cell("Decision", ExampleFirm.WORK, 1).setCellValue("Provider A");
        live.again();

        assertThat(said(live, "Decision", ExampleFirm.WORK, 4)).isEqualTo("not permitted");
        assertThat(said(live, "Decision", "Choices not permitted, or of work kept in-house", 3))
                .isEqualTo("broken");
    }

    @Test
    void yes_without_a_date_is_no_evidence() {
        var live = model(evaluation(ExampleFirm.builder(), UNTIL));

        meet(live, "Duty 4 (O4)");
        live.cell(LegalSheet.SHEET, "Duty 4 (O4)", DATE).setBlank();
        live.again();

        assertThat(said(live, LegalSheet.SHEET, "Duty 4 (O4)", COUNTS)).isEqualTo("No");
    }

    @Test
    void what_counsel_must_decide_stays_with_counsel_when_the_conditions_are_met() {
        var counsel = TestRules.rule("L-51", "data>=D0", Verdict.REFER);
        var live = model(evaluation(ExampleFirm.builder(), UNTIL, counsel));

        meet(live, "Duty 4 (O4)");
        meet(live, "Duty 5 (O5)");
        live.again();

        assertThat(said(live, LegalSheet.SHEET, CASE, NOW)).isEqualTo("counsel must decide");
    }

    @Test
    void a_condition_that_is_no_longer_met_bars_the_work_again() {
        var firm = ExampleFirm.builder()
                .evidence("O4", LocalDate.of(2026, 1, 5), "General counsel")
                .evidence("O5", LocalDate.of(2026, 1, 6), "General counsel");
        var live = model(evaluation(firm, UNTIL));
        assertThat(said(live, LegalSheet.SHEET, CASE, NOW)).isEqualTo("permitted with conditions");

        live.cell(LegalSheet.SHEET, "Duty 5 (O5)", MET).setCellValue("No");
        live.again();

        assertThat(said(live, LegalSheet.SHEET, CASE, NOW)).isEqualTo(BARRED);
        assertThat(said(live, "Decision", ExampleFirm.WORK, 4)).isEqualTo("not permitted");
    }
}
