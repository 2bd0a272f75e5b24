package org.counterweigh.excel.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How wide the cells of a finished sheet are. Merged cells and widths are asked for once: POI reads them anew each time. */
final class ColumnRoom {

    private final Sheet sheet;
    private final List<CellRangeAddress> merged;
    private final Map<Integer, Integer> widths = new HashMap<>();

    ColumnRoom(Sheet sheet) {
        this.sheet = sheet;
        this.merged = sheet.getMergedRegions();
    }

    /** So many digits fit beside each other, over all columns that are merged into the cell. */
    int digits(Cell cell) {
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
