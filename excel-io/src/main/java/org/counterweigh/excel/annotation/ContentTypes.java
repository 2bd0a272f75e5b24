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

    /** @param kind {@code worksheet}, {@code comments} or {@code styles} */
    void add(String part, String kind) {
        added.put(part, SHEETS + kind + "+xml");
    }

    void addDrawing(String part) {
        added.put(part, "application/vnd.openxmlformats-officedocument.vmlDrawing");
    }

    /** The list with the parts that were added, and without those that were dropped. */
    String text(String original, String workbook, Set<String> dropped) throws IOException {
        return Markup.rewritten(original, NAME, token -> {
            String named = SourceParts.key(
                    token.opens("Override")
                            ? token.attribute("PartName").orElse("/").substring(1)
                            : "");
            if (token.closes("Types") && token.depth() == 0) {
                return overrides(token) + token.raw();
            }
            if (named.equals(SourceParts.key(workbook))) {
                // One that was allowed macros has none now; Excel opens no .xlsx that claims to be another kind.
                return token.with("ContentType", ORDINARY);
            }
            return named.isEmpty() || !dropped.contains(named) ? token.raw() : "";
        });
    }

    private String overrides(Token root) {
        var text = new StringBuilder();
        added.forEach((part, type) -> text.append(String.format(
                "<%sOverride PartName=\"/%s\" ContentType=\"%s\"/>", root.prefix(), XmlText.escaped(part), type)));
        return text.toString();
    }
}
