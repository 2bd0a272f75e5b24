package org.counterweigh.excel.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.excel.scanner.CellFormats;
import org.counterweigh.excel.scanner.FormatCode;
import org.counterweigh.excel.scanner.ScannedCell.Format;
import org.counterweigh.excel.xml.Elements;
import org.counterweigh.excel.zip.Refusal;

/** Reads of a workbook's styles what they make of numbers, and nothing else. */
final class StylesPart {

    /** Excel itself stops at 65,490. */
    private static final int MOST_STYLES = 100_000;

    private StylesPart() {}

    static CellFormats formats(InputStream in) throws IOException {
        Map<Integer, String> codes = new HashMap<>();
        Map<Integer, Format> known = new HashMap<>();
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
                    codes.put(number(elements, "numFmtId"), elements.attribute("formatCode", ""));
                } else if (ofCells && elements.depth() == 2 && elements.name().equals("xf")) {
                    styles.add(known.computeIfAbsent(number(elements, "numFmtId"), id -> format(codes, id)));
                    if (styles.size() > MOST_STYLES) {
                        throw Refusal.damaged("it has more than " + MOST_STYLES + " cell styles");
                    }
                }
            }
        }
        return new CellFormats(styles);
    }

    private static Format format(Map<Integer, String> codes, int id) {
        String code = codes.get(id);
        return code == null ? FormatCode.builtIn(id) : FormatCode.of(code);
    }

    private static int number(Elements element, String attribute) {
        String digits = element.attribute(attribute, "0");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
