package org.counterweigh.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.figures.Figure;

/** A written workbook, recalculated from nothing by a program that is not ours. */
final class Recalculated {

    final XSSFWorkbook workbook;

    Recalculated(byte[] file) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets every engine's value and works each formula out again. */
    static Recalculated byPoi(byte[] file) {
        var read = new Recalculated(file);
        read.formulas().forEach(cell -> {
            if (cell.getCTCell().isSetV()) {
                cell.getCTCell().unsetV();
            }
        });
        read.workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return read;
    }

    List<XSSFCell> formulas() {
        var cells = new ArrayList<XSSFCell>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                cells.add((XSSFCell) cell);
            }
        })));
        return cells;
    }

    XSSFCell cell(String sheet, String label, int column) {
        for (var row : workbook.getSheet(sheet)) {
            Cell first = row.getCell(0);
            if (first != null && first.toString().equals(label)) {
                return (XSSFCell) row.getCell(column);
            }
        }
        throw new IllegalArgumentException("No row " + label + " on " + sheet);
    }

    double amount(String sheet, String label, Figure figure, int year) {
        return cell(sheet, label, Grid.column(figure) + (figure.yearly() ? year : 0))
                .getNumericCellValue();
    }

    /** The amounts under a defined name. */
    double[] named(String name) {
        var area = new AreaReference(workbook.getName(name).getRefersToFormula(), workbook.getSpreadsheetVersion());
        return Arrays.stream(area.getAllReferencedCells()).mapToDouble(this::at).toArray();
    }

    private double at(CellReference reference) {
        return workbook.getSheet(reference.getSheetName())
                .getRow(reference.getRow())
                .getCell(reference.getCol())
                .getNumericCellValue();
    }
}
