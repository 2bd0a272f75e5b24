package org.counterweigh.figures;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.Function;

/** Reads a formula as text, with each named figure in the words or the number it is given. */
final class FormulaText extends Reading<String> {

    private final Function<Figure, String> named;

    FormulaText(Function<Figure, String> named) {
        this.named = named;
    }

    /** By label, as in {@code Salary × On-cost factor}. */
    static String byName(Figure figure) {
        return new FormulaText(FormulaText::label).of(figure);
    }

    static String label(Figure figure) {
        if (figure instanceof Given given) {
            return given.label();
        }
        if (figure instanceof Calendar calendar) {
            return calendar.label();
        }
        return figure instanceof Line line ? line.label() : "figure";
    }

    /** An amount of a derivation, the same on every machine: {@code 12,000} or {@code 0.15625}. */
    static String number(double amount) {
        var pattern = Math.abs(amount) >= 1000 ? "#,##0.##" : "0.######";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount + 0.0);
    }

    @Override
    protected String given(Given given) {
        return named.apply(given);
    }

    @Override
    protected String constant(Constant constant) {
        return number(constant.amount());
    }

    @Override
    protected String calendar(Calendar calendar) {
        return named.apply(calendar);
    }

    @Override
    protected String line(Line line) {
        return named.apply(line);
    }

    @Override
    protected String worked(Operation operation, String left, String right) {
        return operation.isFunction()
                ? "(" + left + ", " + operation.sign() + " " + right + ")"
                : left + " " + operation.sign() + " " + right;
    }

    @Override
    protected String acrossYears(YearOperation operation, String over) {
        return operation.words() + " " + over;
    }
}
