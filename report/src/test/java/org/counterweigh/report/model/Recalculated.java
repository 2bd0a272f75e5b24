package org.counterweigh.report.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.formula.OperationEvaluationContext;
import org.apache.poi.ss.formula.eval.EvaluationException;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.OperandResolver;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.functions.FreeRefFunction;
import org.apache.poi.ss.formula.udf.DefaultUDFFinder;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;

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
        return read.again();
    }

    /** After something was typed over. */
    Recalculated again() {
        workbook.addToolPack(new DefaultUDFFinder(
                new String[] {"_xlfn.BINOM.DIST"}, new FreeRefFunction[] {Recalculated::binomial}));
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return this;
    }

    /** The sum of its terms, for a program that lacks the function. */
    private static ValueEval binomial(ValueEval[] arguments, OperationEvaluationContext place) {
        double[] given = Arrays.stream(arguments)
                .mapToDouble(argument -> number(argument, place))
                .toArray();
        double sum = 0;
        for (int wrong = 0; wrong <= given[0]; wrong++) {
            double term = Math.pow(given[2], wrong) * Math.pow(1 - given[2], given[1] - wrong);
            for (int i = 0; i < wrong; i++) {
                term *= (given[1] - i) / (wrong - i);
            }
            sum += term;
        }
        return new NumberEval(sum);
    }

    private static double number(ValueEval argument, OperationEvaluationContext place) {
        try {
            return OperandResolver.coerceValueToDouble(
                    OperandResolver.getSingleValue(argument, place.getRowIndex(), place.getColumnIndex()));
        } catch (EvaluationException e) {
            throw new IllegalArgumentException(e);
        }
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
        return cell(sheet, label, LineColumns.of(figure) + (figure.yearly() ? year : 0))
                .getNumericCellValue();
    }

    /** The one amount of a line in its chapter, on whichever sheet it stands. */
    double once(List<Model.Sheet> sheets, Line line) {
        for (var sheet : sheets) {
            for (var chapter : sheet.chapters()) {
                if (chapter.lines().contains(line)) {
                    return below(chapter.subject(), sheet.title(), line.label()).getNumericCellValue();
                }
            }
        }
        throw new IllegalArgumentException("On no sheet: " + line);
    }

    private Cell below(String chapter, String sheet, String label) {
        boolean reached = false;
        for (var row : workbook.getSheet(sheet)) {
            String first = row.getCell(0) == null ? "" : row.getCell(0).toString();
            reached |= first.equals(chapter);
            if (reached && first.equals(label)) {
                return row.getCell(LineColumns.CONSTANT);
            }
        }
        throw new IllegalArgumentException("No row " + label + " below " + chapter);
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
