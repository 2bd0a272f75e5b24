package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.findings.Finding;

/** Counts what is wrong with the entries of one sheet or file. */
final class EntryProblems {

    private final Origin origin;
    private final Map<EntryProblem, Count> counts = new EnumMap<>(EntryProblem.class);
    private final Map<Field, Count> faults = new EnumMap<>(Field.class);
    private final Map<Field, Count> uncalculated = new EnumMap<>(Field.class);
    private final Map<Field, String> shown = new EnumMap<>(Field.class);

    EntryProblems(Origin origin) {
        this.origin = origin;
    }

    Origin origin() {
        return origin;
    }

    void report(EntryProblem problem, int at, int column) {
        counts.computeIfAbsent(problem, fresh -> new Count(origin)).add(at, column, 0);
    }

    /** A cell shows an error, or is damaged. */
    void fault(Field field, String text, int at, int column) {
        faults.computeIfAbsent(field, fresh -> new Count(origin)).add(at, column, 0);
        shown.putIfAbsent(field, text.isBlank() ? "of a damaged file" : text);
    }

    /** A cell holds a formula whose result was never stored. */
    void uncalculated(Field field, int at, int column) {
        uncalculated.computeIfAbsent(field, fresh -> new Count(origin)).add(at, column, 0);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        faults.forEach((field, count) -> findings.add(Finding.unlikely(
                count.place(),
                field.heading() + ": " + cells(count) + " the error " + shown.getOrDefault(field, "") + ", and "
                        + cost(field, count) + ": " + count.places() + ".",
                "Mend the formulas, or type the values.")));
        uncalculated.forEach((field, count) -> findings.add(Finding.unlikely(
                count.place(),
                field.heading() + ": "
                        + (count.times() == 1 ? "1 cell holds" : CountWords.count(count.times()) + " cells hold")
                        + " a formula whose result was never stored, and " + cost(field, count) + ": "
                        + count.places() + ".",
                "Open the workbook in Excel, save it, and try again.")));
        counts.forEach((problem, count) -> findings.add(Finding.unlikely(
                count.place(),
                CountWords.rows(count.times()) + " " + problem.what() + (count.times() == 1 ? " was " : " were ")
                        + problem.outcome() + ": " + count.places() + ".",
                problem.fix())));
        return findings;
    }

    private static String cells(Count count) {
        return count.times() == 1 ? "1 cell shows" : CountWords.count(count.times()) + " cells show";
    }

    private static String cost(Field field, Count count) {
        boolean needed = field == Field.HOURS || field == Field.DATE;
        return (count.times() == 1 ? "the row was " : "the rows were ") + (needed ? "left out" : "read without it");
    }
}
