package org.counterweigh.excel.scanner;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterweigh.excel.scanner.ScannedCell.Format;

/** Tells from a number format whether it shows a number, a percentage, a date or a time. */
public final class FormatCode {

    private static final Set<Integer> PERCENTAGES = Set.of(9, 10);
    private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 45, 46, 47);

    /** Text in quotes, escaped and padding characters: shown as they are. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");

    /** Colours, conditions and languages; a length of time such as {@code [h]} is no such thing. */
    private static final Pattern BRACKETS = Pattern.compile("\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]");

    private FormatCode() {}

    /** A format that every workbook has by its number alone. */
    public static Format builtIn(int id) {
        if (PERCENTAGES.contains(id)) {
            return Format.PERCENT;
        }
        if (TIMES.contains(id)) {
            return Format.TIME;
        }
        boolean date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return date ? Format.DATE : Format.NUMBER;
    }

    /** A format by its code; its first section, for positive numbers, decides. */
    public static Format of(String code) {
        String bare = BRACKETS.matcher(
                        LITERAL.matcher(code.toLowerCase(Locale.ROOT)).replaceAll(""))
                .replaceAll("");
        String section = bare.split(";", 2)[0].replace("general", "");
        if (section.contains("%")) {
            return Format.PERCENT;
        }
        // Digits beside letters are a currency that somebody forgot to quote; those of a second are not.
        if (section.replaceAll("s\\.0+", "s").matches(".*[0#?].*")) {
            return Format.NUMBER;
        }
        boolean time = section.matches(".*[hs].*");
        // An m beside hours or seconds is a minute, and a month anywhere else.
        boolean month = section.contains("m") && !time && !section.contains("[m");
        if (month || section.matches(".*[yd].*")) {
            return Format.DATE;
        }
        return time || section.contains("[m") ? Format.TIME : Format.NUMBER;
    }
}
