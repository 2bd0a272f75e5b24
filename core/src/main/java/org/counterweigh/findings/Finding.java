package org.counterweigh.findings;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Something the owner of a workbook should know.
 *
 * @param place sheet and cell, {@code Roles!C4}; the heading row where a column is missing; the sheet or file otherwise
 * @param problem what was read and why it does not do
 * @param fix what to do about it
 * @param figure whether a default figure stands in, which the assumptions of a report list with its source
 * @param cells every cell that it is about; none where the place says it
 * @param effect what a correction could change the result by, in the firm's money; empty where that is not worked out
 */
public record Finding(
        Severity severity,
        String place,
        String problem,
        String fix,
        boolean figure,
        List<String> cells,
        OptionalDouble effect) {

    /** Stops first, then in the order the finding was met. */
    public static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity);

    public Finding {
        cells = cells.equals(List.of(place)) ? List.of() : List.copyOf(cells);
    }

    public Finding(Severity severity, String place, String problem, String fix) {
        this(severity, place, problem, fix, false, List.of(), OptionalDouble.empty());
    }

    public static Finding stops(String place, String problem, String fix) {
        return new Finding(Severity.STOPS, place, problem, fix);
    }

    public static Finding defaulted(String place, String problem, String fix) {
        return new Finding(Severity.DEFAULTED, place, problem, fix);
    }

    /** A figure is blank, and a default stands in. */
    public static Finding assumed(String place, String problem, String fix) {
        return new Finding(Severity.DEFAULTED, place, problem, fix, true, List.of(), OptionalDouble.empty());
    }

    public static Finding unlikely(String place, String problem, String fix) {
        return new Finding(Severity.UNLIKELY, place, problem, fix);
    }

    /** The same, told at several cells. */
    public Finding at(List<String> those) {
        return new Finding(severity, place, problem, fix, figure, those, effect);
    }

    /** The same of the same cells, in other words. */
    public Finding saying(String words) {
        return new Finding(severity, place, words, fix, figure, cells, effect);
    }

    /** The same, with what a correction could change the result by. */
    public Finding moving(double amount) {
        return new Finding(severity, place, problem, fix, figure, cells, OptionalDouble.of(amount));
    }

    /** Where it is marked: at its cells, or else at its place. */
    public List<String> marked() {
        return cells.isEmpty() ? List.of(place) : cells;
    }

    public boolean stops() {
        return severity == Severity.STOPS;
    }
}
