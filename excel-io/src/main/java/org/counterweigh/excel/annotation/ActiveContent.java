package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterweigh.excel.workbook.Relationships;
import org.counterweigh.excel.workbook.Relationships.Relationship;
import org.counterweigh.excel.zip.Archive;

/**
 * What could do something when the copy is opened, and so is not copied: macros, ribbon code, embedded objects, controls; and a
 * signature, which a copy could not keep. Links to other files stay, since formulas hold on to them; nothing fetches them.
 */
final class ActiveContent {

    private static final Pattern TYPES = Pattern.compile("(?i)vbaproject(signature(agile|v3)?)?|wordvbadata"
            + "|attachedtoolbars|extensibility|oleobject|package|control|activexcontrolbinary|xl(intl)?macrosheet"
            + "|dialogsheet|origin");
    private static final String NOWHERE = "removed";
    private static final Pattern NAMES = Pattern.compile(
            "(^|.*/)vbaproject[^/]*|xl/(activex|embeddings|macrosheets|dialogsheets)/.*|customui/.*|_xmlsignatures/.*");

    private ActiveContent() {}

    /** The parts not to copy, by key. */
    static Set<String> in(SourceParts parts) throws IOException {
        Set<String> dropped = new HashSet<>();
        for (String name : parts.names()) {
            String key = Archive.key(name);
            if (NAMES.matcher(key).matches()) {
                dropped.add(key);
            }
            if (key.endsWith(".rels")) {
                parts.relationships(owner(name)).all().stream()
                        .filter(tie -> !tie.external() && isActive(tie))
                        .forEach(tie -> dropped.add(Archive.key(tie.target())));
            }
        }
        dropped.addAll(dropped.stream().map(Relationships::partOf).toList());
        return dropped;
    }

    static boolean isActive(Relationship tie) {
        return TYPES.matcher(tie.word()).matches();
    }

    /** The part whose ties these are; {@code xl/workbook.xml} for {@code xl/_rels/workbook.xml.rels}. */
    static String owner(String ties) {
        return ties.replaceFirst("(?i)(^|/)_rels/([^/]*)\\.rels$", "$1$2");
    }

    /** Links that start another program (DDE, OLE) are kept, since formulas count on their number, but lead nowhere. */
    static void disarm(BookPart book, Changes changes) throws IOException {
        for (Relationship tie : changes.relations(book.name()).all()) {
            if (tie.word().equals("externalLink") && !tie.external() && changes.has(tie.target())) {
                String before = changes.text(tie.target());
                String after = disarmed(before, tie.target());
                if (!after.equals(before)) {
                    changes.put(tie.target(), after);
                }
            }
        }
    }

    private static String disarmed(String link, String part) throws IOException {
        return Markup.rewritten(link, part, token -> {
            if (token.opens("ddeLink")) {
                return token.replaced(token.with("ddeService", NOWHERE)).with("ddeTopic", NOWHERE);
            }
            return token.opens("oleLink") ? token.with("progId", NOWHERE) : token.raw();
        });
    }
}
