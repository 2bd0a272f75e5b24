package org.counterweigh.excel.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.findings.Nearest;

/** What people call sheets, columns and settings that the template calls otherwise. They are asked about, and never read. */
public final class OtherNames {

    private static final String OF_SHEET = "";
    private static final Map<String, Map<String, Set<String>>> KNOWN = read();

    /** Words that say in which unit a column counts. */
    private static final Set<String> UNITS = Set.of(
            "k",
            "000",
            "000s",
            "thousand",
            "thousands",
            "m",
            "mn",
            "million",
            "millions",
            "month",
            "monthly",
            "hourly",
            "daily",
            "weekly",
            "day",
            "week",
            "minutes",
            "min",
            "mins",
            "minute",
            "quarter",
            "quarterly");

    private static final Set<String> NOTES = Set.of(
            "note",
            "notes",
            "comment",
            "comments",
            "remark",
            "remarks",
            "source",
            "sources",
            "reference",
            "ref",
            "id",
            "no",
            "nr",
            "number",
            "line",
            "row",
            "description",
            "link",
            "status",
            "contact",
            "updated",
            "lastupdated",
            "bemerkung",
            "bemerkungen",
            "kommentar",
            "kommentare",
            "anmerkung",
            "anmerkungen",
            "quelle",
            "notiz",
            "notizen",
            "opmerking",
            "opmerkingen",
            "toelichting",
            "bron",
            "commentaire",
            "commentaires",
            "remarque",
            "remarques",
            "comentario",
            "comentarios",
            "nota",
            "notas",
            "osservazioni",
            "fuente",
            "fonte");

    private OtherNames() {}

    /** The one of the columns that a heading may stand for: by another name, or else by a slip of the keyboard. */
    public static Optional<Column> meant(Layout layout, String typed, Collection<Column> columns) {
        return called(layout, typed, columns).or(() -> called(layout, withoutUnit(typed), columns));
    }

    private static Optional<Column> called(Layout layout, String typed, Collection<Column> columns) {
        Optional<Column> other = columns.stream()
                .filter(column -> isOther(layout.name(), column.heading(), typed))
                .findFirst();
        return other.or(() -> Nearest.to(
                        typed, columns.stream().flatMap(Column::headings).toList())
                .flatMap(layout::find));
    }

    private static String withoutUnit(String typed) {
        return Arrays.stream(typed.split("[^\\p{L}\\d]+"))
                .filter(word -> !UNITS.contains(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
    }

    /** Whether a sheet is called by another of its names, or is a copy of it such as {@code Quotes (2)}. */
    public static boolean isSheet(String name, String typed) {
        return isOther(name, OF_SHEET, typed) || isCopy(name, typed);
    }

    /** Whether a sheet is called like a copy or another edition of the one. */
    public static boolean isCopy(String name, String typed) {
        String bare = typed.toLowerCase(Locale.ROOT)
                .replace("_", " ")
                .replaceAll(
                        "\\b(copy|of|old|new|draft|final|backup|bak|kopie|von|alt|neu|copia|copie|de|v\\d+)\\b", " ")
                .replaceAll("\\d+", " ");
        return Layout.plain(bare).equals(Layout.plain(name));
    }

    /** Whether what stands under the heading is for people alone. */
    public static boolean isNote(String heading) {
        String plain = Layout.plain(heading);
        return plain.isEmpty() || NOTES.contains(plain);
    }

    private static boolean isOther(String sheet, String heading, String typed) {
        return KNOWN.getOrDefault(sheet, Map.of())
                .getOrDefault(heading, Set.of())
                .contains(Layout.plain(typed));
    }

    private static Map<String, Map<String, Set<String>>> read() {
        try (InputStream in = Objects.requireNonNull(OtherNames.class.getResourceAsStream("other-names.txt"))) {
            Map<String, Map<String, Set<String>>> known = new HashMap<>();
            String sheet = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(text -> !text.isBlank() && !text.startsWith("#"))
                    .toList()) {
                String[] parts = line.split(line.startsWith("[") ? "]" : " = ", 2);
                sheet = line.startsWith("[") ? parts[0].substring(1) : sheet;
                known.computeIfAbsent(sheet, any -> new HashMap<>())
                        .put(line.startsWith("[") ? OF_SHEET : parts[0], names(parts[1]));
            }
            return known;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> names(String list) {
        return Set.copyOf(Stream.of(list.split(","))
                .map(Layout::plain)
                .filter(name -> !name.isEmpty())
                .toList());
    }
}
