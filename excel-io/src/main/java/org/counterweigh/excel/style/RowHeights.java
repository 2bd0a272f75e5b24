package org.counterweigh.excel.style;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Room for text that wraps. Programs do not all make it by themselves: without, rows print over each other. */
public final class RowHeights {

    /** Of a line of text of 10 points. */
    public static final float LINE = 15;

    /** What a spreadsheet allows is 409. */
    private static final float TALLEST = 400;

    /** Letters are narrower than the digits that a column's width counts. */
    private static final double LETTERS_A_DIGIT = 1.1;

    private RowHeights() {}

    /** So many lines the text takes in a column of so many digits, broken between words. */
    public static int lines(String text, int digits) {
        int width = Math.max(1, (int) (digits * LETTERS_A_DIGIT));
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int used = 0;
            lines++;
            for (String word : paragraph.split(" ", -1)) {
                boolean fits = used + word.length() <= width;
                lines += fits ? 0 : Math.max(1, word.length() / width);
                used = (fits ? used : 0) + word.length() + 1;
            }
        }
        return lines;
    }

    /** Heightens the rows of a sheet whose texts wrap to more than they have room for; widths are to be set before. */
    static void fit(Sheet sheet) {
        var room = new ColumnRoom(sheet);
        for (Row row : sheet) {
            int lines = 1;
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                    lines = Math.max(lines, lines(cell.getStringCellValue(), room.digits(cell)));
                }
            }
            float height = Math.min(lines * LINE, TALLEST);
            if (lines > 1 && height > row.getHeightInPoints()) {
                row.setHeightInPoints(height);
            }
        }
    }
}
