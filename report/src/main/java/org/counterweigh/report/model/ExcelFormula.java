package org.counterweigh.report.model;

import java.math.BigDecimal;
import java.util.Arrays;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Constant;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Operation;
import org.counterweigh.figures.Reading;
import org.counterweigh.figures.YearOperation;

/**
 * Reads a figure as the text of its spreadsheet formula on one sheet: one, or one for each year 0..N.
 *
 * <p>Only negative numbers are bracketed, since programs differ over a sign before a power. Whatever else would need
 * brackets is refused where figures are made, and a spreadsheet works powers from left to right as figures do.
 */
final class ExcelFormula extends Reading<String[]> {

    private final Addresses addresses;
    private final String sheet;
    private final int horizon;

    ExcelFormula(Addresses addresses, String sheet, int horizon) {
        this.addresses = addresses;
        this.sheet = sheet;
        this.horizon = horizon;
    }

    /** The references to the named figure itself, where {@link #of} would read a line's too. */
    String[] references(Figure named) {
        return addresses.references(named, sheet, horizon);
    }

    @Override
    protected String[] given(Given given) {
        return references(given);
    }

    @Override
    protected String[] constant(Constant constant) {
        var text = new BigDecimal(Double.toString(constant.amount()))
                .stripTrailingZeros()
                .toPlainString();
        return new String[] {constant.amount() < 0 ? "(" + text + ")" : text};
    }

    @Override
    protected String[] calendar(Calendar calendar) {
        return references(calendar);
    }

    @Override
    protected String[] line(Line line) {
        return references(line);
    }

    @Override
    protected String[] worked(Operation operation, String[] left, String[] right) {
        var formulas = new String[Math.max(left.length, right.length)];
        Arrays.setAll(
                formulas,
                year -> written(operation, left[left.length == 1 ? 0 : year], right[right.length == 1 ? 0 : year]));
        return formulas;
    }

    @Override
    protected String[] acrossYears(YearOperation operation, String[] over) {
        return switch (operation) {
            case TOTAL -> new String[] {"SUM(" + over[0] + ":" + cell(over[horizon]) + ")"};
            case LARGEST -> new String[] {"MAX(" + over[0] + ":" + cell(over[horizon]) + ")"};
            case PREVIOUS -> {
                var formulas = new String[over.length];
                Arrays.setAll(formulas, year -> year == 0 ? "0" : over[year - 1]);
                yield formulas;
            }
            case CUMULATED -> {
                var formulas = new String[over.length];
                Arrays.setAll(formulas, year -> "SUM(" + fixed(over[0]) + ":" + cell(over[year]) + ")");
                yield formulas;
            }
        };
    }

    private static String written(Operation operation, String left, String right) {
        return switch (operation) {
            case PLUS -> left + "+" + right;
            case MINUS -> left + "-" + right;
            case TIMES -> left + "*" + right;
            case OVER -> left + "/" + right;
            case POWER -> left + "^" + right;
            case AT_MOST -> "MIN(" + left + "," + right + ")";
            case AT_LEAST -> "MAX(" + left + "," + right + ")";
            case OVER_ANY -> "IF(" + right + "=0,0," + left + "/" + right + ")";
            case EXCEEDS -> "IF(" + left + ">" + right + ",1,0)";
        };
    }

    /** The cell of a reference without its sheet. */
    private static String cell(String reference) {
        return reference.substring(reference.lastIndexOf('!') + 1);
    }

    /** The reference with its column fixed, so that the formulas of a running total are one. */
    private static String fixed(String reference) {
        int cell = reference.lastIndexOf('!') + 1;
        return reference.substring(0, cell) + "$" + reference.substring(cell);
    }
}
