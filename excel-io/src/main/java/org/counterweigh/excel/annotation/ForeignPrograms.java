package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.util.List;

/** Links that start another program (DDE, OLE): kept, since formulas count on their number, but leading nowhere. */
final class ForeignPrograms {

    private static final String NOWHERE = "removed";

    private ForeignPrograms() {}

    static void disarm(BookPart book, Changes changes) throws IOException {
        List<Relations.Relation> ties = changes.relations(book.name()).all();
        for (Relations.Relation tie : ties) {
            if (tie.type().equals("externalLink") && !tie.outside() && changes.has(tie.target())) {
                String before = changes.text(tie.target());
                String after = disarmed(before, tie.target());
                if (!after.equals(before)) {
                    changes.put(tie.target(), after);
                }
            }
        }
    }

    private static String disarmed(String link, String part) throws IOException {
        var text = new StringBuilder();
        Markup in = Markup.of(link, part);
        for (Token token = in.next(); token != null; token = in.next()) {
            if (token.opens("ddeLink")) {
                Token service = token.replaced(token.with("ddeService", NOWHERE));
                text.append(service.with("ddeTopic", NOWHERE));
            } else if (token.opens("oleLink")) {
                text.append(token.with("progId", NOWHERE));
            } else {
                text.append(token.raw());
            }
        }
        return text.toString();
    }
}
