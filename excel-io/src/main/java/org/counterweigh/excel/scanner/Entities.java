package org.counterweigh.excel.scanner;

import java.util.Map;
import org.counterweigh.excel.zip.Refusal;

/** The entities that XML knows by itself; any other would have to be declared, which no workbook does. */
final class Entities {

    private static final Map<String, String> KNOWN =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");

    private static final int LONGEST = 10;

    private Entities() {}

    static String undone(String text) throws Refusal {
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
        String known = KNOWN.get(name);
        if (known != null) {
            return known;
        }
        try {
            int code = name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : name.startsWith("#") ? Integer.parseInt(name.substring(1)) : -1;
            if (!isXml(code)) {
                throw unknown();
            }
            return Character.toString(code);
        } catch (IllegalArgumentException none) {
            throw unknown();
        }
    }

    /** What may stand in XML at all: no control characters, no half of a pair. */
    private static boolean isXml(int code) {
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
