package org.counterweigh.excel.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.counterweigh.excel.schema.Layout;

/**
 * A formula that counts how many of the required cells are filled, in the rows that somebody has begun.
 *
 * @param first the row below the headings, as Excel counts it
 */
record Completeness(Layout layout, int first) {

    /** Empty for a sheet that requires nothing. */
    Optional<String> formula() {
        List<Integer> starred = IntStream.range(0, layout.columns().size())
                .filter(at -> layout.columns().get(at).isRequired())
                .boxed()
                .toList();
        if (starred.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(layout.form() == Layout.Form.SETTINGS ? settings(starred) : table(starred));
    }

    private String settings(List<Integer> starred) {
        String filled =
                starred.stream().map(at -> "(B" + (first + at) + "<>\"\")").collect(Collectors.joining("+"));
        return said(filled, String.valueOf(starred.size()));
    }

    private String table(List<Integer> starred) {
        List<Integer> all = IntStream.range(0, layout.columns().size()).boxed().toList();
        String begun = "SUMPRODUCT(--((" + filled(all) + ")>0))";
        return "IF(" + begun + "=0,\"No row filled in yet\","
                + said("SUMPRODUCT(" + filled(starred) + ")", starred.size() + "*" + begun) + ")";
    }

    private static String said(String filled, String all) {
        return "\"Starred cells filled: \"&(" + filled + ")&\" of \"&(" + all + ")";
    }

    private String filled(List<Integer> columns) {
        return columns.stream().map(this::filled).collect(Collectors.joining("+"));
    }

    private String filled(int column) {
        String letters = CellReference.convertNumToColString(column);
        return String.format(Locale.ROOT, "(%1$s%2$d:%1$s%3$d<>\"\")", letters, first, first + Validations.ROWS - 1);
    }
}
