package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.figures.Figure.constant;
import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline;
import org.counterweigh.figures.Unit;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.Firm.CashFlows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated
class ModelWorkbookTest {

    private static final Set<String> FUNCTIONS =
            Set.of("SUM", "MIN", "MAX", "IF", "ABS", "AND", "COUNTIF", "INDEX", "MATCH", "ROWS");

    private final ExampleModel example = new ExampleModel();

    private static byte[] bytes(Model model) {
        return ModelWorkbook.bytes(model, ExampleModel.PALETTE);
    }

    private static Model only(List<Model.Sheet> sheets, List<Given> givens, List<Model.Identity> identities) {
        return new Model(
                ExampleModel.COVER,
                List.of(),
                Settings.of(5, CashFlows.END_OF_YEAR),
                Map.of(),
                givens,
                List.of(),
                sheets,
                identities,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new Value(5));
    }

    /** A model of one sheet with the given lines and all they need. */
    private static Model only(Line... lines) {
        var outline = new Outline<String>().chapter("Lines", List.of(lines));
        return only(List.of(new Model.Sheet("Lines", outline.chapters())), outline.givens(), List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10})
    void every_line_recalculates_to_the_engine(int horizon) {
        var model = example.model(horizon);
        var recalculated = Recalculated.byPoi(bytes(model));

        for (Model.Sheet plan : model.sheets()) {
            plan.chapters()
                    .forEach(chapter -> chapter.lines().forEach(line -> {
                        for (int year = 0; year <= (line.yearly() ? horizon : 0); year++) {
                            double engine = model.value().in(year, line);
                            assertThat(recalculated.amount(plan.title(), line.label(), line, year))
                                    .as(line + " in year " + year)
                                    .isCloseTo(engine, within(1e-9 * Math.max(1, Math.abs(engine))));
                        }
                    }));
        }
    }

    @Test
    void every_formula_shows_the_engines_value_before_anything_is_recalculated() {
        var shown = new Recalculated(bytes(example.model(5)));

        // 10,000 documents x 0.02 h = 200 h of 1,280; 200/1,280 x 76,800 = 12,000; 250 h x 30 = 7,500
        assertThat(shown.amount("Document review", "In-house cost", example.inHouse, 1))
                .isEqualTo(12_000);
        assertThat(shown.amount("Document review", "Outsourced cost", example.outsourced, 1))
                .isEqualTo(7_500);
        assertThat(shown.amount("Document review", "Net benefit to date", example.running, 5))
                .isEqualTo(13_500);
        // 4,500 x 3.99271 - 9,000
        assertThat(shown.amount("Verdict", "Net present value", example.npv, 0)).isCloseTo(8_967.2, within(.01));
        assertThat(shown.formulas())
                .allSatisfy(cell -> assertThat(cell.getCTCell().isSetV()).isTrue());
    }

    @Test
    void another_price_among_the_inputs_changes_everything_that_rests_on_it() {
        var live = new Recalculated(bytes(example.model(5)));

        live.cell("Inputs", "Price per hour, Provider A", 1).setCellValue(45);
        live.again();

        // 250 h x 45 = 11,250, so 750 a year; 5 x 750 - 9,000
        assertThat(live.amount("Summary", "Net benefit", example.net, 3)).isCloseTo(750, within(1e-6));
        assertThat(live.amount("Summary", "Net benefit to date", example.running, 5))
                .isCloseTo(-5_250, within(1e-6));
        assertThat(live.cell("Summary", "All identities hold", 2).getStringCellValue())
                .isEqualTo("OK");
    }

    @Test
    void the_inputs_say_where_each_figure_comes_from() {
        var read = new Recalculated(bytes(example.model(5)));

        assertThat(read.cell("Inputs", "Salary, Paralegal", 1).getNumericCellValue())
                .isEqualTo(60_000);
        assertThat(read.cell("Inputs", "Salary, Paralegal", InputsSheet.UNIT).getStringCellValue())
                .isEqualTo("USD/FTE");
        assertThat(read.cell("Inputs", "Salary, Paralegal", 6).getStringCellValue())
                .isEqualTo("Roles!C2");
        assertThat(read.cell("Inputs", "Discount rate", 6).getStringCellValue())
                .isEqualTo("default: Analyst's default, 2026");
        assertThat(read.cell("Inputs", "Discount rate", 7).getStringCellValue()).isEqualTo("C");
    }

