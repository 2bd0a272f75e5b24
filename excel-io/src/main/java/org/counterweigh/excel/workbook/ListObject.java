package org.counterweigh.excel.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.xml.Elements;
import org.counterweigh.excel.xml.Escapes;
import org.counterweigh.excel.zip.Archive;
import org.counterweigh.excel.zip.ZipPart;

/**
 * A table that Excel knows as one (Insert, Table).
 *
 * @param area with its headings, and with its row of totals where it has one
 * @param headings as its definition has them; empty where it has no row of them
 * @param totals whether its last row holds totals, which are no data
 */
public record ListObject(String name, Area area, List<String> headings, boolean totals) {

    private static final long LARGEST = 16 << 20;

    public ListObject {
        headings = List.copyOf(headings);
    }

    /** The tables to which those identifiers lead. */
    static List<ListObject> all(Archive archive, Relationships relationships, List<String> identifiers)
            throws IOException {
        List<ListObject> tables = new ArrayList<>();
        for (String identifier : identifiers) {
            Optional<ZipPart> part = relationships
                    .byId(identifier)
                    .flatMap(found -> archive.part(found.target()))
                    .filter(found -> found.size() <= LARGEST);
            if (part.isPresent()) {
                read(archive, part.get()).ifPresent(tables::add);
            }
        }
        return tables;
    }

    private static Optional<ListObject> read(Archive archive, ZipPart part) throws IOException {
        String name = "";
        String reference = "";
        boolean headed = true;
        boolean totals = false;
        List<String> headings = new ArrayList<>();
        try (var stream = archive.open(part);
                var elements = new Elements(stream)) {
            while (elements.next()) {
                if (elements.depth() == 0) {
                    name = elements.attribute("displayName", elements.attribute("name", ""));
                    reference = elements.attribute("ref", "");
                    headed = !elements.attribute("headerRowCount", "1").equals("0");
                    totals = !elements.attribute("totalsRowCount", "0").equals("0");
                } else if (elements.name().equals("tableColumn")) {
                    headings.add(Escapes.ofExcelUndone(elements.attribute("name", "")));
                }
            }
        }
        String called = name;
        List<String> named = headed ? headings : List.of();
        boolean summed = totals;
        return Area.parse(reference).map(area -> new ListObject(called, area, named, summed));
    }
}
