package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.counterweigh.excel.workbook.Address;

/** One sheet to be marked, with the parts that hold its comments. */
final class MarkedSheet {

    private static final int BLOCKS_A_SHEET = 16;

    private final BookPart book;
    private final String part;
    private final Changes changes;
    private final Relations relations;

    MarkedSheet(BookPart book, String part, Changes changes) throws IOException {
        this.book = book;
        this.part = part;
        this.changes = changes;
        this.relations = changes.relations(part);
    }

    /** Writes the comments beside the sheet; what comes back writes the sheet itself. */
    SheetMarker prepare(NavigableMap<Address, Mark> marks, SourceParts source, MarkedStyles styles, int number)
            throws IOException {
        SheetPreview preview = new SheetPreview("", List.of());
        if (!marks.isEmpty()) {
            try (Reader in = XmlText.reader(source.open(part), part)) {
                preview = SheetPreview.of(new Markup(in, part));
            }
        }
        NavigableMap<Address, Mark> seen = preview.seen(marks);
        NavigableMap<Address, Mark> noted = new TreeMap<>(seen);
        noted.values().removeIf(mark -> !mark.noted());
        String drawing = noted.isEmpty() ? "" : annotate(noted, preview.drawing(), number);
        return new SheetMarker(seen, styles, relations.cut(), drawing);
    }

    /** The attributes that tie a new drawing to the sheet; empty where its own serves. */
    private String annotate(NavigableMap<Address, Mark> noted, String drawing, int number) throws IOException {
        Notes notes = notes(noted);
        if (!drawing.isEmpty()) {
            if (!notes.fresh().isEmpty()) {
                extend(drawing, only(noted, notes));
            }
            return "";
        }
        String added = changes.freshName("xl/drawings/vmlFindings", ".vml");
        changes.put(added, NotesDrawing.fresh(noted, number * BLOCKS_A_SHEET + 1));
        changes.types().addDrawing(added);
        return " xmlns:r=\"" + book.relation("") + "\" r:id=\"" + relations.add(book.relation("vmlDrawing"), added)
                + "\"";
    }

    private Notes notes(NavigableMap<Address, Mark> noted) throws IOException {
        Optional<String> own = relations.byType("comments").map(Relations.Relation::target);
        String name = own.orElseGet(() -> changes.freshName("xl/commentsFindings", ".xml"));
        var notes = new Notes(name, own.isPresent() ? changes.text(name) : Notes.blank(book.namespace()), noted);
        changes.put(name, notes.text());
        if (own.isEmpty()) {
            changes.types().add(name, "comments");
            relations.add(book.relation("comments"), name);
        }
        return notes;
    }

    private void extend(String drawing, Map<Address, Mark> fresh) throws IOException {
        String name = relations.byId(drawing).map(Relations.Relation::target).orElseThrow(() -> XmlText.damaged(part));
        changes.put(name, NotesDrawing.extended(changes.text(name), fresh));
    }

    private static Map<Address, Mark> only(NavigableMap<Address, Mark> noted, Notes notes) {
        NavigableMap<Address, Mark> fresh = new TreeMap<>(noted);
        fresh.keySet().retainAll(notes.fresh());
        return fresh;
    }
}
