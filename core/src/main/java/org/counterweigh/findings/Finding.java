package org.counterweigh.findings;

import java.util.Comparator;

/**
 * Something the owner of a workbook should know.
 *
 * @param place sheet and cell, {@code Roles!C4}; the heading row where a column is missing; the sheet or file otherwise
 * @param problem what was read and why it does not do
 * @param fix what to do about it
 * @param figure whether a default figure stands in, which the assumptions of a report list with its source
 */
public record Finding(Severity severity, String place, String problem, String fix, boolean figure) {

    /** Stops first, then in the order the finding was met. */
    public static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity);

    public Finding(Severity severity, String place, String problem, String fix) {
        this(severity, place, problem, fix, false);
    }

    public static Finding stops(String place, String problem, String fix) {
        return new Finding(Severity.STOPS, place, problem, fix);
    }

    public static Finding defaulted(String place, String problem, String fix) {
        return new Finding(Severity.DEFAULTED, place, problem, fix);
    }

    /** A figure is blank, and a default stands in. */
    public static Finding assumed(String place, String problem, String fix) {
        return new Finding(Severity.DEFAULTED, place, problem, fix, true);
    }

    public static Finding unlikely(String place, String problem, String fix) {
        return new Finding(Severity.UNLIKELY, place, problem, fix);
    }

    public boolean stops() {
        return severity == Severity.STOPS;
    }
}
