package org.counterweigh.report.fonts;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;

/**
 * Spells a text with the letters there are: what no font can write is written in Latin letters by its sound, and a sign
 * without a sound by its number in Unicode. Nothing is left out, and nothing becomes a question mark.
 */
final class Spelling {

    private final IntPredicate has;
    private final Map<String, String> spelt = new ConcurrentHashMap<>();

    /** @param has whether a font can write a letter */
    Spelling(IntPredicate has) {
        this.has = has;
    }

    /** Reading the rules takes half a second, which most reports never need. */
    private static final class Rules {

        static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; NFC; Any-Title");
        static final Transliterator PLAIN = Transliterator.getInstance("Latin-ASCII; NFC");

        private Rules() {}
    }

    String of(String text) {
        String plain = plain(text);
        return isWritable(plain) ? plain : spelt.computeIfAbsent(plain, this::byScript);
    }

    /** Whether the fonts have every letter in the form in which it stands. */
    private boolean isWritable(String text) {
        return JoinedLetters.of(text).codePoints().allMatch(has);
    }

    /** Script by script, so that a whole name is spelt and not single letters of it. */
    private String byScript(String text) {
        StringBuilder whole = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int to = endOfScript(text, from);
            String part = text.substring(from, to);
            whole.append(isWritable(part) ? part : inLatin(part));
            from = to;
        }
        return whole.toString();
    }

    /** Spaces and marks go with the letters before them. */
    private static int endOfScript(String text, int from) {
        int script = UScript.COMMON;
        int at = from;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            int own = UScript.getScript(letter);
            boolean any = own == UScript.COMMON || own == UScript.INHERITED;
            if (!any && script != UScript.COMMON && own != script) {
                return at;
            }
            script = any ? script : own;
            at += Character.charCount(letter);
        }
        return at;
    }

    private String inLatin(String text) {
        StringBuilder latin = new StringBuilder();
        Rules.LATIN.transliterate(text).codePoints().forEach(letter -> {
            if (has.test(letter)) {
                latin.appendCodePoint(letter);
            } else {
                latin.append(plainer(letter));
            }
        });
        return latin.toString();
    }

    private String plainer(int letter) {
        String plain = Rules.PLAIN.transliterate(Character.toString(letter));
        return plain.codePoints().allMatch(has) ? plain : String.format(Locale.ROOT, "U+%04X", letter);
    }

    /** Whether a letter is seen as it is typed. */
    static boolean isPlain(int letter) {
        return !Character.isISOControl(letter) && Character.getType(letter) != Character.FORMAT;
    }

    /** Composed letters, and none of the invisible ones that only word processors need. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (letter == 0x202F) {
                plain.append('\u00A0');
            } else if (isPlain(letter)) {
                plain.appendCodePoint(letter);
            } else if (Character.isISOControl(letter)) {
                plain.append(' ');
            }
        });
        return plain.toString();
    }
}
