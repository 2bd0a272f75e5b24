package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.counterweigh.Counts;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.Firm.CashFlows;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.report.Evaluations;
import org.counterweigh.report.ExampleWording;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.narrative.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("laws")
class LiveInputsTest {

    private static final String SAME = "All inputs and choices are those of the evaluation of 2026-01-15.";

    private static Evaluation evaluation(FirmData data) {
        return new QuickEvaluator(TestRules.permissive()).evaluate(data, List.of());
    }

    private static Recalculated model(Evaluation evaluation) {
        return new Recalculated(new ModelWriter(ExampleModel.PALETTE, ExampleWording.WORDING)
                .bytes(evaluation, new SourceFile("firm.xlsx", "00".repeat(32), "0.1.0")));
    }

    private static Cell input(Recalculated model, String label) {
        return model.cell("Inputs", label, InputsSheet.VALUE);
    }

    private static void everySheetSays(Recalculated model, String words) {
        model.workbook.forEach(sheet -> assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
                .as(sheet.getSheetName())
                .isEqualTo(words));
    }

    @Test
    void every_sheet_says_how_many_inputs_differ_from_the_evaluation() {
        var live = model(Evaluations.PERMITTED.example());
        everySheetSays(live, SAME);
        everySheetSays(live.again(), SAME);

        input(live, "Discount rate, Value").setCellValue(0.1);
        live.again();
        everySheetSays(
                live,
                "1 input differs from the evaluation of 2026-01-15: words, ranges and the proof of the best plan are of"
                        + " that day.");

        input(live, "Keep in-house, Document review").setCellValue("Yes");
        input(live, "Maximum providers").setCellValue(1);
        live.again();
        everySheetSays(
                live,
                "3 inputs differ from the evaluation of 2026-01-15: words, ranges and the proof of the best plan are of"
                        + " that day.");

        input(live, "Discount rate, Value").setCellValue(0.08);
        input(live, "Keep in-house, Document review").setCellValue("No");
        input(live, "Maximum providers").setBlank();
        everySheetSays(live.again(), SAME);
    }

    @Test
    void the_most_providers_are_counted_in_providers_and_may_be_more_than_one() {
        var firm = SeededFirms.builder(7).setting("Maximum providers", 2).build();
        var live = model(evaluation(firm));
        Cell most = input(live, "Maximum providers, Value");

        assertThat(live.cell("Inputs", "Maximum providers, Value", InputsSheet.UNIT)
                        .getStringCellValue())
                .isEqualTo("provider");
        assertThat(new DataFormatter().formatCellValue(most)).isEqualTo("2");
        assertThat(most.getSheet().getDataValidations())
                .filteredOn(rule -> rule.getRegions().getCellRangeAddresses()[0].isInRange(most))
                .extracting(rule -> rule.getValidationConstraint().getFormula2())
                .allMatch(end -> end == null || Double.parseDouble(end) > 2);
    }

    @Test
    void what_changed_is_listed_with_what_it_was_and_what_the_plan_gains_or_loses() {
        var live = model(Evaluations.PERMITTED.example());
        String price = ExampleFirm.quote(ExampleFirm.data()).price().amount().label();

        input(live, price).setCellValue(32);
        input(live, "Permitted? Document review with Provider A").setCellValue("not permitted");
        live.again();

        assertThat(listed(live, price).getCell(2).getNumericCellValue()).isEqualTo(30);
        assertThat(listed(live, price).getCell(3).getNumericCellValue()).isEqualTo(32);
        // by itself, at the rate of the evaluation
        assertThat(listed(live, price).getCell(4).getNumericCellValue()).isCloseTo(-500 * 3.992710037, within(1e-4));
        var law = listed(live, "Permitted? Document review with Provider A");
        assertThat(law.getCell(2).getStringCellValue()).isEqualTo("permitted");
        assertThat(law.getCell(3).getStringCellValue()).isEqualTo("not permitted");
        // 250 h a year cost 2 more; five years at 8% are worth 3.992710037 years
        assertThat(live.cell("Changes", "Net present value", 4).getNumericCellValue())
                .isCloseTo(-500 * 3.992710037, within(1e-4));
        assertThat(input(live, price).getRow().getCell(InputsSheet.CHANGED).getStringCellValue())
                .isEqualTo("changed");
    }

    /** The row of the list of changes that shows that label, by a formula. */
    private static Row listed(Recalculated live, String label) {
        for (Row row : live.workbook.getSheet("Changes")) {
            var first = row.getCell(0);
            if (first != null
                    && first.getCellType() == CellType.FORMULA
                    && first.getCachedFormulaResultType() == CellType.STRING
                    && first.getStringCellValue().equals(label)) {
                return row;
            }
        }
        throw new AssertionError(label + " is not listed");
    }

    @Test
    void cash_at_mid_year_is_worth_half_a_year_of_interest_more() {
        var live = model(Evaluations.PERMITTED.example());

        input(live, "Cash comes before the end of its year by").setCellValue(0.5);
        live.again();

        assertThat(live.named("Plan_NPV")[0]).isCloseTo(4_500 * 3.992710037 * Math.sqrt(1.08), within(1e-4));
    }

