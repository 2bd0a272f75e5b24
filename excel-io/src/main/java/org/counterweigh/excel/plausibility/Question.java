package org.counterweigh.excel.plausibility;

import java.util.Optional;
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
 */
record Question(Given at, Severity severity, String odd, String fix, Optional<Meant> meant) {

    /**
     * What was probably meant.
     *
     * @param looksLike how it came to be typed otherwise: {@code a month's amount}
     * @param amount in the unit of the column
     */
    record Meant(String looksLike, double amount) {}

    /** About a figure outside a usual range. */
    static Question outside(Given given, double low, double high) {
        return about(given, low, high, Shown.of(given, low) + " to " + Shown.of(given, high) + " is usual");
    }

    /** About a figure that should lie between two amounts; the likeliest slip that would bring it there is named. */
    static Question about(Given given, double low, double high, String odd) {
        return about(given, odd, Slip.of(given, low, high).map(slip -> new Meant(slip.looksLike(), slip.meant(given))));
    }

    static Question about(Given given, String odd, Optional<Meant> meant) {
        return new Question(given, Severity.UNLIKELY, odd, Doubt.CHECK, meant);
    }

    /** The cell: {@code Roles!C4}. */
    String place() {
        return at.source().text();
    }

    Source.Column column() {
        return at.source().column().orElseThrow();
    }
}
