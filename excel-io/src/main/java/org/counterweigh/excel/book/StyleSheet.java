package org.counterweigh.excel.book;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.excel.scan.FormatCode;
import org.counterweigh.excel.scan.Formats;
import org.counterweigh.excel.scan.ScannedCell.Format;
import org.counterweigh.excel.xml.Elements;

/** Reads of a workbook's styles what they make of numbers, and nothing else. */
final class StyleSheet {

    private StyleSheet() {}

    static Formats formats(InputStream in) throws IOException {
        Map<Integer, Format> own = new HashMap<>();
        List<Format> styles = new ArrayList<>();
        try (var elements = new Elements(in)) {
            boolean ofCells = false;
            while (elements.next()) {
                if (!elements.isMain()) {
                    continue;
                }
                if (elements.depth() == 1) {
                    ofCells = elements.name().equals("cellXfs");
                }
                if (elements.name().equals("numFmt") && elements.depth() == 2) {
                    own.put(number(elements, "numFmtId"), FormatCode.of(elements.attribute("formatCode", "")));
                } else if (ofCells && elements.depth() == 2 && elements.name().equals("xf")) {
                    int id = number(elements, "numFmtId");
                    styles.add(own.getOrDefault(id, FormatCode.builtIn(id)));
                }
            }
        }
        return new Formats(styles);
    }

    private static int number(Elements element, String attribute) {
        String digits = element.attribute(attribute, "0");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
