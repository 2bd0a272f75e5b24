package org.counterweigh.excel.template;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a cell, each made once for a workbook. */
final class Styles {

    private static final int INK = 0x1F2A37;
    private static final int NAVY = 0x17324D;
    private static final int SLATE = 0x5B7083;
    private static final int INPUT_BLUE = 0x0000FF;
    private static final int PALE_YELLOW = 0xFFFBE0;
    private static final int LINE = 0xD5DBE1;
    private static final int WHITE = 0xFFFFFF;

    /** What a cell is for. */
    enum Look {
        TITLE,
        SUBTITLE,
        PLAIN,
        LINK,
        WRAPPED,
        QUOTED,
        REQUIRED_HEADING,
        HEADING,
        INPUT,
        INPUT_QUOTED,
        INPUT_NUMBER,
        INPUT_PERCENT,
        INPUT_DATE,
        EXAMPLE,
        FREE,
        FREE_NUMBER,
        FREE_PERCENT,
        FREE_DATE,
        STOPS,
        DEFAULTED,
        UNLIKELY;

        /** The same of a cell that is not yet marked as an input. */
        Look free() {
            return switch (this) {
                case INPUT_NUMBER -> FREE_NUMBER;
                case INPUT_PERCENT -> FREE_PERCENT;
                case INPUT_DATE -> FREE_DATE;
                default -> FREE;
            };
        }
    }

    private final XSSFWorkbook book;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook book) {
        this.book = book;
    }

    /** The colour of a sheet's tab. */
    static XSSFColor tab(boolean required) {
        return colour(required ? NAVY : LINE);
    }

    static XSSFColor gold() {
        return colour(0xE0A526);
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::style);
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (look) {
            case TITLE -> style.setFont(font(NAVY, true, 16));
            case SUBTITLE -> style.setFont(font(SLATE, false, 10));
            case LINK -> {
                XSSFFont font = font(NAVY, false, 10);
                font.setUnderline(FontUnderline.SINGLE);
                style.setFont(font);
                indented(style);
            }
            case EXAMPLE -> {
                XSSFFont font = font(0x1F6B3A, false, 10);
                font.setItalic(true);
                style.setFont(font);
                fill(style, 0xE3F2E6);
                line(style);
            }
            case FREE, FREE_NUMBER, FREE_PERCENT, FREE_DATE -> {
                style.setFont(font(INPUT_BLUE, false, 10));
                format(style, look);
            }
            case PLAIN -> {
                style.setFont(font(INK, false, 10));
                indented(style);
            }
            case WRAPPED, QUOTED -> {
                style.setFont(font(INK, false, 10));
                style.setWrapText(true);
                style.setQuotePrefixed(look == Look.QUOTED);
                line(style);
            }
            case REQUIRED_HEADING -> heading(style, NAVY);
            case HEADING -> heading(style, SLATE);
            case STOPS -> word(style, 0xFBE3E0, 0x8E1B10);
            case DEFAULTED -> word(style, 0xE6EEF6, NAVY);
            case UNLIKELY -> word(style, 0xFFF1CC, 0x6B4A00);
            default -> input(style, look);
        }
        return style;
    }

    private void input(XSSFCellStyle style, Look look) {
        style.setFont(font(INPUT_BLUE, false, 10));
        fill(style, PALE_YELLOW);
        line(style);
        style.setQuotePrefixed(look == Look.INPUT_QUOTED);
        format(style, look);
        if (look == Look.INPUT || look == Look.INPUT_QUOTED) {
            indented(style);
        }
    }

    /** Away from the figures of the column before. */
    private static void indented(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
    }

    private void format(XSSFCellStyle style, Look look) {
        String format = switch (look) {
            case INPUT_NUMBER, FREE_NUMBER -> "[>=1000]#,##0;General";
            case INPUT_PERCENT, FREE_PERCENT -> "0.0#%";
            case INPUT_DATE, FREE_DATE -> "yyyy-mm-dd";
            default -> "General";
        };
        style.setDataFormat(book.createDataFormat().getFormat(format));
    }

    private void heading(XSSFCellStyle style, int colour) {
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFont(font(WHITE, true, 10));
        style.setWrapText(true);
        fill(style, colour);
    }

    private void word(XSSFCellStyle style, int background, int foreground) {
        style.setFont(font(foreground, true, 10));
        fill(style, background);
        line(style);
    }

    private XSSFFont font(int colour, boolean bold, int points) {
        XSSFFont font = book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private static void fill(XSSFCellStyle style, int colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void line(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
