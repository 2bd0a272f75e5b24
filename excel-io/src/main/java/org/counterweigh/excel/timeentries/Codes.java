package org.counterweigh.excel.timeentries;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.findings.Nearest;

/** Tells codes of tasks and activities apart; any that neither the standard nor the firm's own map knows is none. */
final class Codes {

    private static final int MOST = 1 << 15;

    /** A code of the standard, perhaps with its name behind it: {@code L653 First pass}. */
    private static final Pattern STANDARD = Pattern.compile("([A-Z]{1,2}\\d{3})(?:\\W.*)?", Pattern.DOTALL);

    private final Set<String> own;
    private final NumberedNames numbered = new NumberedNames(MOST);

    Codes(Terms terms) {
        this.own = terms.overrides().stream()
                .flatMap(row -> Stream.concat(row.task().stream(), row.activity().stream()))
                .map(Nearest::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A number below 32,768; 0 for a text that is no code. */
    int number(String text) {
        return numbered.number(code(text));
    }

    /** The code in the form by which codes are compared. */
    String name(int number) {
        return numbered.name(number);
    }

    /** The code itself: the firm's own first, since it may look like one of the standard. */
    private String code(String text) {
        String plain = Nearest.plain(text);
        if (own.contains(plain)) {
            return plain.toUpperCase(Locale.ROOT);
        }
        Matcher matcher = STANDARD.matcher(text.strip().toUpperCase(Locale.ROOT));
        return matcher.matches() ? matcher.group(1) : "";
    }
}
