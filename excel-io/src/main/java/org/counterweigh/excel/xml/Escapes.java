package org.counterweigh.excel.xml;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweigh.excel.zip.Refusal;

/** Characters that XML, and Excel on top of it, write as something else. */
public final class Escapes {

    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");

    private static final int LONGEST = 10;
    private static final Pattern EXCEL = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    /** {@code _x000D_} stands for a character that XML cannot hold; {@code _x005F_} for an underscore before such. */
    public static String ofExcelUndone(String text) {
        return EXCEL.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** The entities that XML knows by itself; any other would have to be declared, which no workbook does. */
    public static String entitiesUndone(String text) throws Refusal {
        var plain = new StringBuilder();
        int at = 0;
        for (int mark = text.indexOf('&'); mark >= 0; mark = text.indexOf('&', at)) {
            int end = text.indexOf(';', mark);
            if (end < 0 || end - mark > LONGEST) {
                throw unknown();
            }
            plain.append(text, at, mark).append(character(text.substring(mark + 1, end)));
            at = end + 1;
        }
        return plain.append(text, at, text.length()).toString();
    }

    private static String character(String name) throws Refusal {
        String known = ENTITIES.get(name);
        if (known != null) {
            return known;
        }
        try {
            int code = name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : name.startsWith("#") ? Integer.parseInt(name.substring(1)) : -1;
            if (isXml(code)) {
                return Character.toString(code);
            }
        } catch (NumberFormatException none) {
            // Told below.
        }
        throw unknown();
    }

    /** What may stand in XML at all: no control characters, no half of a pair. */
    public static boolean isXml(int code) {
        return code == '\t'
                || code == '\n'
                || code == '\r'
                || (code >= ' ' && code < Character.MIN_SURROGATE)
                || (code > Character.MAX_SURROGATE && code < 0xFFFE)
                || (code >= Character.MIN_SUPPLEMENTARY_CODE_POINT && code <= Character.MAX_CODE_POINT);
    }

    private static Refusal unknown() {
        return new Refusal("The file holds an entity that XML does not know; it is damaged or was tampered with.");
    }
}
