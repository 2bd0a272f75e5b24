package org.counterweigh.excel.bench;

import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** POI's model of the whole workbook in memory. */
final class PoiModel implements TallyReader {

    @Override
    public Tally tally(Path workbook) throws Exception {
        Tally tally = Tally.NOTHING;
        try (OPCPackage parts = OPCPackage.open(workbook.toFile(), PackageAccess.READ);
                XSSFWorkbook book = new XSSFWorkbook(parts)) {
            for (Sheet sheet : book) {
                tally = tally.plus(tally(sheet));
            }
        }
        return tally;
    }

    private static Tally tally(Sheet sheet) {
        double sum = 0;
        long numbers = 0;
        long texts = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    texts += cell.getStringCellValue().isEmpty() ? 0 : 1;
                } else {
                    sum += cell.getNumericCellValue();
                    numbers++;
                }
            }
        }
        return new Tally(sum, numbers, texts);
    }
}
