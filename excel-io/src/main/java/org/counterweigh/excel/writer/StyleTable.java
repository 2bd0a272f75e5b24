package org.counterweigh.excel.writer;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.counterweigh.excel.style.CellLook;
import org.counterweigh.excel.style.CellLook.Lettering;
import org.counterweigh.excel.style.CellLook.Placing;
import org.counterweigh.excel.style.CellLook.Rule;
import org.counterweigh.excel.style.CellLook.Weight;
import org.jspecify.annotations.Nullable;

/** The styles of a workbook: one for each look that a cell has, none that no cell has. */
final class StyleTable {

    /** Formats that every program knows by number and shows alike in every language. */
    private static final Map<String, Integer> KNOWN_FORMATS =
            Map.of(CellLook.GENERAL, 0, "0", 1, "0.00", 2, "#,##0", 3, "#,##0.00", 4, "0%", 9, "0.00%", 10);

    private static final int FIRST_OWN_FORMAT = 164;

    /** Programs keep the first two for themselves. */
    private static final int FIRST_OWN_FILL = 2;

    private final Lettering normal;
    private final Interned<CellLook> looks = new Interned<>(1);
    private final Interned<Lettering> fonts = new Interned<>(0);
    private final Interned<Integer> fills = new Interned<>(FIRST_OWN_FILL);
    private final Interned<Rule> borders = new Interned<>(0);
    private final Interned<String> formats = new Interned<>(FIRST_OWN_FORMAT);
    private final Interned<Highlight.Colours> highlights = new Interned<>(0);
    private @Nullable CellLook last;
    private int lastNumber;

    /** @param normal the letters of cells without a look; their size is what column widths are counted in */
    StyleTable(Lettering normal) {
        this.normal = normal;
        fonts.of(normal);
        borders.of(new Rule(Weight.NONE, 0));
    }

    @SuppressWarnings(
            "ReferenceEquality") // Most often it is the look of the cell before, and to compare all of it takes long
    int of(CellLook look) {
        if (look != last) {
            last = look;
            lastNumber = looks.of(look);
        }
        return lastNumber;
    }

    int of(Highlight.Colours colours) {
        return highlights.of(colours);
    }

    void write(XmlPart part) throws IOException {
        looks.all().forEach(look -> {
            fonts.of(look.lettering());
            look.ground().ifPresent(fills::of);
            borders.of(look.rule());
            format(look.format());
        });
        part.raw(XmlPart.HEAD)
                .raw("<styleSheet")
                .attribute("xmlns", WorkbookWriter.MAIN)
                .raw(">");
        formats(part);
        fonts(part);
        fills(part);
        borders(part);
        cells(part);
        highlights(part);
        part.raw("</styleSheet>");
    }

    private int format(String format) {
        Integer known = KNOWN_FORMATS.get(format);
        return known == null ? formats.of(format) : known;
    }

    private void formats(XmlPart part) throws IOException {
        if (formats.count() == 0) {
            return;
        }
        part.raw("<numFmts").attribute("count", formats.count()).raw(">");
        for (String format : formats.all()) {
            part.raw("<numFmt")
                    .attribute("numFmtId", formats.of(format))
                    .attribute("formatCode", format)
                    .raw("/>");
        }
        part.raw("</numFmts>");
    }

    private void fonts(XmlPart part) throws IOException {
        part.raw("<fonts").attribute("count", fonts.count()).raw(">");
        for (Lettering font : fonts.all()) {
            part.raw("<font>")
                    .raw(font.bold() ? "<b/>" : "")
                    .raw(font.italic() ? "<i/>" : "")
                    .raw(font.underlined() ? "<u/>" : "")
                    .raw("<sz")
                    .attribute("val", font.points())
                    .raw("/>");
            colour(part, "color", font.ink());
            part.raw("<name").attribute("val", CellLook.FONT).raw("/><family val=\"2\"/>");
            part.raw(font.equals(normal) ? "<scheme val=\"minor\"/></font>" : "</font>");
        }
        part.raw("</fonts>");
    }

