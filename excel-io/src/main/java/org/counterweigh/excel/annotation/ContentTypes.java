package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What each part of the file is. */
final class ContentTypes {

    static final String NAME = "[Content_Types].xml";

    private static final String ORDINARY = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> added = new LinkedHashMap<>();

    void addWorksheet(String part) {
        added.put(part, SHEETS + "worksheet+xml");
    }

    void addComments(String part) {
        added.put(part, SHEETS + "comments+xml");
    }

    void addStyles(String part) {
        added.put(part, SHEETS + "styles+xml");
    }

    void addDrawing(String part) {
        added.put(part, "application/vnd.openxmlformats-officedocument.vmlDrawing");
    }

    /** The list with the parts that were added, and without those that were dropped. */
    String text(String original, String workbook, Set<String> dropped) throws IOException {
        var text = new StringBuilder();
        Markup in = Markup.of(original, NAME);
        for (Token token = in.next(); token != null; token = in.next()) {
            String named = SourceParts.key(
                    token.opens("Override")
                            ? token.attribute("PartName").orElse("/").substring(1)
                            : "");
            if (token.closes("Types") && token.depth() == 0) {
                for (var part : added.entrySet()) {
                    text.append(override(token, part.getKey(), part.getValue()));
                }
                text.append(token.raw());
            } else if (named.equals(SourceParts.key(workbook))) {
                // One that was allowed macros has none now; Excel opens no .xlsx that claims to be another kind.
                text.append(token.with("ContentType", ORDINARY));
            } else if (named.isEmpty() || !dropped.contains(named)) {
                text.append(token.raw());
            }
        }
        return text.toString();
    }

    private static String override(Token root, String part, String type) {
        return "<" + root.prefix() + "Override PartName=\"/" + Xml.escaped(part) + "\" ContentType=\"" + type + "\"/>";
    }
}
