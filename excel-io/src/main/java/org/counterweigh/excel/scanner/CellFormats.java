package org.counterweigh.excel.scanner;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterweigh.excel.scanner.ScannedCell.Format;
import org.counterweigh.excel.xml.Elements;

/** What each style of cells says about what stands in them. */
public final class CellFormats {

    public static final CellFormats NONE = new CellFormats(List.of());

    private static final Set<Integer> PERCENTAGES = Set.of(9, 10);
    private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 45, 46, 47);

    /** Text in quotes, escaped and padding characters: shown as they are. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");

    /** Colours, conditions and languages; a length of time such as {@code [h]} is no such thing. */
    private static final Pattern BRACKETS = Pattern.compile("\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]");

    /** A currency with the language in which it is written, {@code [$€-407]}; either may be missing. */
    private static final Pattern CURRENCY = Pattern.compile("\\[\\$([^\\]-]*)(?:-[^\\]]*)?\\]");

    /** What a format holds beside words: brackets, padding, digits and signs. */
    private static final Pattern UNSAID =
            Pattern.compile("\\[[^\\]]*\\]|_.|\\*.|General|[^\\p{L}\\p{Sc}. ]|(?<!\\p{L})\\.");

    private final List<CellStyle> styles;

    /** @param styles in the order in which cells refer to them */
    CellFormats(List<CellStyle> styles) {
        this.styles = List.copyOf(styles);
    }

    /** Reads of a workbook's part of styles what they say about cells, and nothing of their looks. */
    public static CellFormats read(InputStream in) throws IOException {
        var styles = new StylesPart();
        try (var elements = new Elements(in)) {
            while (elements.next()) {
                if (elements.isMain()) {
                    styles.take(elements);
                }
            }
        }
        return new CellFormats(styles.styles());
    }

    /** A format that every workbook has by its number alone. */
    static Format builtIn(int id) {
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
    static Format byCode(String code) {
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

    /** What a number format writes beside a positive number: a currency, or any other words. */
    static String words(String code) {
        return CURRENCY.matcher(code)
                .results()
                .map(bracket -> bracket.group(1).strip())
                .filter(sign -> !sign.isEmpty())
                .findFirst()
                .orElseGet(() ->
                        UNSAID.matcher(code.split(";", 2)[0]).replaceAll("").strip());
    }

    /** The style of that number; a plain one where the workbook has no styles at all. */
    CellStyle of(int style) {
        return style < styles.size() ? styles.get(style) : CellStyle.PLAIN;
    }

    boolean has(int style) {
        return style >= 0 && style < Math.max(styles.size(), 1);
    }
}