    private void fills(XmlPart part) throws IOException {
        part.raw("<fills").attribute("count", FIRST_OWN_FILL + fills.count()).raw(">");
        part.raw("<fill><patternFill patternType=\"none\"/></fill>");
        part.raw("<fill><patternFill patternType=\"gray125\"/></fill>");
        for (int fill : fills.all()) {
            part.raw("<fill><patternFill patternType=\"solid\">");
            colour(part, "fgColor", fill);
            part.raw("</patternFill></fill>");
        }
        part.raw("</fills>");
    }

    private void borders(XmlPart part) throws IOException {
        part.raw("<borders").attribute("count", borders.count()).raw(">");
        for (Rule rule : borders.all()) {
            part.raw("<border><left/><right/><top/>");
            if (rule.weight() == Weight.NONE) {
                part.raw("<bottom/>");
            } else {
                part.raw("<bottom").attribute("style", lower(rule.weight())).raw(">");
                colour(part, "color", rule.colour());
                part.raw("</bottom>");
            }
            part.raw("<diagonal/></border>");
        }
        part.raw("</borders>");
    }

    private void cells(XmlPart part) throws IOException {
        part.raw("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
                + " borderId=\"0\"/></cellStyleXfs>");
        part.raw("<cellXfs").attribute("count", 1 + looks.count()).raw(">");
        part.raw("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
        for (CellLook look : looks.all()) {
            cell(part, look);
        }
        part.raw("</cellXfs><cellStyles count=\"1\">");
        part.raw("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
    }

    private void cell(XmlPart part, CellLook look) throws IOException {
        OptionalInt ground = look.ground();
        part.raw("<xf")
                .attribute("numFmtId", format(look.format()))
                .attribute("fontId", fonts.of(look.lettering()))
                .attribute("fillId", ground.isPresent() ? fills.of(ground.getAsInt()) : 0)
                .attribute("borderId", borders.of(look.rule()))
                .raw(" xfId=\"0\"")
                .raw(look.quoted() ? " quotePrefix=\"1\"" : "")
                .raw(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"")
                .raw(look.unlocked() ? " applyProtection=\"1\">" : ">");
        placing(part, look.placing());
        part.raw(look.unlocked() ? "<protection locked=\"0\"/></xf>" : "</xf>");
    }

    private static void placing(XmlPart part, Placing placing) throws IOException {
        part.raw("<alignment")
                .attribute(
                        "horizontal",
                        switch (placing.across()) {
                            case GENERAL -> "general";
                            case LEFT -> "left";
                            case CENTRE -> "center";
                            case RIGHT -> "right";
                        })
                .attribute(
                        "vertical",
                        switch (placing.down()) {
                            case TOP -> "top";
                            case CENTRE -> "center";
                            case BOTTOM -> "bottom";
                        })
                .raw(placing.wrapped() ? " wrapText=\"1\"" : "");
        if (placing.indent() > 0) {
            part.attribute("indent", placing.indent());
        }
        part.raw("/>");
    }

    private void highlights(XmlPart part) throws IOException {
        if (highlights.count() == 0) {
            return;
        }
        part.raw("<dxfs").attribute("count", highlights.count()).raw(">");
        for (Highlight.Colours colours : highlights.all()) {
            part.raw("<dxf><font>");
            colour(part, "color", colours.ink());
            part.raw("</font><fill><patternFill patternType=\"solid\">");
            colour(part, "bgColor", colours.ground());
            part.raw("</patternFill></fill></dxf>");
        }
        part.raw("</dxfs>");
    }

    /** Opaque: the schema of a workbook wants four bytes a colour. */
    static void colour(XmlPart part, String element, int rgb) throws IOException {
        part.raw("<").raw(element).raw(" rgb=\"FF").raw(hex(rgb)).raw("\"/>");
    }

    static String hex(int rgb) {
        return String.format(Locale.ROOT, "%06X", rgb);
    }

    private static String lower(Weight weight) {
        return weight.name().toLowerCase(Locale.ROOT);
    }
}
