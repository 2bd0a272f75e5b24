package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.Counts;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.report.Evaluations;
import org.counterweigh.report.ExampleWording;
import org.counterweigh.report.SourceFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("laws")
class DecisionSheetTest {

    private static final int CHOICE = 1;
    private static final int VERDICT = 3;
    private static final int BEST_NOW = 5;
    private static final int WORTH = 7;
    private static final int STATUS = 4;
    private static final int LIMIT_STATUS = 3;

    private static Evaluation evaluation(FirmData data) {
        return new QuickEvaluator(TestRules.permissive()).evaluate(data, List.of());
    }

    private static Recalculated model(Evaluation evaluation) {
        return new Recalculated(new ModelWriter(ExampleModel.PALETTE, ExampleWording.WORDING)
                .bytes(evaluation, new SourceFile("firm.xlsx", "00".repeat(32), "0.1.0")));
    }

    /** Provider B asks 31 an hour where Provider A asks 30. */
    private static FirmBuilder two() {
        return ExampleFirm.builder()
                .plainProvider("Provider B", "US")
                .plainQuote("Provider B", ExampleFirm.WORK, 31, 0.025);
    }

    private static String said(Recalculated live, String row, int column) {
        return live.cell("Decision", row, column).getStringCellValue();
    }

    private static void choose(Recalculated live, String work, String option) {
        live.cell("Decision", work, CHOICE).setCellValue(option);
        live.again();
    }

    @Test
    void the_advice_of_the_evaluation_is_chosen_until_somebody_chooses_otherwise() {
        var live = model(evaluation(two().build()));

        assertThat(said(live, ExampleFirm.WORK, CHOICE)).isEqualTo("Provider A");
        assertThat(said(live, ExampleFirm.WORK, VERDICT)).isEqualTo("passes all tests");
        assertThat(said(live, ExampleFirm.WORK, STATUS)).isEqualTo("as advised");
    }

    @Test
    void another_choice_changes_the_plan_and_says_that_it_is_not_the_advice() {
        var live = model(evaluation(two().build()));

        choose(live, ExampleFirm.WORK, "Provider B");

        // 12,000 less 250 h at 31, five years at 8%
        assertThat(live.named("Plan_NPV")[0]).isCloseTo(4_250 * 3.992710037, within(1e-4));
        assertThat(live.cell("Decision", ExampleFirm.WORK, WORTH).getNumericCellValue())
                .isCloseTo(4_250 * 3.992710037, within(1e-4));
        assertThat(said(live, ExampleFirm.WORK, STATUS)).isEqualTo("differs from the advice");
        assertThat(live.workbook.getSheet("Summary").getRow(2).getCell(0).getStringCellValue())
                .startsWith("1 choice differs from the evaluation of 2026-01-15");
    }

    @Test
    void a_price_that_makes_another_offer_best_says_so_and_leaves_the_choice() {
        var live = model(evaluation(two().build()));

        live.cell("Inputs", "Price per hour, Provider A / Document review", InputsSheet.VALUE)
                .setCellValue(32);
        live.again();

        assertThat(said(live, ExampleFirm.WORK, CHOICE)).isEqualTo("Provider A");
        assertThat(said(live, ExampleFirm.WORK, BEST_NOW)).isEqualTo("Provider B");
        assertThat(said(live, ExampleFirm.WORK, STATUS)).isEqualTo("best has changed");
    }

    @Test
    void an_offer_that_no_longer_pays_loses_its_verdict_and_its_place() {
        var live = model(Evaluations.PERMITTED.example());

        // 250 h at 60 are 15,000, more than the 12,000 of today
        live.cell("Inputs", "Price per hour, Provider A / Document review", InputsSheet.VALUE)
                .setCellValue(60);
        live.again();

        assertThat(said(live, ExampleFirm.WORK, VERDICT)).isEqualTo("costs more than it saves");
        assertThat(said(live, ExampleFirm.WORK, BEST_NOW)).isEqualTo("Keep in-house");
    }

