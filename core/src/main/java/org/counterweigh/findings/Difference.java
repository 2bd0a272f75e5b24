package org.counterweigh.findings;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;

/** Where a mistyped name differs from the one that is meant, for somebody who sees no difference. */
final class Difference {

    private static final List<String> PLACES =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private Difference() {}

    /** A sentence with a space behind it; nothing where both are the same in their plainest form. */
    static String between(String typed, String known) {
        int[] there = PlainForm.of(typed).strip().codePoints().toArray();
        int[] meant = PlainForm.of(known).strip().codePoints().toArray();
        int at = 0;
        while (at < Math.min(there.length, meant.length) && isSame(there[at], meant[at])) {
            at++;
        }
        if (at == there.length) {
            return at == meant.length ? "" : "It ends before " + shown(meant[at]) + ". ";
        }
        String place = at < PLACES.size() ? "The " + PLACES.get(at) + " character" : "Character " + (at + 1);
        return at < meant.length
                ? place + " is " + script(there[at], meant[at]) + shown(there[at]) + ", not " + shown(meant[at]) + ". "
                : place + ", " + shown(there[at]) + ", is one too many. ";
    }

    private static boolean isSame(int sign, int other) {
        return Character.toLowerCase(sign) == Character.toLowerCase(other);
    }

    /** {@code a Cyrillic } before a letter that only looks like the other. */
    private static String script(int sign, int other) {
        UnicodeScript script = UnicodeScript.of(sign);
        boolean foreign = Character.isLetter(sign) && Character.isLetter(other) && script != UnicodeScript.of(other);
        if (!foreign) {
            return "";
        }
        String name = script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
        return ("AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name.replace('_', ' ') + " ";
    }

    private static String shown(int sign) {
        return sign == ' ' ? "a space" : "\"" + Character.toString(sign) + "\"";
    }
}
