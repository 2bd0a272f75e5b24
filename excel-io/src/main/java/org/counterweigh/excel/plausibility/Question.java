package org.counterweigh.excel.plausibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.figures.Dimension;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.findings.Severity;

/**
 * A question about one figure of a workbook.
 *
 * @param at the figure, which stands in a cell
 * @param severity whether it stops the workbook, since no reading of it can be true
 * @param odd what is odd about it, as the end of a sentence: {@code 30,000 to 150,000 is usual}
 * @param fix what to do where nobody can tell what was meant
 * @param meant what was probably meant; empty where nobody can tell
 * @param beside the figures it does not fit
 */
record Question(Given at, Severity severity, String odd, String fix, Optional<Meant> meant, List<Given> beside) {

    Question(Given at, Severity severity, String odd, String fix, Optional<Meant> meant) {
        this(at, severity, odd, fix, meant, List.of());
    }

    /**
     * What was probably meant.
     *
     * @param cause how it came to be typed otherwise
     * @param amount in the unit of the column
     */
    record Meant(Cause cause, double amount) {}

    /** About a figure outside a usual range. */
    static Question outside(Given given, double low, double high) {
        return about(given, low, high, Shown.of(given, low) + " to " + Shown.of(given, high) + " is usual");
    }

    /** About a figure that should lie between two amounts; the likeliest slip that would bring it there is named. */
    static Question about(Given given, double low, double high, String odd) {
        return about(given, odd, Slip.of(given, low, high).map(slip -> new Meant(slip, slip.meant(given))));
    }

    static Question about(Given given, String odd, Optional<Meant> meant) {
        return new Question(given, Severity.UNLIKELY, odd, Doubt.CHECK, meant);
    }

    /** The same of a figure that does not fit others. */
    Question beside(List<Given> others) {
        return new Question(at, severity, odd, fix, meant, others);
    }

    /** With what was meant, where somebody knows better. */
    Question meaning(Meant other) {
        return new Question(at, severity, odd, fix, Optional.of(other), beside);
    }

    /** An amount of each person that is one of all of them, where that explains it and nothing but a wrong digit would too. */
    Question orOfAll(double people, double low, double high) {
        double each = at.value() / people;
        boolean explained = meant.filter(one -> one.cause() != Slip.TEN_TIMES).isPresent();
        return people > 1 && !explained && isPerPerson() && each >= low && each <= high
                ? meaning(new Meant(MixUp.OF_ALL_PEOPLE, each))
                : this;
    }

    private boolean isPerPerson() {
        return at.unit().powers().getOrDefault(Dimension.PEOPLE, 0) < 0;
    }

    /** The cells of the figures it does not fit. */
    Stream<String> besidePlaces() {
        return beside.stream()
                .filter(given -> given.source() instanceof Source.Cell)
                .map(given -> given.source().text());
    }

    /** The cell: {@code Roles!C4}. */
    String place() {
        return at.source().text();
    }

    Source.Column column() {
        return at.source().column().orElseThrow();
    }
}
