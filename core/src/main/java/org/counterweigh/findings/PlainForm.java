package org.counterweigh.findings;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text in its plainest signs, so that what looks the same to a reader is the same. */
public final class PlainForm {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}]");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\x{2212}]");
    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u201B\u02BC\u2032\u00B4`]");
    private static final Pattern QUOTE = Pattern.compile("[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private PlainForm() {}

    /**
     * The text without signs that nobody sees, with spaces, dashes, apostrophes and quotation marks of one kind, and letters of
     * full width or joined ones as plain letters; its case stays.
     */
    public static String of(String text) {
        if (isAscii(text)) {
            return text.indexOf('`') < 0 ? text : text.replace('`', '\'');
        }
        String one = APOSTROPHE.matcher(text).replaceAll("'");
        String seen = INVISIBLE
                .matcher(Normalizer.normalize(QUOTE.matcher(one).replaceAll("\""), Normalizer.Form.NFKC))
                .replaceAll("");
        return SPACE.matcher(DASH.matcher(seen).replaceAll("-")).replaceAll(" ");
    }

    /** By which names are compared: {@link #of}, whatever the case and the number of spaces. */
    public static String key(String text) {
        return SPACE.matcher(of(text)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** The first sign that is not in its plainest form, in words: {@code a no-break space}; empty where all are. */
    public static Optional<String> oddSign(String text) {
        if (isAscii(text)) {
            return Optional.empty();
        }
        return text.codePoints()
                .filter(sign -> !of(Character.toString(sign)).equals(Character.toString(sign)))
                .mapToObj(PlainForm::named)
                .findFirst();
    }

    /** The sign in words, with its article. */
    private static String named(int sign) {
        String name = String.valueOf(Character.getName(sign)).toLowerCase(Locale.ROOT);
        return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }

    /** Whether it holds none but the oldest signs, of which only one is not plain. */
    public static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
