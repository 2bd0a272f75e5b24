package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.counterweigh.excel.zip.PartName;

/** Which other parts a part is tied to. */
final class Relations {

    private static final String EMPTY = XmlText.DECLARATION
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    private final String source;
    private final String original;
    private final List<Relation> relations = new ArrayList<>();
    private final Set<String> cut = new HashSet<>();
    private final List<Relation> added = new ArrayList<>();

    /**
     * One tie.
     *
     * @param type the last word of its type, the same in all forms of the format
     * @param target the name of the part; as it stands where it leads out of the file
     */
    record Relation(String id, String type, String target, boolean outside, String fullType) {}

    private Relations(String source, String original) throws IOException {
        this.source = source;
        this.original = original;
        Markup.each(original, nameOf(source), token -> {
            if (token.opens("Relationship")) {
                relations.add(relation(token));
            }
        });
    }

    /** The ties of a part; the empty name stands for the whole file. */
    static Relations of(SourceParts parts, String source) throws IOException {
        String name = nameOf(source);
        return new Relations(source, parts.has(name) ? parts.text(name) : EMPTY);
    }

    /** The part that holds the ties of a part. */
    static String nameOf(String source) {
        return PartName.relationshipsOf(source);
    }

    /** The part that holds these. */
    String name() {
        return nameOf(source);
    }

    private Relation relation(Token tag) {
        String type = tag.attribute("Type").orElse("");
        String target = tag.attribute("Target").orElse("");
        boolean outside = tag.attribute("TargetMode").filter("External"::equals).isPresent();
        return new Relation(
                tag.attribute("Id").orElse(""),
                type.substring(type.lastIndexOf('/') + 1),
                outside ? target : PartName.resolved(source, target),
                outside,
                type);
    }

    Optional<Relation> byId(String id) {
        return relations.stream().filter(relation -> relation.id().equals(id)).findFirst();
    }

    /** The first of this type that leads to a part. */
    Optional<Relation> byType(String type) {
        return relations.stream()
                .filter(relation -> relation.type().equals(type) && !relation.outside())
                .findFirst();
    }

    List<Relation> all() {
        return relations;
    }

    Set<String> cut() {
        return cut;
    }

    void cut(Predicate<Relation> unwanted) {
        relations.stream().filter(unwanted).forEach(relation -> cut.add(relation.id()));
    }

    /** Ties the part to another, and says by which id. */
    String add(String fullType, String target) {
        int number = relations.size() + added.size() + 1;
        while (isTaken("rId" + number)) {
            number++;
        }
        String id = "rId" + number;
        added.add(new Relation(id, fullType.substring(fullType.lastIndexOf('/') + 1), target, false, fullType));
        return id;
    }

    private boolean isTaken(String id) {
        return relations.stream().anyMatch(relation -> relation.id().equals(id))
                || added.stream().anyMatch(relation -> relation.id().equals(id));
    }

    boolean isChanged() {
        return !cut.isEmpty() || !added.isEmpty();
    }

    String text() throws IOException {
        return Markup.rewritten(original, nameOf(source), token -> {
            if (token.depth() == 0 && token.isTag()) {
                return root(token);
            }
            return isCut(token) ? "" : token.raw();
        });
    }

    private String root(Token token) {
        if (token.kind() == Token.Kind.START) {
            return token.raw();
        }
        var lines = new StringBuilder(token.isEmpty() ? token.opened() : "");
        for (Relation relation : added) {
            lines.append(String.format(
                    "<%sRelationship Id=\"%s\" Type=\"%s\" Target=\"/%s\"/>",
                    token.prefix(), relation.id(), relation.fullType(), XmlText.escaped(relation.target())));
        }
        return lines.append(token.isEmpty() ? token.end() : token.raw()).toString();
    }

    private boolean isCut(Token token) {
        return token.opens("Relationship") && cut.contains(token.attribute("Id").orElse(""));
    }
}
