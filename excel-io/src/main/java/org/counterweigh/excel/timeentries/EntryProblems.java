package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.excel.stored.FormulaCells;
import org.counterweigh.excel.workbook.DateOrder;
import org.counterweigh.findings.Finding;

/** Counts what is wrong with the entries of one sheet or file. */
final class EntryProblems {

    final Origin origin;
    final DateEvidence dates;
    final LeftOut leftOut = new LeftOut();
    final DraggedHours dragged = new DraggedHours();
    final FormulaCells formulas = new FormulaCells();
    private final Map<EntryProblem, Count> counts = new EnumMap<>(EntryProblem.class);
    private final Map<Field, Count> faults = new EnumMap<>(Field.class);
    private final Map<Field, String> shown = new EnumMap<>(Field.class);

    EntryProblems(Origin origin, DateOrder taken) {
        this.origin = origin;
        this.dates = new DateEvidence(origin, taken);
    }

    void report(EntryProblem problem, EntryLine line, Field field) {
        report(problem, line.at, line.headings.column(field));
    }

    /** Told with the money it is about. */
    void report(EntryProblem problem, EntryLine line, Field field, double amount) {
        add(counts, problem, line.at, line.headings.column(field), amount);
    }

    void report(EntryProblem problem, int at, int column) {
        add(counts, problem, at, column, 0);
    }

    /** A cell shows an error; an empty text where it is damaged. */
    void fault(Field field, String text, int at, int column) {
        add(faults, field, at, column, 0);
        shown.putIfAbsent(field, text.isBlank() ? "of a damaged file" : text);
    }

    private <K> void add(Map<K, Count> to, K key, int at, int column, double amount) {
        to.computeIfAbsent(key, fresh -> new Count(origin)).add(at, column, amount);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(dates.findings());
        faults.forEach((field, count) -> findings.add(cells(
                field,
                count,
                Count.count(count.times(), "cell shows", "cells show") + " the error " + shown.get(field),
                "Mend the formulas, or type the values.")));
        counts.forEach((problem, count) -> findings.add(problem.finding(count, leftOut)));
        return findings;
    }

    private Finding cells(Field field, Count count, String what, String fix) {
        String rows = count.times() == 1 ? "the row was " : "the rows were ";
        String problem = field.heading() + ": " + what + ", and " + rows;
        if (!field.isNeeded()) {
            return count.finding(problem + "read without it", fix);
        }
        return leftOut.isMuch()
                ? count.stop(problem + "left out" + leftOut.told(), fix)
                : count.finding(problem + "left out", fix);
    }
}
