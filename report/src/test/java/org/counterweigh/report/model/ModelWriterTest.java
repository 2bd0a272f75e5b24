package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.counterweigh.Counts;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.excel.style.CellLook;
import org.counterweigh.excel.writer.SheetName;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.report.Evaluations;
import org.counterweigh.report.ExampleWording;
import org.counterweigh.report.SourceFile;
import org.counterweigh.templates.Brand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("laws")
class ModelWriterTest {

    private static final SourceFile SOURCE = new SourceFile("harbour.xlsx", "0f".repeat(32), "0.1.0");

    private static Evaluation evaluation(FirmData data, Finding... findings) {
        return new QuickEvaluator(TestRules.permissive()).evaluate(data, List.of(findings));
    }

    private static byte[] bytes(Evaluation evaluation) {
        return new ModelWriter(ExampleModel.PALETTE, ExampleWording.WORDING).bytes(evaluation, SOURCE);
    }

    private static double named(Recalculated workbook, String name) {
        return workbook.named(name)[0];
    }

    @Test
    void the_headline_amounts_of_the_worked_line_are_what_they_are_by_hand() {
        var read = Recalculated.byPoi(bytes(Evaluations.PERMITTED.example()));

        // 6,000 less 1,500 a year; five years at 8% are worth 3.992710037 years
        assertThat(read.named("Plan_net_benefit")).hasSize(6);
        assertThat(read.named("Plan_net_benefit")[5]).isCloseTo(4_500, within(1e-9));
        assertThat(named(read, "Plan_NPV")).isCloseTo(4_500 * 3.992710037, within(1e-4));
        assertThat(named(read, "Plan_PV_cost_savings")).isCloseTo(6_000 * 3.992710037, within(1e-4));
        assertThat(named(read, "Plan_PV_efficiency")).isCloseTo(-1_500 * 3.992710037, within(1e-4));
        assertThat(named(read, "Plan_PV_legal_and_ethical")).isZero();
        // all of it is cash, from the first year on
        assertThat(named(read, "Plan_cash_NPV")).isCloseTo(4_500 * 3.992710037, within(1e-4));
        assertThat(read.named("Plan_value")[1]).isCloseTo(4_500, within(1e-9));
        assertThat(named(read, "Plan_annual_cash")).isCloseTo(4_500, within(1e-9));
        assertThat(named(read, "Plan_payback_months")).isZero();
        assertThat(named(read, "Plan_capacity_hours")).isCloseTo(0, within(1e-9));
        assertThat(named(read, "Plan_one_off")).isZero();
        assertThat(read.cell("Summary", "Document review", 2).getStringCellValue())
                .startsWith("Outsource to Provider A; runner-up In-house; not tested (");
        assertThat(read.cell("Summary", "In 90% of simulations", 2).getStringCellValue())
                .isEqualTo("Not tested: no figure varies.");
        assertThat(read.cell("Document review", "Provider A: value", 2).getNumericCellValue())
                .isCloseTo(4_500 * 3.992710037, within(1e-4));
        assertThat(read.cell("Summary", "Made from", 2).getStringCellValue())
                .isEqualTo("harbour.xlsx, SHA-256 " + SOURCE.sha256());
    }

    @Test
    void another_price_among_the_inputs_changes_the_plan() {
        var live = new Recalculated(bytes(Evaluations.PERMITTED.example()));
        String label = ExampleFirm.quote(ExampleFirm.data()).price().amount().label();

        live.cell("Inputs", label, 1).setCellValue(32);
        live.again();

        // 12,000 less 250 h at 32
        assertThat(live.named("Plan_net_benefit")[1]).isCloseTo(4_000, within(1e-9));
        assertThat(named(live, "Plan_NPV")).isCloseTo(4_000 * 3.992710037, within(1e-4));
    }

