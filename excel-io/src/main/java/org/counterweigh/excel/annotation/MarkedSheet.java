package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.workbook.Relationships.Relationship;
import org.counterweigh.excel.xml.Decoded;

/** One sheet to be marked, with the parts that hold its comments. */
final class MarkedSheet {

    private static final int BLOCKS_A_SHEET = 16;

    private final BookPart book;
    private final String part;
    private final Changes changes;
    private final Relations relations;

    /** The id of the tie to the drawing of the sheet's own comments; empty where it has none. */
    private String drawing = "";

    /** Areas that show one cell only. */
    private final List<Area> merged = new ArrayList<>();

    MarkedSheet(BookPart book, String part, Changes changes) throws IOException {
        this.book = book;
        this.part = part;
        this.changes = changes;
        this.relations = changes.relations(part);
    }

    /** Writes the comments beside the sheet; what comes back writes the sheet itself. */
    SheetMarker prepare(NavigableMap<Address, Mark> marks, SourceParts source, MarkedStyles styles, int number)
            throws IOException {
        if (!marks.isEmpty()) {
            try (Reader in = Decoded.reader(source.open(part))) {
                preview(new Markup(in, part));
            }
        }
        // Of merged cells, a mark is seen at the one that is shown.
        NavigableMap<Address, Mark> seen = new TreeMap<>(marks.comparator());
        marks.forEach((address, mark) -> seen.merge(shown(address), mark, Mark::and));
        NavigableMap<Address, Mark> noted = new TreeMap<>(seen);
        noted.values().removeIf(mark -> !mark.noted());
        return new SheetMarker(seen, styles, relations.cut(), noted.isEmpty() ? "" : annotate(noted, number));
    }

    /** Takes in what has to be known of the sheet before it is copied, and stands at its end. */
    private void preview(Markup sheet) throws IOException {
        for (Token token = sheet.next(); token != null; token = sheet.next()) {
            if (token.depth() == 1 && token.opens("legacyDrawing")) {
                drawing = token.relation().orElse("");
            } else if (token.depth() == 2 && token.opens("mergeCell")) {
                token.attribute("ref").flatMap(Area::parse).ifPresent(merged::add);
            }
        }
    }

    private Address shown(Address address) {
        return merged.stream()
                .filter(area -> area.contains(address))
                .map(Area::first)
                .findFirst()
                .orElse(address);
    }

    /** The attributes that tie a new drawing to the sheet; empty where its own serves. */
    private String annotate(NavigableMap<Address, Mark> noted, int number) throws IOException {
        Notes notes = notes(noted);
        if (drawing.isEmpty()) {
            String boxes = NotesDrawing.fresh(noted, number * BLOCKS_A_SHEET + 1);
            String added = changes.add("xl/drawings/vmlFindings", ".vml", "vmlDrawing", boxes);
            return " xmlns:r=\"" + book.relation("") + "\" r:id=\"" + relations.add(book.relation("vmlDrawing"), added)
                    + "\"";
        }
        if (!notes.fresh().isEmpty()) {
            NavigableMap<Address, Mark> fresh = new TreeMap<>(noted);
            fresh.keySet().retainAll(notes.fresh());
            String name = relations.byId(drawing).map(Relationship::target).orElseThrow(() -> XmlText.damaged(part));
            changes.put(name, NotesDrawing.extended(changes.text(name), fresh));
        }
        return "";
    }

    private Notes notes(NavigableMap<Address, Mark> noted) throws IOException {
        Optional<String> own = relations.byType("comments");
        if (own.isPresent()) {
            var notes = new Notes(own.get(), changes.text(own.get()), noted);
            changes.put(own.get(), notes.text());
            return notes;
        }
        var notes = new Notes("xl/comments", Notes.blank(book.namespace()), noted);
        String added = changes.add("xl/commentsFindings", ".xml", "comments", notes.text());
        relations.add(book.relation("comments"), added);
        return notes;
    }
}
