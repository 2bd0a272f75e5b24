package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.report.Evaluations;
import org.counterweigh.report.ExampleWording;
import org.counterweigh.report.SourceFile;
import org.junit.jupiter.api.Test;

/** What the charts of the model draw. Five years at 8% are worth 3.992710037 years. */
class ChartsTest {

    private static final double YEARS = 3.992710037;
    private static final int BASE = 0;
    private static final int GAIN = 1;
    private static final int COST_BELOW = 4;
    private static final int SAVINGS = 0;
    private static final int EFFICIENCY = 1;

    private static Recalculated model(FirmData data) {
        return model(new QuickEvaluator(TestRules.permissive()).evaluate(data, List.of()));
    }

    private static Recalculated model(Evaluation evaluation) {
        return new Recalculated(new ModelWriter(ExampleModel.PALETTE, ExampleWording.WORDING)
                .bytes(evaluation, new SourceFile("firm.xlsx", "00".repeat(32), "0.1.0")));
    }

    private static XSSFChart chart(Recalculated live, String sheet, int at) {
        return live.workbook.getSheet(sheet).getDrawingPatriarch().getCharts().get(at);
    }

    /** What stands now in the cells that a series draws. */
    private static double amount(Recalculated live, XSSFChart chart, int series, int point) {
        var cells = chart.getChartSeries().get(0).getSeries(series).getValuesData();
        var area = new AreaReference(cells.getDataRangeReference(), live.workbook.getSpreadsheetVersion());
        return cell(live, area.getAllReferencedCells()[point]).getNumericCellValue();
    }

    private static String title(Recalculated live, XSSFChart chart) {
        return cell(live, new CellReference(chart.getTitleFormula())).getStringCellValue();
    }

    private static Cell cell(Recalculated live, CellReference place) {
        return live.workbook
                .getSheet(place.getSheetName())
                .getRow(place.getRow())
                .getCell(place.getCol());
    }

    private static void price(Recalculated live, double price) {
        live.cell("Inputs", "Price per hour, Provider A / Document review", InputsSheet.VALUE)
                .setCellValue(price);
        live.again();
    }

    @Test
    void the_bridge_follows_an_input() {
        var live = model(Evaluations.PERMITTED.example());
        var bridge = chart(live, "Summary", 0);
        assertThat(title(live, bridge)).isEqualTo("Value of the plan, NPV in USD: 17,967");

        price(live, 32);

        // 12,000 less 200 h at 32; then 50 h more at 32: 4,000 a year remain
        assertThat(amount(live, bridge, GAIN, SAVINGS)).isCloseTo(5_600 * YEARS, within(1e-4));
        assertThat(title(live, bridge)).isEqualTo("Value of the plan, NPV in USD: 15,971");
    }

    @Test
    void a_step_below_nothing_hangs_from_the_step_before_it() {
        var live = model(Evaluations.PERMITTED.example());
        var bridge = chart(live, "Summary", 0);

        // 200 h at 70 cost 2,000 more than today, and 50 h more 3,500 on top
        price(live, 70);

        assertThat(amount(live, bridge, COST_BELOW, SAVINGS)).isCloseTo(-2_000 * YEARS, within(1e-4));
        assertThat(amount(live, bridge, BASE, EFFICIENCY)).isCloseTo(-2_000 * YEARS, within(1e-4));
        assertThat(amount(live, bridge, COST_BELOW, EFFICIENCY)).isCloseTo(-3_500 * YEARS, within(1e-4));
    }

    @Test
    void cumulated_cash_follows_the_choice() {
        var live = model(Evaluations.PERMITTED.example());
        var cash = chart(live, "Summary", 1);
        assertThat(amount(live, cash, 0, 5)).isCloseTo(22_500, within(1e-6));

        live.cell("Decision", ExampleFirm.WORK, 1).setCellValue(DecisionTable.KEEP);
        live.again();

        assertThat(amount(live, cash, 0, 5)).isZero();
    }

    @Test
    void scores_of_the_offers_are_drawn_as_the_weights_stand() {
        var live = model(Evaluations.PERMITTED.example());
        var scores = chart(live, "Scores", 0);

        assertThat(title(live, scores)).startsWith("Scores by all stakeholders together");
        assertThat(amount(live, scores, 0, 0)).isBetween(0.0, 100.0);
    }

    @Test
    void every_chart_says_to_those_who_cannot_see_it_what_it_shows() {
        List<String> said = new ArrayList<>();
        model(Evaluations.PERMITTED.example()).workbook.forEach(sheet -> {
            var drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
            if (drawing != null) {
                drawing.getShapes()
                        .forEach(shape -> said.add(((XSSFGraphicFrame) shape)
                                .getCTGraphicalObjectFrame()
                                .getNvGraphicFramePr()
                                .getCNvPr()
                                .getDescr()));
            }
        });

        assertThat(said)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(words -> assertThat(words).isNotBlank());
        assertThat(said).anySatisfy(words -> assertThat(words).contains("17,967"));
    }

    @Test
    void a_firm_without_an_offer_has_no_chart_and_no_cells_for_one() {
        var workbook = model(new FirmBuilder()
                        .role("Paralegal", 1, 60_000)
                        .work("Filings", "W04", 100)
                        .staffing("Filings", "Paralegal", 1)
                        .build())
                .workbook;

        assertThat(workbook.getSheet(ChartSheet.TITLE)).isNull();
        workbook.forEach(
                sheet -> assertThat(((XSSFSheet) sheet).getDrawingPatriarch()).isNull());
    }
}
