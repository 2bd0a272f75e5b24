package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.report.LibreOffice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("judges")
class LibreOfficeOracleTest {

    private static final double WRONG = 999;

    @TempDir
    Path folder;

    @Test
    void a_wrong_value_that_a_file_brings_is_not_believed() throws Exception {
        var canary = folder.resolve("canary.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(canary)) {
            var cell = workbook.createSheet("Canary").createRow(0).createCell(0);
            cell.setCellFormula("1+1");
            cell.setCellValue(WRONG);
            workbook.write(out);
        }

        var judged = new LibreOffice(folder.resolve("judge")).recalculate(canary);

        try (var workbook = new XSSFWorkbook(judged.toFile())) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getNumericCellValue())
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void libre_office_agrees_with_the_engine_in_every_cell(int horizon) throws Exception {
        var ours = ModelWorkbook.bytes(new ExampleModel().model(horizon), ExampleModel.PALETTE);

        new Judged(folder).agrees(ours);
    }

    @Test
    void every_sheet_can_be_printed() throws Exception {
        var file = folder.resolve("model.xlsx");
        Files.write(file, ModelWorkbook.bytes(new ExampleModel().model(5), ExampleModel.PALETTE));

        var pdf = new LibreOffice(folder.resolve("judge")).toPdf(file);

        assertThat(Files.size(pdf)).isGreaterThan(10_000);
    }
}
