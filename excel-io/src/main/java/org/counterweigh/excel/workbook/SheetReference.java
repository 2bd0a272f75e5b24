package org.counterweigh.excel.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reference to cells of a named sheet: {@code Firm!$B$8}, {@code 'Our roles'!$A$1:$D$9}. */
record SheetReference(String sheet, Area area) {

    private static final Pattern FORM = Pattern.compile("(?:'((?:[^']|'')+)'|([^'!\\[\\]]+))!(.+)");

    static Optional<SheetReference> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String quoted = form.group(1);
        String sheet = quoted == null ? form.group(2) : quoted.replace("''", "'");
        return Area.parse(form.group(3).replace("$", "")).map(area -> new SheetReference(sheet, area));
    }
}
