package org.counterweigh.excel.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The names a sheet defines, for the sheets that refer to them.
 *
 * @param noun what they name: role, provider, work type
 * @param known in the order of the sheet; none where the sheet could not be read, which has been told
 */
record Names(String noun, String sheet, List<String> known) {

    Names {
        known = List.copyOf(known);
    }

    static Names of(String noun, String sheet, String heading, List<Row> rows) {
        return new Names(
                noun,
                sheet,
                rows.stream()
                        .map(row -> row.shown(heading).replaceAll("\\s+", " "))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    boolean isUnread() {
        return known.isEmpty();
    }

    Optional<String> find(String typed) {
        String plain = plain(typed);
        return known.stream().filter(name -> plain(name).equals(plain)).findFirst();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
