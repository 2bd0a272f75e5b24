package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.io.Writer;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;

/** Copies a sheet of any length word by word, and changes only the looks of marked cells. */
final class SheetMarker {

    /** What stands behind the drawing of the comments, if anything does. */
    private static final Set<String> AFTER_DRAWING =
            Set.of(("legacyDrawingHF drawingHF picture AlternateContent oleObjects controls webPublishItems "
                            + "tableParts extLst")
                    .split(" "));

    private static final Set<String> OBJECTS = Set.of("AlternateContent", "oleObjects", "controls");

    private final NavigableMap<Address, Mark> marks;
    private final RowMarker rows;
    private final Set<String> cut;
    private final String drawing;
    private boolean inRows;
    private boolean drawn;

    /**
     * @param cut ids of ties that were dropped; what they hold goes with them
     * @param drawing the attributes of the drawing to tie to the sheet; empty where it has one or needs none
     */
    SheetMarker(NavigableMap<Address, Mark> marks, MarkedStyles styles, Set<String> cut, String drawing) {
        this.marks = marks;
        this.rows = new RowMarker(marks, styles);
        this.cut = cut;
        this.drawing = drawing;
        this.drawn = drawing.isEmpty();
    }

    void copy(Markup in, Writer out) throws IOException {
        for (Token token = in.next(); token != null; token = in.next()) {
            if (token.depth() == 1 && token.isTag()) {
                top(token, in, out);
            } else if (inRows) {
                rows.copy(token, out);
            } else {
                if (token.opens("col")) {
                    rows.column(token);
                } else if (token.closes("worksheet")) {
                    draw(token, out);
                }
                out.write(token.depth() == 0 ? XmlText.inUtf8(token.raw()) : token.raw());
            }
        }
    }

    private void top(Token token, Markup in, Writer out) throws IOException {
        String local = token.local();
        if (local.equals("sheetData")) {
            inRows = token.kind() == Token.Kind.START;
            out.write(token.kind() == Token.Kind.END ? "" : token.opened());
            if (!inRows) {
                rows.finish(token.prefix(), out);
                out.write(token.end());
            }
            return;
        }
        if (token.kind() != Token.Kind.END && AFTER_DRAWING.contains(local)) {
            draw(token, out);
        }
        if (token.kind() == Token.Kind.START && OBJECTS.contains(local) && !cut.isEmpty()) {
            out.write(objects(token, in));
        } else if (local.equals("dimension")) {
            out.write(widened(token));
        } else {
            out.write(token.raw());
        }
    }

    private void draw(Token before, Writer out) throws IOException {
        if (!drawn) {
            drawn = true;
            String prefix = before.local().equals("AlternateContent") ? rows.prefix() : before.prefix();
            out.write("<" + prefix + "legacyDrawing" + drawing + "/>");
        }
    }

    /** A list of objects as it stands; nothing of it where one of them was dropped. */
    private String objects(Token start, Markup in) throws IOException {
        var text = new StringBuilder(start.raw());
        boolean whole = true;
        Token token = in.next();
        while (token != null && !(token.depth() == start.depth() && token.isTag())) {
            whole &= token.relation().filter(cut::contains).isEmpty();
            text.append(token.raw());
            token = in.next();
        }
        return whole && token != null ? text.append(token.raw()).toString() : "";
    }

    /** The extent of the sheet, with marked cells that lie beyond it. */
    private String widened(Token token) {
        Optional<Area> extent = token.attribute("ref").flatMap(Area::parse);
        if (extent.isEmpty()) {
            return token.raw();
        }
        Area area = extent.get();
        for (Address marked : marks.keySet()) {
            area = area.with(marked);
        }
        return area.equals(extent.get()) ? token.raw() : token.with("ref", area.toString());
    }
}
