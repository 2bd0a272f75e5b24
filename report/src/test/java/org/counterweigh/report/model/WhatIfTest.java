package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.counterweigh.Counts;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.figures.Source;
import org.counterweigh.firm.Entered;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Scenario;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.report.ExampleWording;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.narrative.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The inputs at other values, together and one at a time. Five years at 8% are worth 3.992710037 years. */
class WhatIfTest {

    private static final double YEARS = 3.992710037;
    private static final String PRICE = "Price per hour, Provider A / Document review";

    private static Evaluation evaluation(FirmData data) {
        return new QuickEvaluator(TestRules.permissive()).evaluate(data, List.of());
    }

    private static Recalculated model(Evaluation evaluation) {
        return new Recalculated(new ModelWriter(ExampleModel.PALETTE, ExampleWording.WORDING)
                .bytes(evaluation, new SourceFile("firm.xlsx", "00".repeat(32), "0.1.0")));
    }

    /** The price may be 25 to 35; 30 is likeliest. */
    private static FirmBuilder uncertain() {
        return ExampleFirm.builder().range("Quotes", ExampleFirm.QUOTE, "Price per hour", 25, 30, 35);
    }

    private static FirmData withScenario(FirmData data, String name, FirmData changed) {
        var change =
                new Scenario.Change(PRICE, Optional.of(new Entered.Amount(30, false)), new Entered.Amount(20, false));
        return ExampleFirm.asking(data, List.of(new Scenario(name, List.of(change), changed)), List.of());
    }

    private static Recalculated choose(Recalculated live, String scenario) {
        live.cell("Inputs", "Scenario", InputsSheet.VALUE).setCellValue(scenario);
        return live.again();
    }

    private static double value(Recalculated live) {
        return live.named("Plan_NPV")[0];
    }

    private static String banner(Recalculated live) {
        return live.workbook.getSheet("Summary").getRow(2).getCell(0).getStringCellValue();
    }

    private static Cell underHeading(Recalculated live, String row, String heading) {
        for (Cell head : live.workbook.getSheet("Inputs").getRow(BrandedSheet.HEADING_ROW)) {
            if (head.getStringCellValue().equals(heading)) {
                return live.cell("Inputs", row, head.getColumnIndex());
            }
        }
        throw new AssertionError(heading);
    }

    @Test
    void a_scenario_of_the_workbook_is_live_once_it_is_chosen_and_every_sheet_says_so() {
        var cheaper = ExampleFirm.with("Quotes", ExampleFirm.QUOTE, "Price per hour", 20);
        var live = model(evaluation(withScenario(ExampleFirm.data(), "Cheaper?", cheaper)));

        choose(live, "Cheaper");

        // 12,000 less 250 h at 20
        assertThat(value(live)).isCloseTo(7_000 * YEARS, within(1e-4));
        assertThat(banner(live)).startsWith("Scenario \"Cheaper\": 1 input differs from the evaluation of 2026-01-15:");
        assertThat(live.cell("Scenarios", "Live value less the tool's for the scenario in use", 1)
                        .getNumericCellValue())
                .isCloseTo(0, within(1e-6));

        choose(live, "Base");
        assertThat(value(live)).isCloseTo(4_500 * YEARS, within(1e-4));
        assertThat(banner(live)).startsWith("All inputs and choices are those");
    }

    @Test
    void what_is_typed_holds_in_every_scenario_that_does_not_say_otherwise() {
        var cheaper = ExampleFirm.with("Quotes", ExampleFirm.QUOTE, "Price per hour", 20);
        var live = model(evaluation(withScenario(ExampleFirm.data(), "Cheaper", cheaper)));

        live.cell("Inputs", "Units per year, Document review", InputsSheet.VALUE)
                .setCellValue(20_000);
        choose(live, "Cheaper");

        // twice the documents: 24,000 less 500 h at 20
        assertThat(value(live)).isCloseTo(14_000 * YEARS, within(1e-4));
    }