    @Test
    void the_price_at_which_an_offer_is_worth_nothing_follows_the_inputs() {
        var live = model(evaluation(ExampleFirm.data()));
        // 250 h at 48 are the 12,000 of today
        assertThat(breakEven(live, "Provider A")).isCloseTo(48, within(1e-6));

        live.cell("Inputs", "Salary, Paralegal", InputsSheet.VALUE).setCellValue(120_000);
        live.cell("Inputs", "Units per year, Document review", InputsSheet.VALUE)
                .setCellValue(5_000);
        live.again();

        assertThat(breakEven(live, "Provider A")).isCloseTo(96, within(1e-6));
    }

    private static double breakEven(Recalculated live, String offer) {
        return live.cell("Decision", offer, OffersBlock.BREAK_EVEN).getNumericCellValue();
    }

    @Test
    void a_limit_typed_among_the_inputs_is_tested_at_once() {
        var live = model(evaluation(two().build()));
        assertThat(said(live, "Maximum share with one provider", LIMIT_STATUS)).isEqualTo("no limit");

        // all 200 hours of today go to one provider
        live.cell("Inputs", "Maximum share with one provider", InputsSheet.VALUE)
                .setCellValue(0.5);
        live.cell("Inputs", "Maximum providers", InputsSheet.VALUE).setCellValue(1);
        live.again();

        assertThat(live.cell("Decision", "Maximum share with one provider", 2).getNumericCellValue())
                .isCloseTo(1, within(1e-9));
        assertThat(said(live, "Maximum share with one provider", LIMIT_STATUS)).isEqualTo("broken");
        assertThat(said(live, "Maximum providers", LIMIT_STATUS)).isEqualTo("kept");

        choose(live, ExampleFirm.WORK, "Keep in-house");
        assertThat(said(live, "Maximum share with one provider", LIMIT_STATUS)).isEqualTo("kept");
    }

    @Test
    void work_that_is_kept_in_house_or_not_permitted_should_not_be_chosen() {
        var live = model(evaluation(two().build()));

        live.cell("Inputs", "Permitted? Document review with Provider A", InputsSheet.VALUE)
                .setCellValue("not permitted");
        live.again();
        assertThat(said(live, ExampleFirm.WORK, STATUS)).isEqualTo("not permitted");
        assertThat(said(live, ExampleFirm.WORK, BEST_NOW)).isEqualTo("Provider B");

        live.cell("Inputs", "Keep in-house, Document review", InputsSheet.VALUE).setCellValue("Yes");
        live.again();
        assertThat(said(live, ExampleFirm.WORK, BEST_NOW)).isEqualTo("Keep in-house");
    }

    @Test
    @Tag("judges")
    void every_option_of_every_drop_down_gives_the_engines_plan() {
        int tried = 0;
        for (long seed = 0; seed < Counts.of(30); seed++) {
            var evaluation = Evaluations.PERMITTED.seeded(seed);
            var live = model(evaluation);
            var advised = evaluation.plan().lines().chosen();
            for (var choice : evaluation.plan().lines().choices()) {
                String work = choice.of().quote().work().name();
                String before = said(live, work, CHOICE);
                choose(live, work, ModelWording.option(choice.of()));
                var chosen = new ArrayList<>(advised);
                chosen.removeIf(other -> other.quote().work().name().equals(work));
                chosen.add(choice.of());
                PlanLines plan = evaluation.model().planOf(chosen);
                same(live, "Plan_NPV", evaluation.value().once(plan.worth().netPresentValue()));
                same(live, "Plan_cash_NPV", evaluation.value().once(plan.worth().cashNetPresentValue()));
                same(live, "Plan_one_off", evaluation.value().once(plan.worth().oneOff()));
                same(
                        live,
                        "Plan_annual_cash",
                        evaluation.value().once(plan.worth().annualCash()));
                choose(live, work, before);
                tried++;
            }
        }
        assertThat(tried).isPositive();
    }

    private static void same(Recalculated live, String name, double engine) {
        assertThat(live.named(name)[0]).as(name).isCloseTo(engine, within(1e-9 * Math.max(1e3, Math.abs(engine))));
    }
}