    @Test
    void rows_of_the_summary_add_up_in_front_and_in_every_year() {
        for (long seed = 0; seed < Counts.of(20); seed++) {
            var evaluation = Evaluations.PERMITTED.seeded(seed);
            var plan = evaluation.plan().lines();
            var read = Recalculated.byPoi(bytes(evaluation));
            List<String> parts = Stream.concat(
                            plan.works().keySet().stream(),
                            plan.providers().keySet().stream().map(provider -> "Own cost of " + provider))
                    .toList();
            for (int column = 2; column <= 3 + evaluation.value().horizon() && !parts.isEmpty(); column++) {
                double sum = 0;
                for (String part : parts) {
                    sum += partOf(read, part, column);
                }
                assertThat(sum).isCloseTo(partOf(read, "Value of the plan", column), within(1e-4));
            }
        }
    }

    /** The last row of that name, since the answers in words come first. */
    private static double partOf(Recalculated read, String label, int column) {
        double last = Double.NaN;
        for (var row : read.workbook.getSheet("Summary")) {
            var cell = row.getCell(column);
            if (row.getCell(0) != null
                    && row.getCell(0).toString().equals(label)
                    && cell != null
                    && cell.getCellType() == CellType.FORMULA) {
                last = cell.getNumericCellValue();
            }
        }
        return last;
    }

    @Test
    void the_second_best_plan_typed_among_the_choices_is_worth_what_the_engine_says() {
        int tried = 0;
        for (long seed = 0; tried < Counts.of(40); seed++) {
            var evaluation = Evaluations.PERMITTED.seeded(seed);
            var second = evaluation.optimal().secondBest();
            if (second.isPresent()) {
                tried++;
                var live = new Recalculated(bytes(evaluation));
                evaluation
                        .decisions()
                        .forEach(decision -> choose(live, decision.work().name(), DecisionTable.KEEP));
                second.get()
                        .chosen()
                        .forEach(chosen -> choose(live, chosen.quote().work().name(), ModelWording.option(chosen)));
                live.again();

                assertThat(named(live, "Plan_NPV")).isCloseTo(second.get().netPresentValue(), within(1e-4));
                assertThat(named(live, "Plan_cash_NPV")).isCloseTo(second.get().cashNetPresentValue(), within(1e-4));
                assertThat(live.cell("Checks", "All checks", 1).getStringCellValue())
                        .isEqualTo("OK");
            }
        }
    }

    private static void choose(Recalculated live, String work, String option) {
        live.cell("Decision", work, 1).setCellValue(option);
    }

    @Test
    void what_stands_beside_the_plan_says_what_it_would_add() {
        // 40% of the pay turns into cash: 4,800 a year saved, 7,500 paid
        var data = ExampleFirm.with("Work", ExampleFirm.WORK, "Cashable", 0.4);
        var live = new Recalculated(bytes(evaluation(data)));

        assertThat(live.cell("Summary", "Document review", 2).getStringCellValue())
                .startsWith("Frees time, saves no cash, if outsourced to Provider A; ");
        assertThat(live.cell("Summary", "Document review, Provider A: value", 2).getNumericCellValue())
                .isCloseTo(4_500 * 3.992710037, within(1e-4));
        assertThat(live.cell("Summary", "Document review, Provider A: cash", 2).getNumericCellValue())
                .isCloseTo(-2_700 * 3.992710037, within(1e-4));
        assertThat(live.cell("Summary", "Payback of cash, from the start of Year 1", 2)
                        .getStringCellValue())
                .isEqualTo("keep all in-house");

        choose(live, ExampleFirm.WORK, ExampleFirm.PROVIDER);
        live.again();

        assertThat(named(live, "Plan_NPV")).isCloseTo(4_500 * 3.992710037, within(1e-4));
        assertThat(named(live, "Plan_cash_NPV")).isCloseTo(-2_700 * 3.992710037, within(1e-4));
        assertThat(named(live, "Plan_capacity_hours")).isCloseTo(120, within(1e-9));
        assertThat(live.cell("Summary", "Payback of cash, from the start of Year 1", 2)
                        .getStringCellValue())
                .isEqualTo("not in time");
    }

