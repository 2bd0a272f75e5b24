package org.counterweigh.excel.input.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.excel.stored.FormulaCells;
import org.counterweigh.findings.Finding;

/** Collects findings while reading goes on; the defaults of one column become one finding. */
public final class Findings {

    private static final int ROWS_NAMED = 3;

    private final Set<Finding> told = new LinkedHashSet<>();
    private final FormulaCells formulas = new FormulaCells();
    private final Set<String> muted = new HashSet<>();
    private final Set<Finding> changed = new LinkedHashSet<>();
    private final Map<String, Finding> unusual = new HashMap<>();
    private boolean isOfEarlierEdition;

    private final Map<Gap, Filled> gaps = new LinkedHashMap<>();
    private final Map<Gap, Map<String, String>> retyped = new LinkedHashMap<>();

    /** A column, by where it is told and its heading, in which something was left open. */
    private record Gap(String place, String heading, boolean figure) {

        Gap(String place, String heading) {
            this(place, heading, false);
        }
    }

    /** What stands in for the blanks of a column: the rows by what they take, and the blank cells. */
    private record Filled(Map<String, List<String>> rows, Set<String> cells) {

        Filled() {
            this(new LinkedHashMap<>(), new LinkedHashSet<>());
        }
    }

    public void stops(String place, String problem, String fix) {
        tell(Finding.stops(place, problem, fix));
    }

    public void unlikely(String place, String problem, String fix) {
        tell(Finding.unlikely(place, problem, fix));
    }

    private void tell(Finding finding) {
        if (!muted.contains(finding.place())) {
            told.add(finding);
        }
    }

    /** The figure in a cell is possible, and lies outside the bounds that are usual for its column. */
    void unusual(String place, String problem, String fix) {
        var finding = Finding.unlikely(place, problem, fix);
        unusual.put(place, finding);
        told.add(finding);
    }

    public boolean isUnusual(String place) {
        return unusual.containsKey(place);
    }

    /** Somebody who knows more of the figure asks about it instead. */
    public void forgetUnusual(String place) {
        Optional.ofNullable(unusual.remove(place)).ifPresent(told::remove);
    }

    /** A question about several cells, told at the first. */
    public void unlikely(List<String> places, String problem, String fix) {
        told.add(Finding.unlikely(places.get(0), problem, fix).at(places));
    }

    /** Something is left open, and what stands in for it is said in a sentence of its own. */
    public void filled(String place, String problem, String fix) {
        told.add(Finding.defaulted(place, problem, fix));
    }

    /** A cell is read otherwise than by an earlier edition: nothing new to somebody whose workbook is of today's. */
    public void changed(String place, String problem, String fix) {
        changed.add(Finding.defaulted(place, problem, fix));
    }

    /** A heading of an earlier edition was found. */
    public void ofEarlierEdition() {
        isOfEarlierEdition = true;
    }

    public void addAll(List<Finding> found) {
        told.addAll(found);
    }

    /** The formulas that were met on the way; whether their results hold is judged once for the workbook. */
    public FormulaCells formulas() {
        return formulas;
    }

    /** Where it stops, one finding in place of all that are told at these places, then or later: they follow from it. */
    public void insteadOf(Set<String> places, Finding finding) {
        if (finding.stops()) {
            told.removeIf(one -> places.contains(one.place()));
            muted.addAll(places);
        }
        told.add(finding);
    }

    /** The row left the column open, and {@code taken} stands in: the value, with who says so. */
    public void defaulted(String place, String heading, String row, String taken) {
        add(new Gap(place, heading), row, taken);
    }

    /** As {@link #defaulted(String, String, String, String)}, told at the blank cell. */
    void defaulted(String place, String heading, String row, String taken, String cell) {
        add(new Gap(place, heading), row, taken).cells().add(cell);
    }

    /** As {@link #defaulted(String, String, String, String, String)}, where {@code taken} is a default figure. */
    void assumed(String place, String heading, String row, String taken, String cell) {
        add(new Gap(place, heading, true), row, taken).cells().add(cell);
    }

    private Filled add(Gap gap, String row, String taken) {
        Filled filled = gaps.computeIfAbsent(gap, any -> new Filled());
        filled.rows().computeIfAbsent(taken, value -> new ArrayList<>()).add(row);
        return filled;
    }

    /** A cell of the column holds text that was taken for a number or a date; {@code reading} says for which. */
    public void retyped(String sheet, String heading, String place, String reading) {
        retyped.computeIfAbsent(new Gap(sheet, heading), column -> new LinkedHashMap<>())
                .put(place, reading);
    }

    public List<Finding> all() {
        Stream<Finding> texts = retyped.entrySet().stream().map(column -> texts(column.getKey(), column.getValue()));
        Stream<Finding> defaults = gaps.entrySet().stream().map(gap -> finding(gap.getKey(), gap.getValue()));
        return Stream.of(
                        told.stream(), isOfEarlierEdition ? changed.stream() : Stream.<Finding>empty(), texts, defaults)
                .flatMap(Function.identity())
                .toList();
    }

    private static Finding texts(Gap column, Map<String, String> readings) {
        String first = readings.entrySet().stream()
                .limit(ROWS_NAMED)
                .map(cell -> cell.getKey().substring(column.place().length() + 1) + " " + cell.getValue())
                .collect(Collectors.joining(", "));
        int more = readings.size() - ROWS_NAMED;
        return Finding.unlikely(
                readings.keySet().iterator().next(),
                column.heading() + ": " + (readings.size() == 1 ? "1 cell holds" : readings.size() + " cells hold")
                        + " text instead of a number or a date; read: " + first
                        + (more > 0 ? ", and " + more + " more" : "") + ".",
                "Check the reading, and retype it as a number or a date.");
    }

    private static Finding finding(Gap gap, Filled filled) {
        String values = filled.rows().entrySet().stream()
                .map(taken -> taken.getKey() + assumed(taken.getValue()))
                .collect(Collectors.joining("; "));
        String problem = gap.heading() + " is blank: " + values + ".";
        Finding finding = gap.figure()
                ? Finding.assumed(gap.place(), problem, "Enter your figure if you know it.")
                : Finding.defaulted(gap.place(), problem, "Enter your own if you know it.");
        return finding.at(List.copyOf(filled.cells()));
    }

    private static String assumed(List<String> rows) {
        List<String> named = rows.stream().filter(row -> !row.isEmpty()).toList();
        if (named.isEmpty()) {
            return " assumed";
        }
        String first = String.join(", ", named.subList(0, Math.min(ROWS_NAMED, named.size())));
        int more = named.size() - ROWS_NAMED;
        return " assumed for " + first + (more > 0 ? " and " + more + (more == 1 ? " more row" : " more rows") : "");
    }
}
