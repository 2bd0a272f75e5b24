package org.counterweigh.excel.scanner;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterweigh.excel.scanner.ScannedCell.Format;
import org.counterweigh.excel.xml.Elements;
import org.counterweigh.excel.zip.Refusal;

/** What the number format of each cell style makes of a number. */
public final class CellFormats {

    public static final CellFormats NONE = new CellFormats(List.of());

    /** Excel itself stops at 65,490. */
    private static final int MOST_STYLES = 100_000;

    private static final Set<Integer> PERCENTAGES = Set.of(9, 10);
    private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 45, 46, 47);

    /** Text in quotes, escaped and padding characters: shown as they are. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");

    /** Colours, conditions and languages; a length of time such as {@code [h]} is no such thing. */
    private static final Pattern BRACKETS = Pattern.compile("\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]");

    private final List<Format> styles;

    /** @param styles in the order in which cells refer to them */
    CellFormats(List<Format> styles) {
        this.styles = List.copyOf(styles);
    }

    /** Reads of a workbook's part of styles what they make of numbers, and nothing else. */
    public static CellFormats read(InputStream in) throws IOException {
        Map<Integer, String> codes = new HashMap<>();
        Map<Integer, Format> known = new HashMap<>();
        List<Format> styles = new ArrayList<>();
        try (var elements = new Elements(in)) {
            boolean ofCells = false;
            while (elements.next()) {
                if (!elements.isMain()) {
                    continue;
                }
                if (elements.depth() == 1) {
                    ofCells = elements.name().equals("cellXfs");
                }
                if (elements.name().equals("numFmt") && elements.depth() == 2) {
                    codes.put(number(elements), elements.attribute("formatCode", ""));
                } else if (ofCells && elements.depth() == 2 && elements.name().equals("xf")) {
                    styles.add(known.computeIfAbsent(
                            number(elements), id -> codes.containsKey(id) ? byCode(codes.get(id)) : builtIn(id)));
                    if (styles.size() > MOST_STYLES) {
                        throw Refusal.damaged("it has more than " + MOST_STYLES + " cell styles");
                    }
                }
            }
        }
        return new CellFormats(styles);
    }

    private static int number(Elements element) {
        String digits = element.attribute("numFmtId", "0");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
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

    /** The format of a style; a plain number where the workbook has no styles at all. */
    Format of(int style) {
        return style < styles.size() ? styles.get(style) : Format.NUMBER;
    }

    boolean has(int style) {
        return style >= 0 && style < Math.max(styles.size(), 1);
    }
}
