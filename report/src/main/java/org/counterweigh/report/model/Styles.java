package org.counterweigh.report.model;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once; a workbook has room for few. */
final class Styles {

    static final String FONT = "Calibri";
    private static final int INPUT_INK = 0x0000FF;
    private static final int INPUT_GROUND = 0xFFF9DB;
    private static final int WHITE = 0xFFFFFF;

    private record Key(Look look, String format, boolean quoted) {}

    private final XSSFWorkbook workbook;
    private final SheetColours palette;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();
    private final Map<Look, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook, SheetColours palette) {
        this.workbook = workbook;
        this.palette = palette;
        var plain = workbook.getFontAt(0);
        plain.setFontName(FONT);
        plain.setFontHeightInPoints((short) 10);
        plain.setColor(colour(palette.ink()));
    }

    SheetColours palette() {
        return palette;
    }

    XSSFCellStyle of(Look look) {
        return of(look, "General", false);
    }

    XSSFCellStyle of(Look look, String format) {
        return of(look, format, false);
    }

    /** For text that a spreadsheet would take for a formula once someone edits it. */
    XSSFCellStyle quoted(Look look) {
        return of(look, "General", true);
    }

    private XSSFCellStyle of(Look look, String format, boolean quoted) {
        return made.computeIfAbsent(new Key(look, format, quoted), this::make);
    }

    private XSSFCellStyle make(Key key) {
        var style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(key.look, this::font));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format));
        style.setQuotePrefixed(key.quoted);
        switch (key.look) {
            case TITLE, SUBTITLE -> fill(style, palette.brand(), 1);
            case HEADING, HEADING_OF_AMOUNTS -> heading(style, key.look);
            case CHAPTER -> fill(style, palette.band(), 1);
            case INPUT -> {
                fill(style, INPUT_GROUND, 0);
                rule(style);
            }
            case LABEL, NOTE -> {
                style.setWrapText(true);
                style.setIndention((short) 1);
                style.setAlignment(HorizontalAlignment.LEFT);
                rule(style);
            }
            case AMOUNT -> rule(style);
            case STATUS -> {
                style.setAlignment(HorizontalAlignment.CENTER);
                rule(style);
            }
        }
        return style;
    }

    private void heading(XSSFCellStyle style, Look look) {
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(colour(palette.brand()));
        style.setAlignment(look == Look.HEADING ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        style.setIndention((short) (look == Look.HEADING ? 1 : 0));
    }

    private XSSFFont font(Look look) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) (look == Look.TITLE ? 16 : look == Look.CHAPTER ? 11 : 10));
        font.setBold(
                switch (look) {
                    case TITLE, HEADING, HEADING_OF_AMOUNTS, CHAPTER, STATUS -> true;
                    case SUBTITLE, LABEL, NOTE, INPUT, AMOUNT -> false;
                });
        font.setColor(colour(
                switch (look) {
                    case TITLE, SUBTITLE -> WHITE;
                    case HEADING, HEADING_OF_AMOUNTS -> palette.brand();
                    case CHAPTER -> palette.accent();
                    case NOTE -> palette.muted();
                    case INPUT -> INPUT_INK;
                    case LABEL, AMOUNT, STATUS -> palette.ink();
                }));
        return font;
    }

    private void rule(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(palette.rule()));
    }

    private static void fill(XSSFCellStyle style, int rgb, int indent) {
        style.setFillForegroundColor(colour(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setIndention((short) indent);
        if (indent > 0) {
            style.setAlignment(HorizontalAlignment.LEFT);
        }
    }

    static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
