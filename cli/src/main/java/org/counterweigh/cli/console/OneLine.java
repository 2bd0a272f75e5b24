package org.counterweigh.cli.console;

/** Text from a workbook or of a file name, made safe for a terminal. */
public final class OneLine {

    private OneLine() {}

    /** The lines as they are, without what would move the cursor or colour the screen. */
    public static String harmless(String lines) {
        return lines.replaceAll("[[\\p{Cntrl}\\p{Cf}]&&[^\n]]+", " ");
    }

    /** The text without what would move the cursor, colour the screen or turn the direction of writing. */
    public static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    }

    /** How many columns of a terminal it takes; Chinese, Japanese and Korean letters take two. */
    static int columns(String text) {
        return text.codePoints().map(OneLine::columns).sum();
    }

    /** The text, with an ellipsis where it is too long for so many columns. */
    static String cut(String text, int columns) {
        if (columns(text) <= columns) {
            return text;
        }
        var kept = new StringBuilder();
        int taken = 1;
        for (int letter : text.codePoints().toArray()) {
            taken += columns(letter);
            if (taken > columns) {
                break;
            }
            kept.appendCodePoint(letter);
        }
        return kept + "\u2026";
    }

    private static int columns(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> 1;
        };
    }
}
