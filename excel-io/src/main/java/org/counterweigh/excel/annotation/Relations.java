package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.counterweigh.excel.workbook.Relationships;
import org.counterweigh.excel.workbook.Relationships.Relationship;

/** Which other parts a part of the copy is tied to. */
final class Relations {

    private static final String EMPTY = XmlText.DECLARATION
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    private final SourceParts parts;
    private final String name;
    private final List<Relationship> all;
    private final Set<String> cut = new HashSet<>();

    /** By the id, the type and the target of a new tie, as they are written. */
    private final Map<String, String> added = new LinkedHashMap<>();

    /** The ties of a part; the empty name stands for the whole file. */
    Relations(SourceParts parts, String source) throws IOException {
        this.parts = parts;
        this.name = Relationships.partOf(source);
        this.all = parts.relationships(source).all();
    }

    String name() {
        return name;
    }

    Optional<Relationship> byId(String id) {
        return all.stream().filter(relation -> relation.id().equals(id)).findFirst();
    }

    /** The first part to which a tie of this type leads, given by its last word. */
    Optional<String> byType(String word) {
        return all.stream()
                .filter(relation -> relation.word().equals(word) && !relation.external())
                .map(Relationship::target)
                .findFirst();
    }

    List<Relationship> all() {
        return all;
    }

    Set<String> cut() {
        return cut;
    }

    void cut(Predicate<Relationship> unwanted) {
        all.stream().filter(unwanted).forEach(relation -> cut.add(relation.id()));
    }

    /** Ties the part to another, and says by which id. */
    String add(String type, String target) {
        int number = all.size() + added.size() + 1;
        while (byId("rId" + number).isPresent() || added.containsKey("rId" + number)) {
            number++;
        }
        added.put("rId" + number, "Type=\"" + type + "\" Target=\"/" + XmlText.escaped(target) + "\"");
        return "rId" + number;
    }

    boolean isChanged() {
        return !cut.isEmpty() || !added.isEmpty();
    }

    String text() throws IOException {
        return Markup.rewritten(parts.has(name) ? parts.text(name) : EMPTY, name, token -> {
            if (token.depth() == 0 && token.isTag() && token.kind() != Token.Kind.START) {
                return root(token);
            }
            boolean isCut = token.opens("Relationship")
                    && cut.contains(token.attribute("Id").orElse(""));
            return isCut ? "" : token.raw();
        });
    }

    private String root(Token token) {
        var lines = new StringBuilder(token.isEmpty() ? token.opened() : "");
        added.forEach(
                (id, tie) -> lines.append(String.format("<%sRelationship Id=\"%s\" %s/>", token.prefix(), id, tie)));
        return lines.append(token.isEmpty() ? token.end() : token.raw()).toString();
    }
}
