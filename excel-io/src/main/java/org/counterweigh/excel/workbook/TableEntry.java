package org.counterweigh.excel.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.scanner.Escapes;
import org.counterweigh.excel.xml.Elements;
import org.counterweigh.excel.zip.Archive;
import org.counterweigh.excel.zip.Part;

/**
 * A table as its own part defines it.
 *
 * @param reference of its area, {@code A1:D9}, headings and totals included
 * @param headings empty where the table has no row of headings
 */
public record TableEntry(String name, String reference, List<String> headings, boolean totals) {

    private static final long LARGEST = 16 << 20;

    public TableEntry {
        headings = List.copyOf(headings);
    }

    static List<TableEntry> all(Archive archive, Relationships relationships, List<String> identifiers)
            throws IOException {
        List<TableEntry> tables = new ArrayList<>();
        for (String identifier : identifiers) {
            Optional<Part> part = relationships
                    .byId(identifier)
                    .flatMap(found -> archive.part(found.target()))
                    .filter(found -> found.size() <= LARGEST);
            if (part.isPresent()) {
                tables.add(read(archive, part.get()));
            }
        }
        return tables;
    }

    private static TableEntry read(Archive archive, Part part) throws IOException {
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
                    headings.add(Escapes.undone(elements.attribute("name", "")));
                }
            }
        }
        return new TableEntry(name, reference, headed ? headings : List.of(), totals);
    }
}
