package org.counterweigh.excel.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterweigh.excel.zip.Archive;
import org.counterweigh.excel.zip.ZipPart;

/** Lists what a workbook carries beside cells that could reach out or run, so that its owner knows; none of it is opened. */
final class ForeignContentList {

    private static final int LONGEST_TARGET = 200;

    private final Archive archive;
    private final Relationships relationships;

    ForeignContentList(Archive archive, Relationships relationships) {
        this.archive = archive;
        this.relationships = relationships;
    }

    List<ForeignContent> all() throws IOException {
        List<ForeignContent> all = new ArrayList<>();
        for (Relationships.Relationship found : relationships.all()) {
            if (found.kind().equals("externalLink")) {
                all.add(new ForeignContent(ForeignContent.Kind.EXTERNAL_LINK, linked(found)));
            } else if (found.kind().equals("connections")) {
                all.add(new ForeignContent(ForeignContent.Kind.DATA_CONNECTION, shown(found.target())));
            }
        }
        for (ZipPart part : archive.parts()) {
            String name = part.name().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
                all.add(new ForeignContent(ForeignContent.Kind.MACRO, shown(part.name())));
            } else if (name.contains("/embeddings/") || name.contains("/activex/")) {
                all.add(new ForeignContent(ForeignContent.Kind.EMBEDDED_OBJECT, shown(part.name())));
            }
        }
        return all;
    }

    /** The file or address that a link leads to. */
    private String linked(Relationships.Relationship link) throws IOException {
        return Relationships.of(archive, link.target()).all().stream()
                .filter(Relationships.Relationship::external)
                .map(found -> shown(found.target()))
                .findFirst()
                .orElseGet(() -> shown(link.target()));
    }

    private static String shown(String target) {
        String visible = target.replaceAll("\\p{Cntrl}", " ");
        return visible.length() > LONGEST_TARGET ? visible.substring(0, LONGEST_TARGET) + "..." : visible;
    }
}
