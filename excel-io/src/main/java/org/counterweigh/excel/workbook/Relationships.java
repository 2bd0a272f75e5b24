package org.counterweigh.excel.workbook;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.xml.Elements;
import org.counterweigh.excel.xml.Vocabulary;
import org.counterweigh.excel.zip.Archive;
import org.counterweigh.excel.zip.Refusal;
import org.counterweigh.excel.zip.ZipPart;

/** What a part of a workbook refers to: other parts, and things outside the file. */
public final class Relationships {

    private static final int LARGEST = 4 << 20;

    private final List<Relationship> all;

    /**
     * One reference.
     *
     * @param kind the last word of its type: {@code worksheet}; empty where it is of another vocabulary
     * @param type the whole type
     * @param target the name of a part, or an address where it is external
     */
    public record Relationship(String id, String kind, String type, String target, boolean external) {

        /** The last word of its type in any vocabulary. */
        public String word() {
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    private Relationships(List<Relationship> all) {
        this.all = List.copyOf(all);
    }

    /** The references of the part of that name; of the file as a whole where it is empty. */
    public static Relationships of(Archive archive, String part) throws IOException {
        Optional<ZipPart> list = archive.part(partOf(part));
        List<Relationship> all = new ArrayList<>();
        if (list.isPresent() && list.get().size() > LARGEST) {
            throw Refusal.damaged("a list of links unpacks to more than " + (LARGEST >> 20) + " MB");
        }
        if (list.isPresent()) {
            try (var stream = archive.open(list.get());
                    var elements = new Elements(stream)) {
                while (elements.next()) {
                    if (elements.name().equals("Relationship")) {
                        all.add(relationship(elements, part));
                    }
                }
            }
        }
        return new Relationships(all);
    }

    private static Relationship relationship(Elements element, String part) {
        String type = element.attribute("Type", "");
        String target = element.attribute("Target", "");
        boolean external = element.attribute("TargetMode", "").equals("External");
        return new Relationship(
                element.attribute("Id", ""),
                Vocabulary.kind(type),
                type,
                external ? target : resolved(part, target),
                external);
    }

    public List<Relationship> all() {
        return all;
    }

    public Optional<Relationship> byId(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The part that the first reference of that kind leads to. */
    Optional<String> target(String kind) {
        return all.stream()
                .filter(one -> one.kind().equals(kind) && !one.external())
                .map(Relationship::target)
                .findFirst();
    }

    /** The name of the part that lists what a part refers to; for the file as a whole where the name is empty. */
    public static String partOf(String part) {
        String folder = folderOf(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    /** The part a target means, which is given from the folder of the part that refers to it, or from the top. */
    private static String resolved(String source, String target) {
        String slashed = target.replace('\\', '/');
        Deque<String> path = new ArrayDeque<>();
        for (String step : (slashed.startsWith("/") ? slashed : folderOf(source) + slashed).split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    private static String folderOf(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }
}
