package org.counterweigh.excel.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterweigh.excel.workbook.Relationships.Relationship;
import org.counterweigh.excel.zip.Archive;
import org.counterweigh.excel.zip.ZipPart;

/**
 * Something a workbook carries beside cells that could reach out or run; it is never opened, followed or run.
 *
 * @param target where it points to, or the part of the file that holds it
 */
public record ForeignContent(Kind kind, String target) {

    private static final int LONGEST_TARGET = 200;

    public enum Kind {
        EXTERNAL_LINK,
        DATA_CONNECTION,
        MACRO,
        EMBEDDED_OBJECT,
        HIDDEN_NAME
    }

    static List<ForeignContent> in(Archive archive, Relationships relationships) throws IOException {
        List<ForeignContent> all = new ArrayList<>();
        for (Relationship found : relationships.all()) {
            if (found.kind().equals("externalLink")) {
                all.add(shown(Kind.EXTERNAL_LINK, linked(archive, found)));
            } else if (found.kind().equals("connections")) {
                all.add(shown(Kind.DATA_CONNECTION, found.target()));
            }
        }
        for (ZipPart part : archive.parts()) {
            String name = part.name().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
                all.add(shown(Kind.MACRO, part.name()));
            } else if (name.contains("/embeddings/") || name.contains("/activex/")) {
                all.add(shown(Kind.EMBEDDED_OBJECT, part.name()));
            }
        }
        return all;
    }

    /** The file or address that a link leads to. */
    private static String linked(Archive archive, Relationship link) throws IOException {
        return Relationships.of(archive, link.target()).all().stream()
                .filter(Relationship::external)
                .map(Relationship::target)
                .findFirst()
                .orElse(link.target());
    }

    private static ForeignContent shown(Kind kind, String target) {
        String visible = target.replaceAll("\\p{Cntrl}", " ");
        return new ForeignContent(
                kind, visible.length() > LONGEST_TARGET ? visible.substring(0, LONGEST_TARGET) + "..." : visible);
    }
}
