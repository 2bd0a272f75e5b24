package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counterweigh.excel.zip.Archive;

/** What becomes other than it was: parts that are new or changed, ties between parts, parts that are dropped. */
final class Changes {

    private static final String TYPES = "[Content_Types].xml";
    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final SourceParts source;
    private final Set<String> dropped;
    private final Map<String, String> addedTypes = new LinkedHashMap<>();
    private final Map<String, Relations> relations = new TreeMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    record Text(String name, String text) {}

    Changes(SourceParts source) throws IOException {
        this.source = source;
        this.dropped = ActiveContent.in(source);
        for (String name : source.names()) {
            if (Archive.key(name).endsWith(".rels") && !isDropped(name)) {
                relations(ActiveContent.owner(name))
                        .cut(relation -> isDropped(relation.target()) && !relation.external());
            }
        }
    }

    boolean isDropped(String part) {
        return dropped.contains(Archive.key(part));
    }

    Relations relations(String part) throws IOException {
        Relations known = relations.get(Archive.key(part));
        if (known == null) {
            known = new Relations(source, part);
            relations.put(Archive.key(part), known);
        }
        return known;
    }

    String text(String part) throws IOException {
        String changed = texts.get(part);
        return changed == null ? source.text(part) : changed;
    }

    boolean has(String part) {
        return texts.containsKey(part) || source.has(part);
    }

    void put(String part, String text) {
        texts.put(part, text);
    }

    /** Adds a part under a name that the file does not have yet, such as {@code xl/notes2.xml}; tells the name. */
    String add(String start, String ending, String type, String text) {
        int number = 1;
        while (has(start + number + ending)) {
            number++;
        }
        String name = start + number + ending;
        put(name, text);
        addedTypes.put(name, type.equals("vmlDrawing") ? DRAWING : SHEETS + type + "+xml");
        return name;
    }

    /** The part as it is now; from here on its writer sees to it. */
    String take(String part) throws IOException {
        String text = text(part);
        texts.remove(part);
        taken.add(Archive.key(part));
        return text;
    }

    /** Whether a part of the source is in the copy as it was. */
    boolean isCopied(String part) {
        return !isDropped(part) && !taken.contains(Archive.key(part));
    }

    /** Every small part that is new or changed, by key. */
    Map<String, Text> all(String workbook) throws IOException {
        Map<String, Text> all = new LinkedHashMap<>();
        put(TYPES, types(source.text(TYPES), Archive.key(workbook)));
        for (Relations ties : relations.values()) {
            if (ties.isChanged()) {
                put(ties.name(), ties.text());
            }
        }
        texts.forEach((name, text) -> all.put(Archive.key(name), new Text(name, text)));
        return all;
    }

    /** What each part of the file is: with the parts that were added, and without those that were dropped. */
    private String types(String original, String workbook) throws IOException {
        return Markup.rewritten(original, TYPES, token -> {
            String named = token.opens("Override")
                    ? Archive.key(token.attribute("PartName").orElse(""))
                    : "";
            if (token.closes("Types") && token.depth() == 0) {
                return overrides(token.prefix()) + token.raw();
            }
            if (named.equals(workbook)) {
                // One that was allowed macros has none now; Excel opens no .xlsx that claims to be another kind.
                return token.with("ContentType", SHEETS + "sheet.main+xml");
            }
            return named.isEmpty() || !dropped.contains(named) ? token.raw() : "";
        });
    }

    private String overrides(String prefix) {
        var text = new StringBuilder();
        addedTypes.forEach((part, type) -> text.append(String.format(
                "<%sOverride PartName=\"/%s\" ContentType=\"%s\"/>", prefix, XmlText.escaped(part), type)));
        return text.toString();
    }
}
