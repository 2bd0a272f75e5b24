package org.counterweigh.report.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.counterweigh.excel.writer.SheetName;
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
final class ExcelFormula extends Reading<ExcelFormula.Written> {

    private final Addresses addresses;
    private final SheetName sheet;
    private final int horizon;

    ExcelFormula(Addresses addresses, SheetName sheet, int horizon) {
        this.addresses = addresses;
        this.sheet = sheet;
        this.horizon = horizon;
    }

    /**
     * A formula on its way, once or for each year.
     *
     * @param chain of which the texts are the arguments, if any: a chain of bounds is one function, since functions may
     *     only stand 64 deep in one another
     */
    record Written(Optional<Operation> chain, List<String> texts) {

        static Written plain(List<String> texts) {
            return new Written(Optional.empty(), texts);
        }

        String in(int year) {
            String text = texts.get(texts.size() == 1 ? 0 : year);
            return chain.map(bound -> (bound == Operation.AT_MOST ? "MIN(" : "MAX(") + text + ")")
                    .orElse(text);
        }

        /** The text as an argument of a bound. */
        String within(Operation bound, int year) {
            return chain.equals(Optional.of(bound)) ? texts.get(texts.size() == 1 ? 0 : year) : in(year);
        }
    }

    /** A formula in the words of the sheet, once or for each year. */
    String[] cells(Figure formula) {
        var written = of(formula);
        return IntStream.range(0, written.texts().size()).mapToObj(written::in).toArray(String[]::new);
    }

    @Override
    protected Written given(Given given) {
        return references(given);
    }

    @Override
    protected Written constant(Constant constant) {
        if (addresses.holds(constant)) {
            return references(constant);
        }
        var text = new BigDecimal(Double.toString(constant.amount()))
                .stripTrailingZeros()
                .toPlainString();
        return Written.plain(List.of(constant.amount() < 0 ? "(" + text + ")" : text));
    }

    @Override
    protected Written calendar(Calendar calendar) {
        return references(calendar);
    }

    @Override
    protected Written line(Line line) {
        return references(line);
    }

    private Written references(Figure named) {
        return Written.plain(List.of(addresses.references(named, sheet, horizon)));
    }

    @Override
    protected Written worked(Operation operation, Written left, Written right) {
        boolean chains = operation == Operation.AT_MOST || operation == Operation.AT_LEAST;
        var texts = IntStream.range(
                        0, Math.max(left.texts().size(), right.texts().size()))
                .mapToObj(year -> chains
                        ? left.within(operation, year) + "," + right.within(operation, year)
                        : signed(operation, left.in(year), right.in(year)))
                .toList();
        return new Written(chains ? Optional.of(operation) : Optional.empty(), texts);
    }

    @Override
    protected Written acrossYears(YearOperation operation, Written over) {
        String first = over.in(0);
        String all = first + ":" + cell(over.in(horizon)) + ")";
        return Written.plain(
                switch (operation) {
                    case TOTAL -> List.of("SUM(" + all);
                    case LARGEST -> List.of("MAX(" + all);
                    case PREVIOUS -> byYear(year -> year == 0 ? "0" : over.in(year - 1));
                    case CUMULATED -> byYear(year -> "SUM(" + fixed(first) + ":" + cell(over.in(year)) + ")");
                });
    }

    private List<String> byYear(IntFunction<String> text) {
        return IntStream.rangeClosed(0, horizon).mapToObj(text).toList();
    }

    private static String signed(Operation operation, String left, String right) {
        return switch (operation) {
            case PLUS -> left + "+" + right;
            case MINUS -> left + "-" + right;
            case TIMES -> left + "*" + right;
            case OVER -> left + "/" + right;
            case POWER -> left + "^" + right;
            case OVER_ANY -> "IF(" + right + "=0,0," + left + "/" + right + ")";
            case EXCEEDS -> "IF(" + left + ">" + right + ",1,0)";
            case AT_MOST, AT_LEAST -> throw new IllegalArgumentException("Not written with a sign: " + operation);
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