    @Tag("judges")
    @Test
    void every_formula_of_eighty_kinds_of_work_fits_a_cell() {
        var outline = new QuickEvaluator(TestRules.permissive())
                .atPointValues(SeededFirms.sized(1, 80, 2))
                .outline();
        var addresses = new Addresses();
        Stream.of(Calendar.values()).forEach(year -> addresses.put(year, new SheetName("Timeline"), 4));
        outline.givens().forEach(given -> addresses.put(given, new SheetName("Inputs"), 99_999, 1));
        outline.chapters()
                .forEach(chapter -> chapter.lines()
                        .forEach(
                                line -> addresses.put(line, new SheetName("A sheet with a name of 31 signs"), 99_999)));
        var formulas = new ExcelFormula(addresses, new SheetName("Plan"), 10);

        lines(outline.chapters().stream())
                .forEach(line -> assertThat(formulas.cells(line.formula())).allSatisfy(formula -> {
                    assertThat(formula.length()).as(line.label()).isLessThanOrEqualTo(8_192);
                    assertThat(formula.chars().filter(sign -> sign == '(').count())
                            .as(line.label())
                            .isLessThanOrEqualTo(64);
                }));
    }

    /** But for what is in quotes, in the name of a sheet or in a cell's own name. */
    private static final Pattern TYPED = Pattern.compile("(?<![A-Za-z$0-9.!])\\d+(\\.\\d+)?(?![A-Za-z0-9(!])");

    @Test
    void no_formula_is_too_long_to_read_or_hides_a_number() {
        for (var evaluation : List.of(
                Evaluations.PERMITTED.example(),
                Evaluations.PERMITTED.seeded(7),
                evaluation(SeededFirms.sized(1, 4, 3)))) {
            for (var cell : new Recalculated(bytes(evaluation)).formulas()) {
                String formula = cell.getCellFormula();
                String place = cell.getSheet().getSheetName() + "!" + cell.getAddress() + ": " + formula;
                assertThat(formula.length()).as(place).isLessThanOrEqualTo(120);
                assertThat(TYPED.matcher(formula.replaceAll("\"[^\"]*\"|'[^']*'", ""))
                                .results()
                                .map(MatchResult::group))
                        .as(place)
                        .isSubsetOf("0", "1", "12", "365");
            }
        }
    }

    @Test
    void every_line_of_seeded_firms_recalculates_to_the_engine_and_every_check_holds() {
        for (long seed = 0; seed < Counts.of(20); seed++) {
            var file = bytes(Evaluations.RULED.seeded(seed));
            var recalculated = Recalculated.byPoi(file);

            Judged.same(new Recalculated(file), recalculated);
            assertThat(recalculated.cell("Checks", "All checks", 1).getStringCellValue())
                    .as("Firm " + seed)
                    .isEqualTo("OK");
        }
    }

    @Test
    void every_line_the_engine_lists_stands_on_a_sheet_and_only_once() {
        for (long seed = 0; seed < Counts.of(50); seed++) {
            var evaluation = Evaluations.PERMITTED.seeded(seed);
            var model = ModelWriter.model(evaluation, SOURCE, ExampleWording.WORDING);
            Set<Line> standing = Collections.newSetFromMap(new IdentityHashMap<>());
            lines(Stream.concat(
                            model.timeline().stream(),
                            model.sheets().stream().flatMap(sheet -> sheet.chapters().stream())))
                    .forEach(line ->
                            assertThat(standing.add(line)).as("Twice: " + line).isTrue());

            assertThat(standing)
                    .containsAll(lines(evaluation.outline().chapters().stream()).toList());
            var choices = evaluation.plan().lines().choices().stream().map(PlanLines.Selection::taken);
            assertThat(Stream.concat(model.givens().stream(), choices))
                    .containsAll(evaluation.outline().givens())
                    .doesNotHaveDuplicates();
        }
    }

    private static Stream<Line> lines(Stream<? extends Outline.Chapter<?>> chapters) {
        return chapters.flatMap(chapter -> chapter.lines().stream());
    }