    @Test
    void inputs_are_blue_on_pale_yellow_and_never_formulas() {
        var read = new Recalculated(bytes(example.model(5)));
        var input = read.cell("Inputs", "Discount rate", 1);

        assertThat(input.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(input.getCellStyle().getFont().getXSSFColor().getARGBHex()).isEqualTo("FF0000FF");
        assertThat(input.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
                .isEqualTo("FFFFF9DB");
    }

    @Test
    void a_name_leads_to_its_result() {
        var read = new Recalculated(bytes(example.model(5)));

        assertThat(read.named("Net_benefit")).containsExactly(-9_000, 4_500, 4_500, 4_500, 4_500, 4_500);
        assertThat(read.named("Net_present_value")).hasSize(1);
    }

    @Test
    void the_timeline_knows_what_kind_of_year_each_is() {
        var read = Recalculated.byPoi(bytes(example.model(3)));

        for (int year = 0; year <= 3; year++) {
            assertThat(read.amount("Time and team", "Year", Calendar.YEAR, year))
                    .isEqualTo(year);
            assertThat(read.amount("Time and team", "Operating year", Calendar.YEAR, year))
                    .isEqualTo(year >= 1 ? 1 : 0);
            assertThat(read.amount("Time and team", "First year", Calendar.YEAR, year))
                    .isEqualTo(year == 1 ? 1 : 0);
            assertThat(read.amount("Time and team", "Steady year", Calendar.YEAR, year))
                    .isEqualTo(year == 2 ? 1 : 0);
            assertThat(read.amount("Time and team", "Last year", Calendar.YEAR, year))
                    .isEqualTo(year == 3 ? 1 : 0);
        }
    }

    @Test
    void the_steady_year_of_a_single_year_is_that_year() {
        var read = Recalculated.byPoi(bytes(example.model(1)));

        assertThat(read.amount("Time and team", "Steady year", Calendar.YEAR, 1))
                .isEqualTo(1);
    }

    @Test
    void a_check_that_fails_says_so_and_so_does_the_word_for_all() {
        var chapters = example.outline().chapters();
        var model = only(
                List.of(new Model.Sheet("All", chapters)),
                example.outline().givens(),
                List.of(
                        new Model.Identity("Bridge", example.bridge, example.net),
                        new Model.Identity("Costs are equal", example.inHouse, example.outsourced)));

        for (var read : List.of(new Recalculated(bytes(model)), Recalculated.byPoi(bytes(model)))) {
            assertThat(read.cell("Checks", "Bridge", 1).getStringCellValue()).isEqualTo("OK");
            assertThat(read.cell("Checks", "Costs are equal", 1).getStringCellValue())
                    .isEqualTo("CHECK");
            // 9,000 in Year 0, 4,500 in every other
            assertThat(read.cell("Checks", "Costs are equal", 2).getNumericCellValue())
                    .isCloseTo(9_000, within(1e-6));
            assertThat(read.cell("Checks", "All checks", 1).getStringCellValue())
                    .isEqualTo("CHECK");
            assertThat(read.cell("Summary", "All identities hold", 2).getStringCellValue())
                    .isEqualTo("CHECK");
        }
    }

    @Test
    void an_identity_of_single_amounts_is_checked_without_years() {
        var model = only(
                List.of(new Model.Sheet("All", example.outline().chapters())),
                example.outline().givens(),
                List.of(new Model.Identity("Worth its value", example.worth, example.npv)));
        var read = Recalculated.byPoi(bytes(model));

        assertThat(read.cell("Checks", "Worth its value", 1).getStringCellValue())
                .isEqualTo("OK");
    }

    @Test
    void things_that_cannot_be_equal_are_refused_as_an_identity() {
        assertThatThrownBy(() -> new Model.Identity("Hours are money", example.productive, example.net))
                .hasMessageContaining("Net benefit");
    }

    @Test
    void the_same_model_gives_the_same_bytes_wherever_it_is_written() throws InterruptedException {
        var here = TimeZone.getDefault();
        var first = bytes(example.model(5));
        Thread.sleep(2_100);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertThat(bytes(new ExampleModel().model(5))).isEqualTo(first);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void only_functions_every_spreadsheet_knows_are_used() {
        var used = new TreeSet<String>();
        var function = Pattern.compile("([A-Z][A-Z0-9.]*)\\(");
        new Recalculated(bytes(example.model(5)))
                .formulas()
                .forEach(cell ->
                        function.matcher(cell.getCellFormula()).results().forEach(found -> used.add(found.group(1))));

        assertThat(FUNCTIONS).containsAll(used);
    }

    @Test
    void nothing_is_hidden_and_styles_stay_few() {
        var workbook = new Recalculated(bytes(example.model(10))).workbook;

        workbook.forEach(sheet -> assertThat(workbook.getSheetVisibility(workbook.getSheetIndex(sheet)))
                .isEqualTo(SheetVisibility.VISIBLE));
        assertThat(workbook.isMacroEnabled()).isFalse();
        assertThat(workbook.getNumCellStyles()).isLessThan(60);
        assertThat(workbook.getTheme()).isNotNull();
    }

    @Test
    void every_sheet_prints_one_page_wide_with_its_headings_repeated() {
        new Recalculated(bytes(example.model(5))).workbook.forEach(sheet -> {
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            int pages =
                    Map.of("Summary", 1, "Changes", 1, "Checks", 1, "Inputs", 3).getOrDefault(sheet.getSheetName(), 0);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) pages);
            assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(3);
            assertThat(sheet.getFooter().getLeft()).isEqualTo("Harbour && Vale LLP");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        });
    }

    @Test
    void a_title_no_sheet_can_have_is_made_into_one_it_can() {
        var model = only(
                List.of(
                        new Model.Sheet("Inputs", List.of()),
                        new Model.Sheet("Review: [A/B]", List.of()),
                        new Model.Sheet("Commercial contracts and all their many amendments", List.of()),
                        new Model.Sheet("Commercial contracts and all their many schedules", List.of()),
                        new Model.Sheet("History", List.of())),
                List.of(),
                List.of());
        var workbook = new Recalculated(bytes(model)).workbook;

        assertThat(workbook.sheetIterator())
                .toIterable()
                .extracting(sheet -> sheet.getSheetName())
                .containsExactly(
                        "Summary",
                        "Contents",
                        "Inputs",
                        "Changes",
                        "Time and team",
                        "Inputs 2",
                        "Review A B",
                        "Commercial contracts and all th",
                        "Commercial contracts and all 2",
                        "History 2",
                        "Checks",
                        "Findings");
    }

    @Test
    void a_sheet_that_is_called_like_a_cell_or_with_an_apostrophe_can_be_referred_to() {
        var outline = new Outline<String>().chapter("One", List.of(example.net)).chapter("Two", List.of(example.npv));
        var model = only(
                List.of(
                        new Model.Sheet("W01", outline.chapters().subList(0, 1)),
                        new Model.Sheet("O'Neill's", outline.chapters().subList(1, 2))),
                outline.givens(),
                List.of(new Model.Identity("Same", example.net, example.net)));
        var read = Recalculated.byPoi(bytes(model));

        assertThat(read.amount("O'Neill's", "Net present value", example.npv, 0))
                .isCloseTo(8_967.2, within(.01));
    }

    @Test
    void words_from_a_user_stay_words() {
        var odd = ExampleModel.cell("=1+1", 2, Unit.SHARE, "@cmd", "A1");
        var escape = ExampleModel.cell("Line_x000D_feed\u0001", 3, Unit.SHARE, "Work", "A2");
        var read = new Recalculated(bytes(only(line("+Sum", odd.plus(escape)))));

        var label = read.cell("Inputs", "=1+1", 0);
        assertThat(label.getCellType()).isEqualTo(CellType.STRING);
        assertThat(label.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(read.cell("Inputs", "=1+1", 6).getCellStyle().getQuotePrefixed())
                .isTrue();
        assertThat(read.cell("Inputs", "Line_x000D_feed ", 1).getNumericCellValue())
                .isEqualTo(3);
        assertThat(read.cell("Lines", "+Sum", 0).getCellStyle().getQuotePrefixed())
                .isTrue();
    }

    @Test
    void signs_and_powers_mean_the_same_to_a_spreadsheet_as_to_the_engine() {
        var two = ExampleModel.cell("Two", 2, Unit.SHARE, "Work", "A1");
        var less = ExampleModel.cell("Less", -3, Unit.SHARE, "Work", "A2");
        Figure minusTwo = constant(-2, Unit.SHARE);
        var read = Recalculated.byPoi(bytes(only(
                line("Negative squared", minusTwo.toThe(two)),
                line("Less squared", less.toThe(two)),
                line("Tower", two.toThe(less).toThe(two)),
                line("Less a negative", two.minus(minusTwo)),
                line("Quarter", two.over(two).over(two).over(two)))));

        assertThat(read.cell("Lines", "Negative squared", 2).getNumericCellValue())
                .isEqualTo(4);
        assertThat(read.cell("Lines", "Less squared", 2).getNumericCellValue()).isEqualTo(9);
        assertThat(read.cell("Lines", "Tower", 2).getNumericCellValue()).isEqualTo(1 / 64.0);
        assertThat(read.cell("Lines", "Less a negative", 2).getNumericCellValue())
                .isEqualTo(4);
        assertThat(read.cell("Lines", "Quarter", 2).getNumericCellValue()).isEqualTo(.25);
    }

    @Test
    void comparisons_and_years_mean_the_same_to_a_spreadsheet_as_to_the_engine() {
        var two = ExampleModel.cell("Two", 2, Unit.SHARE, "Work", "A1");
        var less = ExampleModel.cell("Less", -3, Unit.SHARE, "Work", "A2");
        var nothing = ExampleModel.cell("Nothing", 0, Unit.SHARE, "Work", "A3");
        var falling = line("Falling", less.times(Calendar.OPERATING));
        var running = line("Running", falling.cumulated());
        var before = line("Before", running.previous());
        var above = line("Above", before.exceeds(falling));
        var read = Recalculated.byPoi(bytes(only(
                line("Two above less", two.exceeds(less)),
                line("Two above two", two.exceeds(two)),
                line("Guarded", two.overAny(nothing)),
                line("Bounds", two.atLeast(less).atLeast(nothing).atMost(less)),
                line("Largest", running.largest()),
                above)));

        assertThat(read.cell("Lines", "Two above less", 2).getNumericCellValue())
                .isEqualTo(1);
        assertThat(read.cell("Lines", "Two above two", 2).getNumericCellValue()).isZero();
        assertThat(read.cell("Lines", "Guarded", 2).getNumericCellValue()).isZero();
        assertThat(read.cell("Lines", "Bounds", 2).getNumericCellValue()).isEqualTo(-3);
        // 0, -3, -6, -9, -12, -15
        assertThat(read.cell("Lines", "Largest", 2).getNumericCellValue()).isZero();
        assertThat(read.amount("Lines", "Before", before, 0)).isZero();
        assertThat(read.amount("Lines", "Before", before, 5)).isEqualTo(-12);
        // 0 is not above 0, but above -3; -3 is not above -3
        assertThat(read.amount("Lines", "Above", above, 0)).isZero();
        assertThat(read.amount("Lines", "Above", above, 1)).isEqualTo(1);
        assertThat(read.amount("Lines", "Above", above, 2)).isZero();
    }

    @Test
    void an_amount_that_is_not_a_number_is_refused_with_its_cell() {
        var nothing = ExampleModel.cell("Nothing", 0, Unit.SHARE, "Work", "A1");

        assertThatThrownBy(() -> bytes(only(line("Ratio", nothing.over(nothing)))))
                .hasMessageContaining("Lines!C6");
    }
}
