package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What becomes other than it was: parts that are new or changed, ties between parts, parts that are dropped. */
final class Changes {

    private final SourceParts source;
    private final Set<String> dropped;
    private final ContentTypes types = new ContentTypes();
    private final Map<String, Relations> relations = new TreeMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** A part that is written whole. */
    record Text(String name, String text) {}

    Changes(SourceParts source) throws IOException {
        this.source = source;
        this.dropped = ActiveContent.in(source);
        for (String name : source.names()) {
            if (SourceParts.key(name).endsWith(".rels") && !isDropped(name)) {
                relations(ActiveContent.owner(name))
                        .cut(relation -> isDropped(relation.target()) && !relation.outside());
            }
        }
    }

    ContentTypes types() {
        return types;
    }

    boolean isDropped(String part) {
        return dropped.contains(SourceParts.key(part));
    }

    /** The ties of a part. */
    Relations relations(String part) throws IOException {
        Relations known = relations.get(SourceParts.key(part));
        if (known == null) {
            known = Relations.of(source, part);
            relations.put(SourceParts.key(part), known);
        }
        return known;
    }

    /** The part as it is now. */
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

    /** A name for a new part, such as {@code xl/notes-2.xml}, that the file does not have yet. */
    String freshName(String start, String ending) {
        int number = 1;
        while (has(start + number + ending)) {
            number++;
        }
        return start + number + ending;
    }

    /** The part as it is now; from here on its writer sees to it. */
    String take(String part) throws IOException {
        String text = text(part);
        texts.remove(part);
        taken.add(SourceParts.key(part));
        return text;
    }

    /** Whether a part of the source is in the copy as it was. */
    boolean isCopied(String part) {
        return !isDropped(part) && !taken.contains(SourceParts.key(part));
    }

    /** Every small part that is new or changed, by key. */
    Map<String, Text> all(String workbook) throws IOException {
        Map<String, Text> all = new LinkedHashMap<>();
        put(ContentTypes.NAME, types.text(source.text(ContentTypes.NAME), workbook, dropped));
        for (Relations ties : relations.values()) {
            if (ties.isChanged()) {
                put(ties.name(), ties.text());
            }
        }
        texts.forEach((name, text) -> all.put(SourceParts.key(name), new Text(name, text)));
        return all;
    }
}
