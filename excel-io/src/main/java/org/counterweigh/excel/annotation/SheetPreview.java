package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;

/**
 * What has to be known of a sheet before it is copied, and stands at its end.
 *
 * @param drawing the id of the tie to the drawing of its comments; empty where it has none
 * @param merged areas that show one cell only
 */
record SheetPreview(String drawing, List<Area> merged) {

    SheetPreview {
        merged = List.copyOf(merged);
    }

    static SheetPreview of(Markup sheet) throws IOException {
        String drawing = "";
        List<Area> merged = new ArrayList<>();
        for (Token token = sheet.next(); token != null; token = sheet.next()) {
            if (token.depth() == 1 && token.opens("legacyDrawing")) {
                drawing = token.relation().orElse("");
            } else if (token.depth() == 2 && token.opens("mergeCell")) {
                token.attribute("ref").flatMap(Area::parse).ifPresent(merged::add);
            }
        }
        return new SheetPreview(drawing, merged);
    }

    /** The marks where they are seen: of merged cells, at the one that is shown. */
    NavigableMap<Address, Mark> seen(NavigableMap<Address, Mark> marks) {
        NavigableMap<Address, Mark> seen = new TreeMap<>(marks.comparator());
        marks.forEach((address, mark) -> seen.merge(shown(address), mark, Mark::and));
        return seen;
    }

    private Address shown(Address address) {
        return merged.stream()
                .filter(area -> area.contains(address))
                .map(Area::first)
                .findFirst()
                .orElse(address);
    }
}