    @Test
    void each_kind_of_work_has_a_sheet_whatever_it_is_called() {
        var odd = ExampleFirm.builder()
                .work("Team", "W02", 100)
                .staffing("Team", ExampleFirm.ROLE, 1)
                .work("Contracts: [NDAs/SOWs] and everything like them", "W03", 100)
                .staffing("Contracts: [NDAs/SOWs] and everything like them", ExampleFirm.ROLE, 1)
                .work("=Filings", "W04", 100)
                .build();
        var workbook = new Recalculated(bytes(evaluation(odd))).workbook;

        assertThat(workbook.sheetIterator())
                .toIterable()
                .extracting(Sheet::getSheetName)
                .containsExactly(
                        "Summary",
                        "Contents",
                        "Decision",
                        "Scores",
                        "Inputs",
                        "Scenarios",
                        "Sensitivity",
                        "Changes",
                        "Time and team",
                        "Providers",
                        "Document review",
                        "Team",
                        "Contracts NDAs SOWs and everyth",
                        "Plan",
                        "Uncertainty",
                        "Checks",
                        "Findings",
                        "Chart data");
    }

    @Test
    void a_firm_without_an_offer_has_an_empty_plan_that_holds() {
        var alone = new FirmBuilder()
                .role("Paralegal", 1, 60_000)
                .work("Filings", "W04", 100)
                .staffing("Filings", "Paralegal", 1)
                .build();
        var read = Recalculated.byPoi(bytes(evaluation(alone)));

        assertThat(named(read, "Plan_NPV")).isZero();
        assertThat(read.cell("Checks", "All checks", 1).getStringCellValue()).isEqualTo("OK");
        assertThat(read.cell("Summary", "Filings", 2).getStringCellValue())
                .startsWith("Keep in-house; low confidence (");
        assertThat(read.cell("Summary", "Payback of cash, from the start of Year 1", 2)
                        .getStringCellValue())
                .isEqualTo("keep all in-house");
    }

    @Test
    void growth_and_discounting_stand_below_the_years() {
        var read = Recalculated.byPoi(bytes(Evaluations.PERMITTED.example()));

        assertThat(read.cell("Time and team", "Discount factor", LineColumns.YEAR_0)
                        .getNumericCellValue())
                .isEqualTo(1);
        assertThat(read.cell("Time and team", "Discount factor", LineColumns.YEAR_0 + 1)
                        .getNumericCellValue())
                .isCloseTo(1 / 1.08, within(1e-12));
    }

    @Test
    void a_hybrid_stands_beside_the_whole_case_and_is_checked_too() {
        var quick = new QuickEvaluator(TestRules.permissive());
        var hybrid = Evaluations.PERMITTED.seeded(Stream.iterate(0L, seed -> seed + 1)
                .limit(400)
                .filter(seed -> quick.atPointValues(SeededFirms.firm(seed)).decisions().stream()
                        .anyMatch(each -> each.outcome() == Outcome.HYBRID))
                .findFirst()
                .orElseThrow());
        var chosen = hybrid.decisions().stream()
                .filter(each -> each.outcome() == Outcome.HYBRID)
                .findFirst()
                .orElseThrow();
        var read = Recalculated.byPoi(bytes(hybrid));

        assertThat(read.cell("Decision", chosen.work().name(), 1).getStringCellValue())
                .isEqualTo(chosen.choice().takenBy().orElseThrow() + ModelWording.PEAKS);
        assertThat(read.cell("Checks", "All checks", 1).getStringCellValue()).isEqualTo("OK");
    }

    @Test
    void findings_are_told_on_a_sheet_of_their_own() {
        var read = new Recalculated(bytes(evaluation(
                ExampleFirm.data(), Finding.defaulted("Roles!C2", "No on-cost is given", "Type one, or leave 28%"))));

        assertThat(read.cell("Findings", "Default", 1).getStringCellValue()).isEqualTo("Roles!C2");
        assertThat(read.cell("Findings", "Default", 2).getStringCellValue()).isEqualTo("No on-cost is given");
    }

    @Test
    void the_same_evaluation_gives_the_same_bytes() {
        assertThat(bytes(evaluation(SeededFirms.firm(3)))).isEqualTo(bytes(evaluation(SeededFirms.firm(3))));
    }

    @Test
    void a_workbook_wears_the_colours_of_the_brand() {
        var palette = new Brand.Palette(1, 2, 3, 4, 5, 6, 7, 8);

        assertThat(CellRole.CHAPTER.in(palette))
                .isEqualTo(CellLook.of(3)
                        .down(CellLook.Down.CENTRE)
                        .points(11)
                        .bold()
                        .on(7)
                        .indented());
    }
}
