package org.counterweigh.excel.style;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.excel.workbook.PoiSettings;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** A workbook in the making, whose looks are kept as constants of {@link CellLook}. */
public final class StyledWorkbook {

    /** One digit of a column's width. */
    public static final int DIGIT = 256;

    private static final byte OPAQUE = (byte) 0xFF;
    private static final String NAME = "Counterweigh";

    private final XSSFWorkbook book;
    private final Map<CellLook, XSSFCellStyle> styles = new HashMap<>();
    private final Map<CellLook.Lettering, XSSFFont> fonts = new HashMap<>();

    /** @param normal the look of cells that have none of their own; its size is what column widths are counted in */
    public StyledWorkbook(CellLook normal) {
        PoiSettings.apply();
        this.book = new XSSFWorkbook();
        letter(book.getFontAt(0), normal.lettering());
        var names = book.getStylesSource().getCTStylesheet().addNewCellStyles();
        names.setCount(1);
        var name = names.addNewCellStyle();
        name.setName("Normal");
        name.setXfId(0);
        name.setBuiltinId(0);
    }

    /** For what the kit has no word for. */
    public XSSFWorkbook poi() {
        return book;
    }

    /** A new sheet, set up to print on A4 across, one page wide. */
    public XSSFSheet sheet(String name) {
        XSSFSheet sheet = book.createSheet(name);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
        return sheet;
    }

    public XSSFCell cell(XSSFSheet sheet, int row, int column, CellLook look) {
        XSSFRow found = sheet.getRow(row);
        XSSFCell cell = (found == null ? sheet.createRow(row) : found).createCell(column);
        cell.setCellStyle(style(look));
        return cell;
    }

    /** A text, made safe; the row of a title is as high as its letters need. */
    public XSSFCell text(XSSFSheet sheet, int row, int column, String text, CellLook look) {
        String safe = SafeText.of(text);
        XSSFCell cell = cell(sheet, row, column, SafeText.couldBeFormula(safe) ? look.quoting() : look);
        cell.setCellValue(safe);
        float needed = look.lettering().points() + 10f;
        if (look.lettering().points() > 11 && cell.getRow().getHeightInPoints() < needed) {
            cell.getRow().setHeightInPoints(needed);
        }
        return cell;
    }

    /** A text that leads to the first cell of another sheet. */
    public void link(XSSFSheet sheet, int row, int column, String target, CellLook look) {
        XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target + "'!A1");
        text(sheet, row, column, target, look).setHyperlink(link);
    }

    /** The style of a look; equal looks share one, as a workbook has room for few. */
    public XSSFCellStyle style(CellLook look) {
        return styles.computeIfAbsent(look, this::made);
    }

    private XSSFCellStyle made(CellLook look) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.lettering(), lettering -> {
            XSSFFont font = book.createFont();
            letter(font, lettering);
            return font;
        }));
        look.ground().ifPresent(ground -> {
            style.setFillForegroundColor(colour(ground));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
        style.setBorderBottom(line(look.rule().weight()));
        style.setBottomBorderColor(colour(look.rule().colour()));
        place(style, look.placing());
        style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        style.setQuotePrefixed(look.quoted());
        style.setLocked(!look.unlocked());
        return style;
    }

    private static BorderStyle line(CellLook.Weight weight) {
        return switch (weight) {
            case NONE -> BorderStyle.NONE;
            case THIN -> BorderStyle.THIN;
            case MEDIUM -> BorderStyle.MEDIUM;
        };
    }

    private static void place(XSSFCellStyle style, CellLook.Placing placing) {
        style.setAlignment(
                switch (placing.across()) {
                    case GENERAL -> HorizontalAlignment.GENERAL;
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTRE -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        style.setIndention((short) placing.indent());
        style.setVerticalAlignment(
                switch (placing.down()) {
                    case TOP -> VerticalAlignment.TOP;
                    case CENTRE -> VerticalAlignment.CENTER;
                    case BOTTOM -> VerticalAlignment.BOTTOM;
                });
        style.setWrapText(placing.wrapped());
    }

    private static void letter(XSSFFont font, CellLook.Lettering lettering) {
        font.setFontName(CellLook.FONT);
        font.setFontHeightInPoints((short) lettering.points());
        font.setBold(lettering.bold());
        font.setItalic(lettering.italic());
        if (lettering.underlined()) {
            font.setUnderline(FontUnderline.SINGLE);
        }
        font.setColor(colour(lettering.ink()));
    }

    /** Opaque: the schema of a workbook wants four bytes a colour. */
    public static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }

    /**
     * Writes the file and closes the workbook.
     *
     * @param date what the file says of when it was made
     */
    public void write(OutputStream out, String title, LocalDate date) throws IOException {
        book.sheetIterator().forEachRemaining(ColumnRoom::heighten);
        makeConditionsOpaque();
        var properties = book.getProperties();
        var made = Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.getCoreProperties().setTitle(SafeText.of(title));
        properties.getCoreProperties().setCreator(NAME);
        properties.getCoreProperties().setCreated(made);
        properties.getCoreProperties().setModified(made);
        properties.getExtendedProperties().setApplication(NAME);
        var zip = new SteadyZip(out);
        book.write(zip);
        zip.flush();
        book.close();
    }

    /** POI leaves out the first byte of a conditional format's letters. */
    private void makeConditionsOpaque() {
        StylesTable styleTable = book.getStylesSource();
        for (int at = 0; at < styleTable._getDXfsSize(); at++) {
            CTFont font = styleTable.getDxfAt(at).getFont();
            for (CTColor colour : font == null ? List.<CTColor>of() : font.getColorList()) {
                byte[] bytes = colour.getRgb();
                if (bytes != null && bytes.length == 3) {
                    colour.setRgb(new byte[] {OPAQUE, bytes[0], bytes[1], bytes[2]});
                }
            }
        }
    }

    /** A zip whose entries carry no time of day, so that the same content is the same bytes. */
    private static final class SteadyZip extends ZipArchiveOutputStream {

        /** 1 January 1980, the first day a zip can tell, on the clock of no zone. */
        private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

        SteadyZip(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            entry.setTimeLocal(FIRST_DAY);
            super.putArchiveEntry(entry);
        }
    }
}
