package org.counterweigh.cli.files;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name that any file system takes, made from any text; it is never a path. */
public final class SafeName {

    private static final int LONGEST = 120;
    private static final int MOST_BYTES = 200;
    private static final String ALLOWED_SIGNS = " -_.,()&'";
    private static final Pattern RESERVED =
            Pattern.compile("(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9]) *", Pattern.CASE_INSENSITIVE);

    private SafeName() {}

    /**
     * The name for a text such as a firm's.
     *
     * @param otherwise what stands in where the text has nothing a name could be made of
     */
    public static String of(String text, String otherwise) {
        String name = cut(clean(text));
        if (name.isEmpty()) {
            return otherwise;
        }
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return RESERVED.matcher(stem).matches() ? "_" + name : name;
    }

    /** The same name without accents, and without any letter beyond those of English. */
    static String plain(String name, String otherwise) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7e]", "_");
        return of(plain, plain.matches("[_ ]*") ? otherwise : plain);
    }

    /** The form in which names are compared: file systems may ignore case and the form of letters. */
    public static String folded(String name) {
        return Normalizer.normalize(
                        Normalizer.normalize(name, Normalizer.Form.NFKC)
                                .toUpperCase(Locale.ROOT)
                                .toLowerCase(Locale.ROOT),
                        Normalizer.Form.NFKC)
                .strip();
    }

    private static String clean(String text) {
        var kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(sign -> {
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                kept.append(' ');
            } else if (Character.getType(sign) != Character.FORMAT) {
                kept.appendCodePoint(isAllowed(sign) ? sign : '_');
            }
        });
        return trimmed(kept.toString().replaceAll(" +", " "));
    }

    private static boolean isAllowed(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(sign) || ALLOWED_SIGNS.indexOf(sign) >= 0;
        };
    }

    private static String cut(String name) {
        var edges = BreakIterator.getCharacterInstance(Locale.ROOT);
        edges.setText(name);
        int end = name.length();
        while (end > LONGEST || bytes(name.substring(0, end)) > MOST_BYTES) {
            end = edges.preceding(end);
        }
        return trimmed(name.substring(0, end));
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String trimmed(String name) {
        return name.replaceAll("^[ .]+|[ .]+$", "");
    }
}
