package org.counterweigh.excel.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that the workbook gives to cells: {@code Discount_rate} for {@code Firm!B8}.
 *
 * @param sheet as the workbook writes it
 */
public record DefinedName(String name, String sheet, Area area) {

    private static final Pattern CELLS = Pattern.compile("(?:'((?:[^']|'')+)'|([^'!\\[\\]]+))!(.+)");

    /**
     * The name, unless it stands for something else than cells.
     *
     * @param refersTo {@code Firm!$B$8}, {@code 'Our roles'!$A$1:$D$9}
     */
    static Optional<DefinedName> of(String name, String refersTo) {
        Matcher form = CELLS.matcher(refersTo);
        if (!form.matches()) {
            return Optional.empty();
        }
        String quoted = form.group(1);
        String sheet = quoted == null ? form.group(2) : quoted.replace("''", "'");
        return Area.parse(form.group(3).replace("$", "")).map(area -> new DefinedName(name, sheet, area));
    }
}