    @Test
    void the_free_scenario_is_whatever_somebody_types_there() {
        var live = model(evaluation(ExampleFirm.data()));

        underHeading(live, PRICE, "Free").setCellValue(32);
        assertThat(value(live.again())).isCloseTo(4_500 * YEARS, within(1e-4));
        choose(live, "Free");

        assertThat(value(live)).isCloseTo(4_000 * YEARS, within(1e-4));
        assertThat(banner(live)).startsWith("Scenario \"Free\": 1 input differs");
    }

    @Test
    void the_low_case_takes_each_varying_input_at_the_end_that_costs_more() {
        var live = model(evaluation(uncertain().build()));

        double dear = underHeading(live, PRICE, "Low case").getNumericCellValue();
        double cheap = underHeading(live, PRICE, "High case").getNumericCellValue();

        assertThat(dear).isBetween(30.0, 35.0);
        assertThat(cheap).isBetween(25.0, 30.0);
        choose(live, "Low case");
        assertThat(value(live)).isCloseTo((12_000 - 250 * dear) * YEARS, within(1e-4));
        choose(live, "High case");
        assertThat(value(live)).isCloseTo((12_000 - 250 * cheap) * YEARS, within(1e-4));
    }

    @Test
    void one_input_tried_at_its_break_even_stands_beside_what_the_tool_says() {
        var live = model(evaluation(uncertain().build()));
        var sheet = live.workbook.getSheet("Sensitivity");

        sheet.getRow(BrandedSheet.HEADING_ROW + 2).getCell(0).setCellValue(PRICE);
        live.cell("Sensitivity", "Or at a value of your own; blank for none", 2).setCellValue(48);
        live.again();

        // 250 h at 48 are the 12,000 of today
        assertThat(live.cell("Sensitivity", "Value of the plan (NPV) now", 2).getNumericCellValue())
                .isCloseTo(0, within(1e-6));
        assertThat(banner(live)).startsWith("Scenario \"One input flexed\": 1 input differs");

        live.cell("Sensitivity", "Or at a value of your own; blank for none", 2).setBlank();
        for (String end : List.of("P5", "P95", "Break-even")) {
            live.cell("Sensitivity", "Tried at", 2).setCellValue(end);
            live.again();
            var less = tried(live).getCell(11);
            assertThat(less.getNumericCellValue()).as(end).isCloseTo(0, within(1e-6));
        }
    }

    /** The row in the table, below the cell in which it is chosen. */
    private static Row tried(Recalculated live) {
        Optional<Row> last = Optional.empty();
        for (var row : live.workbook.getSheet("Sensitivity")) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(PRICE)) {
                last = Optional.of(row);
            }
        }
        return last.orElseThrow();
    }

    @Test
    @Tag("judges")
    void every_scenario_and_every_input_tried_gives_what_the_engine_says() {
        int tried = 0;
        for (long seed = 0; seed < Counts.of(30); seed++) {
            var evaluation = evaluation(varying(seed));
            var whatIf = WhatIf.of(
                    evaluation,
                    Settings.of(evaluation),
                    Words.of(evaluation.data().firm(), ExampleWording.WORDING));
            var live = model(evaluation);
            for (var scenario : whatIf.scenarios()) {
                choose(live, scenario.name());
                same(live, scenario.worth().netPresentValue());
                tried++;
            }
            choose(live, "Base");
        }
        assertThat(tried).isPositive();
    }

    /** A firm of which up to thirty figures vary by a fifth. */
    private static FirmData varying(long seed) {
        var firm = SeededFirms.firm(seed);
        var figures = new QuickEvaluator(TestRules.permissive())
                .atPointValues(firm).figures().stream()
                        .filter(given -> given.source() instanceof Source.Cell && given.value() > 0)
                        .limit(30)
                        .toList();
        return SeededFirms.uncertain(firm, figures, 0.2);
    }

    private static void same(Recalculated live, double engine) {
        assertThat(value(live)).isCloseTo(engine, within(1e-9 * Math.max(1e3, Math.abs(engine))));
    }
}
