package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Nearest;

/**
 * The headings of a sheet or file of entries, in any order.
 *
 * @param piped the column that holds whole records between signs {@code |}, as a paste gives; empty for a sheet of columns
 * @param billed whether they are those of an e-bill, by the heading of the hours
 * @param findings what was odd about the headings
 */
record EntryHeadings(
        Origin origin, Map<Field, Integer> columns, Optional<Integer> piped, boolean billed, List<Finding> findings) {

    /** Fewer known headings are a coincidence. */
    private static final int LEAST = 3;

    /** The headings of a row, unless it is no row of headings. */
    static Optional<EntryHeadings> of(SortedMap<Integer, String> texts, int row, Origin origin) {
        return texts.entrySet().stream()
                .filter(text -> text.getValue().indexOf('|') > 0)
                .flatMap(text -> piped(text.getKey(), text.getValue(), origin).stream())
                .findFirst()
                .or(() -> inColumns(texts, row, origin));
    }

    private static Optional<EntryHeadings> inColumns(SortedMap<Integer, String> texts, int row, Origin origin) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        List<Finding> findings = new ArrayList<>();
        texts.forEach((column, text) -> {
            Optional<Field> field = Field.of(text);
            Optional<Integer> before = field.flatMap(found -> Optional.ofNullable(columns.putIfAbsent(found, column)));
            if (before.isPresent() && field.get() != Field.OTHER) {
                findings.add(Finding.stops(
                        origin.place(row, column),
                        "The heading \"" + text + "\" stands in " + origin.brief(row, before.get()) + " already.",
                        "Delete or rename one of the two."));
            }
            if (field.isEmpty()) {
                near(text, columns, texts)
                        .ifPresent(meant -> findings.add(Finding.unlikely(
                                origin.place(row, column),
                                "The column \"" + text + "\" is not read.",
                                "Did you mean \"" + meant + "\"? Rename it if so.")));
            }
        });
        return Optional.of(new EntryHeadings(origin, columns, Optional.empty(), isBilled(columns, texts), findings))
                .filter(EntryHeadings::isEnough);
    }

    /** The fields of a record of headings between signs {@code |}. */
    static Optional<EntryHeadings> piped(int column, String record, Origin origin) {
        String[] texts = LedesRecords.split(record);
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (int at = 0; at < texts.length; at++) {
            int place = at;
            Field.of(texts[at]).ifPresent(field -> columns.putIfAbsent(field, place));
        }
        return Optional.of(new EntryHeadings(origin, columns, Optional.of(column), true, List.of()))
                .filter(EntryHeadings::isEnough);
    }

    private static boolean isBilled(Map<Field, Integer> columns, Map<Integer, String> texts) {
        return Optional.ofNullable(columns.get(Field.HOURS))
                .map(texts::get)
                .filter(Field.HOURS::isBilled)
                .isPresent();
    }

    private boolean isEnough() {
        return columns.size() >= LEAST || missing().isEmpty();
    }

    private static Optional<String> near(String text, Map<Field, Integer> columns, SortedMap<Integer, String> texts) {
        List<String> open = Arrays.stream(Field.values())
                .filter(field -> field.isOwn() && !columns.containsKey(field))
                .map(Field::heading)
                .filter(heading -> texts.values().stream().noneMatch(heading::equalsIgnoreCase))
                .toList();
        return text.isBlank() ? Optional.empty() : Nearest.to(text, open);
    }

    /** A heading without which nothing can be added up. */
    Optional<Field> missing() {
        return Stream.of(Field.DATE, Field.HOURS)
                .filter(field -> !columns.containsKey(field))
                .findFirst();
    }

    /** The column in which a field is to be looked for, counted from 0; the first where the field has none. */
    int column(Field field) {
        Integer column = columns.get(field);
        return column == null ? 0 : piped.orElse(column);
    }
}
