package org.counterweigh.excel.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterweigh.findings.Nearest;

/**
 * The names a sheet defines, for the sheets that refer to them.
 *
 * @param noun what they name: role, provider, work type
 * @param gaps whether a name is missing or unreadable, which has been told
 * @param known in the order of the sheet
 */
record Names(String noun, String sheet, boolean gaps, List<String> known) {

    Names {
        known = List.copyOf(known);
    }

    static Names of(String noun, String sheet, String heading, Sheets sheets) {
        List<Row> rows = sheets.rows(sheet);
        List<String> known = rows.stream()
                .flatMap(row -> row.named(heading).stream())
                .map(name -> name.replaceAll("\\s+", " "))
                .toList();
        return new Names(noun, sheet, !sheets.isWhole(sheet) || known.size() < rows.size(), known);
    }

    /** Whether a name that is not found may be the one that could not be read, which has been told. */
    boolean excuse(String typed) {
        return gaps && Nearest.to(typed, known).isEmpty();
    }

    Optional<String> find(String typed) {
        String plain = plain(typed);
        return known.stream().filter(name -> plain(name).equals(plain)).findFirst();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
