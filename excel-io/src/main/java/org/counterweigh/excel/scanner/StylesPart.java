package org.counterweigh.excel.scanner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.excel.scanner.ScannedCell.Format;
import org.counterweigh.excel.xml.Elements;
import org.counterweigh.excel.zip.Refusal;

/** Takes in the part of a workbook that holds its styles, element by element. */
final class StylesPart {

    /** Excel itself stops at 65,490. */
    private static final int MOST_STYLES = 100_000;

    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, CellStyle> known = new HashMap<>();
    private final BitSet struckFonts = new BitSet();
    private final List<CellStyle> styles = new ArrayList<>();
    private String section = "";
    private int fonts;

    void take(Elements element) throws IOException {
        if (element.depth() == 1) {
            section = element.name();
        } else if (element.depth() == 2) {
            switch (element.name()) {
                case "numFmt" -> codes.put(number(element, "numFmtId"), element.attribute("formatCode", ""));
                case "font" -> fonts += section.equals("fonts") ? 1 : 0;
                case "xf" -> {
                    if (section.equals("cellXfs")) {
                        style(element);
                    }
                }
                default -> {
                    // The rest is looks.
                }
            }
        } else if (section.equals("fonts") && element.name().equals("strike")) {
            struckFonts.set(fonts - 1, !element.attribute("val", "1").matches("0|false"));
        }
    }

    private void style(Elements xf) throws IOException {
        if (styles.size() == MOST_STYLES) {
            throw Refusal.damaged("it has more than " + MOST_STYLES + " cell styles");
        }
        int id = number(xf, "numFmtId");
        CellStyle plain = known.computeIfAbsent(id, this::style);
        boolean struck = struckFonts.get(number(xf, "fontId"));
        styles.add(struck ? new CellStyle(plain.format(), plain.words(), true) : plain);
    }

    private CellStyle style(int numberFormat) {
        String code = codes.get(numberFormat);
        if (code == null) {
            return new CellStyle(CellFormats.builtIn(numberFormat), "", false);
        }
        Format format = CellFormats.byCode(code);
        boolean moment = format == Format.DATE || format == Format.TIME;
        return new CellStyle(format, moment ? "" : CellFormats.words(code), false);
    }

    private static int number(Elements element, String attribute) {
        String digits = element.attribute(attribute, "0");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    /** In the order in which cells refer to them. */
    List<CellStyle> styles() {
        return styles;
    }
}