    @Test
    @Tag("judges")
    void fewer_years_give_what_an_evaluation_over_fewer_years_gives() {
        int compared = 0;
        for (long seed = 0; seed < Counts.of(20); seed++) {
            var builder = SeededFirms.builder(seed).withoutCapacity().years(6);
            var six = evaluation(builder.build());
            var three =
                    evaluation(builder.years(3).cashFlows(CashFlows.MID_YEAR).build());
            var live = model(six);
            input(live, "Years looked at").setCellValue(3);
            input(live, "Cash comes before the end of its year by").setCellValue(0.5);
            compared += sameCases(live, six, three);
        }
        assertThat(compared).isPositive();
    }

    @Test
    @Tag("judges")
    void ten_changed_inputs_give_what_a_fresh_evaluation_gives() {
        int compared = 0;
        for (long seed = 0; seed < Counts.of(20); seed++) {
            var before = Evaluations.PERMITTED.seeded(seed);
            var builder = SeededFirms.builder(seed);
            changed(builder, before);
            var after = evaluation(builder.build());
            compared += sameCases(model(before), before, after);
        }
        assertThat(compared).isPositive();
    }

    /** Ten cells of the firm's workbook, each 1.3 times what it was, or 0.8 times. */
    private static void changed(FirmBuilder builder, Evaluation before) {
        List<String[]> cells = new ArrayList<>();
        for (var role : before.data().roles()) {
            List.of("Attrition", "Utilisation")
                    .forEach(column -> cells.add(new String[] {"Roles", role.name(), column}));
        }
        for (var work : before.data().work()) {
            cells.add(new String[] {"Work", work.name(), "Units per year"});
        }
        for (var quote : before.data().market().quotes()) {
            String row = quote.provider().name() + " / " + quote.work().name();
            List.of("Price per hour", "Price per unit", "Hours per unit")
                    .forEach(column -> cells.add(new String[] {"Quotes", row, column}));
        }
        for (int at = 0; at < Math.min(10, cells.size()); at++) {
            var cell = cells.get(at * cells.size() / 10 % cells.size());
            builder.times(cell[0], cell[1], cell[2], at % 2 == 0 ? 1.3 : 0.8);
        }
    }

    /** Types what the later evaluation rests on over the earlier one's inputs; gives how many cases agree. */
    private static int sameCases(Recalculated live, Evaluation before, Evaluation after) {
        List<Given> then = before.outline().givens();
        List<Given> now = after.outline().givens();
        if (then.size() != now.size()) {
            return 0;
        }
        for (int at = 0; at < then.size(); at++) {
            assertThat(now.get(at).label()).isEqualTo(then.get(at).label());
            if (now.get(at).value() != then.get(at).value()
                    && !then.get(at).label().startsWith("Taken")) {
                input(live, then.get(at).label()).setCellValue(now.get(at).value());
            }
        }
        live.again();
        var sheets = ModelSheets.of(
                        before, PlanLimits.of(before), Words.of(before.data().firm(), ExampleWording.WORDING))
                .sheets();
        for (int at = 0; at < before.cases().size(); at++) {
            var result = after.cases().get(at);
            var worth = before.cases().get(at).lines().worth();
            same(live, sheets, worth.netPresentValue(), result.worth().netPresentValue());
            same(live, sheets, worth.cashNetPresentValue(), result.worth().cashNetPresentValue());
            same(
                    live,
                    sheets,
                    worth.payback().months(),
                    result.worth().paybackMonths().orElse(0));
            var tests = before.cases().get(at).lines().tests();
            same(live, sheets, tests.hurdle(), result.tests().hurdle() ? 1 : 0);
            same(live, sheets, tests.payback(), result.tests().payback() ? 1 : 0);
        }
        return before.cases().size();
    }

    private static void same(Recalculated live, List<Model.Sheet> sheets, Line line, double fresh) {
        double shown = live.once(sheets, line);
        assertThat(shown).as(line.label()).isCloseTo(fresh, within(1e-9 * Math.max(1e3, Math.abs(fresh))));
    }

    @Test
    void nothing_but_inputs_can_be_typed_over_and_no_password_keeps_the_rest() {
        var model = model(Evaluations.PERMITTED.example());

        for (var sheet : model.workbook) {
            var protection = model.workbook
                    .getSheet(sheet.getSheetName())
                    .getCTWorksheet()
                    .getSheetProtection();
            assertThat(protection.getSheet()).as(sheet.getSheetName()).isTrue();
            assertThat(protection.isSetPassword() || protection.isSetHashValue())
                    .isFalse();
            sheet.forEach(row -> row.forEach(cell -> {
                if (!cell.getCellStyle().getLocked()) {
                    assertThat(((XSSFCell) cell)
                                    .getCellStyle()
                                    .getFillForegroundXSSFColor()
                                    .getARGBHex())
                            .isEqualTo("FFFFF9DB");
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                }
            }));
        }
        assertThat(input(model, "Discount rate, Value").getCellStyle().getLocked())
                .isFalse();
    }
}
