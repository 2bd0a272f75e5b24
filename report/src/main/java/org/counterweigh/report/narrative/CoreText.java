package org.counterweigh.report.narrative;

import java.util.Locale;

/** Sentences that core still makes itself, fitted into those of the report. */
final class CoreText {

    private CoreText() {}

    /** A sentence inside another: without its stop, and small unless it begins with a name. */
    static String inside(String sentence) {
        String text = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        boolean word = text.length() > 1 && (Character.isLowerCase(text.charAt(1)) || text.charAt(1) == ' ');
        return word ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    /** With its numbers tied to their signs. */
    static String tied(String sentence) {
        return sentence.replace(" %", FiguresInWords.TIE + "%").replaceAll("(?<![\\w)])-(?=\\d)", "\u2212");
    }
}
