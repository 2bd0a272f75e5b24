package org.counterweigh.excel.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweigh.excel.workbook.Area;

/**
 * What a formula refers to in the plainest way: {@code B2}, {@code $B$2:B9}, {@code 'Our rates'!B2}.
 *
 * @param sheet empty for the formula's own
 * @param end where the text of the formula goes on
 */
record Reference(Optional<String> sheet, Area area, int end) {

    private static final Pattern PLAIN = Pattern.compile("(?:(?:'((?:[^'\\[\\]]|'')+)'|([\\p{L}_][\\p{L}\\d_.]*))!)?"
            + "(\\$?[A-Za-z]{1,3}\\$?\\d{1,7})(:\\$?[A-Za-z]{1,3}\\$?\\d{1,7})?(?![\\p{L}\\d_.(!:\\[])");

    private static final int MOST = 100;

    static Optional<Reference> at(String formula, int from) {
        Matcher plain = PLAIN.matcher(formula).region(from, formula.length());
        return plain.lookingAt() ? of(plain) : Optional.empty();
    }

    private static Optional<Reference> of(Matcher plain) {
        Optional<String> sheet = Optional.ofNullable(plain.group(1))
                .map(name -> name.replace("''", "'"))
                .or(() -> Optional.ofNullable(plain.group(2)));
        String last = plain.group(4) == null ? "" : plain.group(4);
        return Area.parse((plain.group(3) + last).replace("$", ""))
                .map(area -> new Reference(sheet, area, plain.end()));
    }

    /** All that a formula holds, up to a hundred. */
    static List<Reference> all(String formula) {
        List<Reference> all = new ArrayList<>();
        Matcher plain = PLAIN.matcher(formula);
        while (all.size() < MOST && plain.find()) {
            of(plain).ifPresent(all::add);
        }
        return all;
    }

    boolean isRange() {
        return !area.first().equals(area.last());
    }
}
