package org.counterweigh.report.model;

import java.util.List;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.writer.SheetChart;
import org.counterweigh.excel.writer.SheetWriter;

/**
 * Rows of a sheet over which charts lie beside each other, each about as wide as the others.
 *
 * @param rightmost column that they may cover
 */
record ChartRow(int first, int last, int rightmost, List<SheetChart> charts) {

    void add(SheetChart chart) {
        charts.add(chart);
    }

    void draw(SheetWriter sheet, ColumnWidths widths) {
        int left = 0;
        for (int at = 0; at < charts.size(); at++) {
            int right = widths.columnAt((at + 1.0) / charts.size(), rightmost);
            sheet.chart(new Area(new Address(first, left), new Address(last, Math.max(left, right))), charts.get(at));
            left = Math.max(left, right) + 1;
        }
    }
}
