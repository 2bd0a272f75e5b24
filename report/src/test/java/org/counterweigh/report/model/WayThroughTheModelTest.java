package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.counterweigh.report.Evaluations;
import org.counterweigh.report.ExampleUncertainty;
import org.counterweigh.report.ExampleWording;
import org.counterweigh.report.SourceFile;
import org.junit.jupiter.api.Test;

class WayThroughTheModelTest {

    private static final int MOST_STEPS = 30;
    private static final String SHA = "00".repeat(32);

    private static Recalculated model() {
        var evaluation = ExampleUncertainty.on(Evaluations.RULED.example());
        return new Recalculated(new ModelWriter(ExampleModel.PALETTE, ExampleWording.WORDING)
                .bytes(evaluation, new SourceFile("firm.xlsx", SHA, "0.1.0")));
    }

    /** The cell that a label leads to. */
    private static XSSFCell followed(Recalculated model, XSSFCell label) {
        String location = Objects.requireNonNull(label.getHyperlink()).getLocation();
        int sheetEnds = location.lastIndexOf('!');
        var sheet = model.workbook.getSheet(location.substring(0, sheetEnds).replaceAll("^'|'$", ""));
        var cell = new CellReference(location.substring(sheetEnds + 1));
        return sheet.getRow(cell.getRow()).getCell(cell.getCol());
    }

    @Test
    void contents_lead_to_every_other_sheet_and_each_of_them_back() {
        var model = model();
        List<String> listed = StreamSupport.stream(
                        model.workbook.getSheet(ContentsSheet.TITLE).spliterator(), false)
                .map(row -> (XSSFCell) row.getCell(0))
                .filter(cell -> cell != null && cell.getHyperlink() != null)
                .map(cell -> followed(model, cell).getSheet().getSheetName())
                .toList();

        assertThat(model.workbook.sheetIterator())
                .toIterable()
                .extracting(Sheet::getSheetName)
                .filteredOn(name -> !name.equals(ContentsSheet.TITLE))
                .containsExactlyElementsOf(listed);
        for (String name : listed) {
            var titles = model.workbook.getSheet(name).getRow(1);
            var back = titles.getCell(titles.getLastCellNum() - 1);
            assertThat(followed(model, back).getSheet().getSheetName()).isEqualTo(ContentsSheet.TITLE);
        }
    }

    @Test
    void contents_say_what_the_workbook_was_made_of() {
        assertThat(model().cell(ContentsSheet.TITLE, "SHA-256 of that file", 1).getStringCellValue())
                .isEqualTo(SHA);
        assertThat(model().cell(ContentsSheet.TITLE, "Made by", 1).getStringCellValue())
                .isEqualTo("Counterweigh 0.1.0");
        assertThat(model().cell(ContentsSheet.TITLE, "Approved by", 1)
                        .getCellStyle()
                        .getLocked())
                .isFalse();
    }

    /** From the amount of page one by way of its line to a typed figure, by links alone. */
    @Test
    void a_label_leads_on_until_an_input_is_reached() {
        var model = model();
        XSSFCell at = followed(model, model.cell("Summary", "Net present value", 0));
        assertThat(at.getSheet().getSheetName()).isEqualTo("Plan");

        for (int step = 0; step < MOST_STEPS && !at.getSheet().getSheetName().equals("Inputs"); step++) {
            at = followed(model, at.getRow().getCell(0));
        }
        assertThat(at.getSheet().getSheetName()).isEqualTo("Inputs");
        var typed = at.getRow().getCell(InputsSheet.VALUE);
        assertThat(typed.getCellStyle().getLocked()).isFalse();
    }

    @Test
    void a_share_takes_no_more_than_all_and_a_price_nothing_below_nothing() {
        var model = model();
        var price = model.cell("Inputs", "Price per hour, Provider A / Document review", InputsSheet.VALUE);
        var share = model.cell("Inputs", "Utilisation, Paralegal", InputsSheet.VALUE);

        assertThat(bounds(price)).isEqualTo("0 to null");
        assertThat(bounds(share)).isEqualTo("0 to 1");
    }

    private static String bounds(XSSFCell cell) {
        return cell.getSheet().getDataValidations().stream()
                .filter(each -> each.getRegions().getCellRangeAddresses()[0].isInRange(cell))
                .map(DataValidation::getValidationConstraint)
                .map(each -> each.getFormula1() + " to " + each.getFormula2())
                .findFirst()
                .orElseThrow();
    }
}
