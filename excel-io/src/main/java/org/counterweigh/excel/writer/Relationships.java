package org.counterweigh.excel.writer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a part of the file leads to, each under an id that its XML names. */
final class Relationships {

    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** What the other end is to the part. */
    enum Kind {
        WORKBOOK(OFFICE + "/officeDocument"),
        PROPERTIES(PACKAGE + "/metadata/core-properties"),
        APPLICATION(OFFICE + "/extended-properties"),
        SHEET(OFFICE + "/worksheet"),
        THEME(OFFICE + "/theme"),
        STYLES(OFFICE + "/styles"),
        SHARED_TEXTS(OFFICE + "/sharedStrings"),
        DRAWING(OFFICE + "/drawing"),
        CHART(OFFICE + "/chart"),
        LINK(OFFICE + "/hyperlink");

        private final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    private record Relationship(Kind kind, String target) {}

    private final List<Relationship> all = new ArrayList<>();

    /** The id of a new one. */
    String to(Kind kind, String target) {
        all.add(new Relationship(kind, target));
        return "rId" + all.size();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void write(XmlPart part) throws IOException {
        part.raw(XmlPart.HEAD).raw("<Relationships").attribute("xmlns", PACKAGE).raw(">");
        for (int at = 0; at < all.size(); at++) {
            Relationship each = all.get(at);
            part.raw("<Relationship")
                    .attribute("Id", "rId" + (at + 1))
                    .attribute("Type", each.kind().type)
                    .attribute("Target", each.target())
                    .raw(each.kind() == Kind.LINK ? " TargetMode=\"External\"/>" : "/>");
        }
        part.raw("</Relationships>");
    }
}
