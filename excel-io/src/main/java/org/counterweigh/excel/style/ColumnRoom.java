package org.counterweigh.excel.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How wide the cells of a finished sheet of POI are, and how high their rows must be. Asked for once: POI reads anew each time. */
final class ColumnRoom {

    private final Sheet sheet;
    private final List<CellRangeAddress> merged;
    private final Map<Integer, Integer> widths = new HashMap<>();

    ColumnRoom(Sheet sheet) {
        this.sheet = sheet;
        this.merged = sheet.getMergedRegions();
    }

    /** Heightens the rows of a sheet whose texts wrap to more than they have room for; widths are to be set before. */
    static void heighten(Sheet sheet) {
        var room = new ColumnRoom(sheet);
        for (Row row : sheet) {
            int lines = 1;
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                    lines = Math.max(lines, RowHeights.lines(cell.getStringCellValue(), room.digits(cell)));
                }
            }
            float height = RowHeights.of(lines);
            if (lines > 1 && height > row.getHeightInPoints()) {
                row.setHeightInPoints(height);
            }
        }
    }

    /** So many digits fit beside each other, over all columns that are merged into the cell. */
    private int digits(Cell cell) {
        int column = cell.getColumnIndex();
        CellRangeAddress columns = merged.stream()
                .filter(region -> region.isInRange(cell))
                .findFirst()
                .orElse(new CellRangeAddress(0, 0, column, column));
        int width = 0;
        for (int each = columns.getFirstColumn(); each <= columns.getLastColumn(); each++) {
            width += widths.computeIfAbsent(each, sheet::getColumnWidth);
        }
        return width / StyledWorkbook.DIGIT;
    }
}
