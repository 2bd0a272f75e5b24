package org.counterweigh.findings;

import java.util.Comparator;

/**
 * Something the owner of a workbook should know.
 *
 * @param place sheet and cell, {@code Roles!C4}; the heading row where a column is missing; the sheet or file otherwise
 * @param problem what was read and why it does not do
 * @param fix what to do about it
 */
public record Finding(Severity severity, String place, String problem, String fix) {

    /** Stops first, then in the order the finding was met. */
    public static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity);

    public static Finding stops(String place, String problem, String fix) {
        return new Finding(Severity.STOPS, place, problem, fix);
    }

    public static Finding defaulted(String place, String problem, String fix) {
        return new Finding(Severity.DEFAULTED, place, problem, fix);
    }

    public static Finding unlikely(String place, String problem, String fix) {
        return new Finding(Severity.UNLIKELY, place, problem, fix);
    }

    public boolean stops() {
        return severity == Severity.STOPS;
    }
}
