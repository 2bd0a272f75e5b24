package org.counterweigh.excel.cells;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.excel.scan.CellSink;
import org.counterweigh.excel.scan.Progress;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** A sheet as POI holds it. */
final class PoiSheet implements Sheet {

    private static final Pattern LINK = Pattern.compile("\\[\\d+]|WEBSERVICE\\(|\\|", Pattern.CASE_INSENSITIVE);

    private final XSSFSheet sheet;
    private final boolean hidden;
    private final int texts;

    PoiSheet(XSSFWorkbook book, int index) {
        this.sheet = book.getSheetAt(index);
        this.hidden = book.getSheetVisibility(index) != SheetVisibility.VISIBLE;
        // Counted, since the count that a file claims is often missing or wrong.
        this.texts = book.getSharedStringSource().getSharedStringItems().size();
    }

    @Override
    public String name() {
        return sheet.getSheetName();
    }

    @Override
    public boolean isHidden() {
        return hidden;
    }

    @Override
    public int lastRow() {
        return sheet.getPhysicalNumberOfRows() == 0 ? -1 : sheet.getLastRowNum();
    }

    @Override
    public int lastColumn(int row) {
        XSSFRow found = sheet.getRow(row);
        return found == null ? -1 : found.getLastCellNum() - 1;
    }

    @Override
    public boolean isRowHidden(int row) {
        XSSFRow found = sheet.getRow(row);
        return found != null && found.getZeroHeight();
    }

    @Override
    public Optional<String> complaint() {
        return Optional.empty();
    }

    @Override
    public boolean isColumnHidden(int column) {
        return sheet.isColumnHidden(column);
    }

    @Override
    public boolean isFiltered() {
        return false;
    }

    @Override
    public List<ListObject> tables() {
        return List.of();
    }

    @Override
    public <S extends CellSink> Scan<S> scan(Supplier<S> sink, Progress progress) {
        return new Scan.Broken<>("not yet");
    }

    @Override
    public List<Area> merged() {
        return sheet.getMergedRegions().stream().map(PoiSheet::area).toList();
    }

    private static Area area(CellRangeAddress range) {
        return new Area(
                new Address(range.getFirstRow(), range.getFirstColumn()),
                new Address(range.getLastRow(), range.getLastColumn()));
    }

    @Override
    public Cell cell(Address address) {
        XSSFRow row = sheet.getRow(address.row());
        XSSFCell cell = row == null ? null : row.getCell(address.column());
        if (cell == null) {
            return Cell.blank(address);
        }
        try {
            return new Cell(address, content(cell), origin(cell));
        } catch (RuntimeException damaged) {
            // POI throws whatever its parser met; the cell is damaged either way, and the rest of the sheet is not.
            return new Cell(address, new Content.Damaged(), Cell.Origin.TYPED);
        }
    }

    private static Cell.Origin origin(XSSFCell cell) {
        if (cell.getCellType() != CellType.FORMULA) {
            return Cell.Origin.TYPED;
        }
        String formula = cell.getCTCell().getF().getStringValue();
        return LINK.matcher(formula).find() ? Cell.Origin.LINKED_FORMULA : Cell.Origin.FORMULA;
    }

    private Content content(XSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula && !cell.getCTCell().isSetV()) {
            return new Content.Uncalculated();
        }
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case NUMERIC -> number(cell);
            case STRING -> text(cell);
            case BOOLEAN -> new Content.Truth(truth(cell));
            case ERROR ->
                new Content.Fault(FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> new Content.Blank();
        };
    }

    private static Content number(XSSFCell cell) {
        if (cell.getCTCell().getV() == null) {
            return new Content.Blank();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? new Content.Moment(cell.getLocalDateTimeCellValue())
                : new Content.Amount(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormatString().contains("%"));
    }

    /** POI reads a text that the file does not hold as empty, without a word. */
    private Content text(XSSFCell cell) {
        if (cell.getCTCell().getT() == STCellType.S
                && Integer.parseInt(cell.getCTCell().getV()) >= texts) {
            return new Content.Damaged();
        }
        @Nullable String text = cell.getStringCellValue();
        return text == null || text.isBlank() ? new Content.Blank() : new Content.Text(text);
    }

    /** The standard allows the word as well as the digit; POI knows the digit alone. */
    private static boolean truth(XSSFCell cell) {
        return cell.getBooleanCellValue() || "true".equals(cell.getCTCell().getV());
    }
}
