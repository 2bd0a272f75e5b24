package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;

/** Splits a formula that is too long to be read into lines of their own and a short formula over these. */
record HelperLines(ExcelFormula formulas) {

    /** What a reader can take in at once. */
    static final int LONGEST = 120;

    /** A plus sign between terms. */
    private static final int SIGN = 1;

    /**
     * A formula in short.
     *
     * @param helpers what it rests on
     */
    record Split(List<Line> helpers, Figure formula) {}

    boolean isLong(String[] cells) {
        return Arrays.stream(cells).anyMatch(cell -> cell.length() > LONGEST);
    }

    /** Empty where the formula is of a kind that cannot be split. */
    Optional<Split> of(Line line, Figure formula) {
        var part = new FormulaParts().of(formula);
        if (part.quotient().isPresent()) {
            List<Figure> quotient = part.quotient().get();
            var divisor = Line.line(line.label() + ", divisor", quotient.get(1));
            return Optional.of(new Split(List.of(divisor), quotient.get(0).overAny(divisor)));
        }
        return part.terms().size() > 1 ? Optional.of(sums(line, part.terms())) : Optional.empty();
    }

    /** As many terms to a helper as are short enough together. */
    private Split sums(Line line, List<Figure> terms) {
        List<Line> helpers = new ArrayList<>();
        List<Figure> together = new ArrayList<>();
        int length = 0;
        for (Figure term : terms) {
            int more = longest(term) + SIGN;
            if (!together.isEmpty() && length + more > LONGEST) {
                helpers.add(helper(line, helpers.size() + 1, together));
                together.clear();
                length = 0;
            }
            together.add(term);
            length += more;
        }
        helpers.add(helper(line, helpers.size() + 1, together));
        return new Split(helpers, Figure.sum(helpers, line.unit()));
    }

    private static Line helper(Line line, int number, List<Figure> terms) {
        return Line.line(line.label() + ", part " + number, Figure.sum(terms, line.unit()));
    }

    private int longest(Figure term) {
        return Arrays.stream(formulas.cells(term))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
