package org.counterweigh.report.model;

import java.io.IOException;
import java.util.Optional;
import org.counterweigh.excel.style.CellLook;
import org.counterweigh.excel.style.RowHeights;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.writer.CellContent;
import org.counterweigh.excel.writer.CellContent.Formula;
import org.counterweigh.excel.writer.CellContent.Words;
import org.counterweigh.excel.writer.LinkTarget;
import org.counterweigh.excel.writer.RowFormat;
import org.counterweigh.excel.writer.SheetWriter;
import org.jspecify.annotations.Nullable;

/** A row that waits for its sheet to be written, since how wide the columns are is known last. */
final class SheetRow {

    private record Cell(CellLook look, CellContent content, Optional<LinkTarget> target) {}

    private final int number;
    private final @Nullable Cell[] cells;
    private double height = RowHeights.LINE;
    private Optional<Area> spread = Optional.empty();

    SheetRow(int number, int columns) {
        this.number = number;
        this.cells = new @Nullable Cell[columns];
    }

    /** Counted from 0. */
    int number() {
        return number;
    }

    /** Makes the row at least so many points high. */
    void heighten(double points) {
        height = Math.max(height, points);
    }

    /** Puts something into a cell, over what may be there. */
    void put(int column, CellLook look, CellContent content) {
        cells[column] = new Cell(look, content, Optional.empty());
    }

    /** Puts words into a cell that lead somewhere. */
    void link(int column, CellLook look, String text, LinkTarget target) {
        cells[column] = new Cell(look, new Words(text), Optional.of(target));
    }

    /** Gives the cells that have nothing a look. */
    void fill(CellLook look) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] == null) {
                put(column, look, CellContent.NOTHING);
            }
        }
    }

    /** Has what stands in a column reach over all those behind it. */
    void spread(int column) {
        if (column < cells.length - 1) {
            spread = Optional.of(new Area(new Address(number, column), new Address(number, cells.length - 1)));
        }
    }

    void write(SheetWriter sheet, ColumnWidths widths) throws IOException {
        int lines = lines(widths);
        if (lines > 1) {
            heighten(RowHeights.of(lines));
        }
        sheet.row(number, height > RowHeights.LINE ? RowFormat.USUAL.height(height) : RowFormat.USUAL);
        for (int column = 0; column < cells.length; column++) {
            Cell cell = cells[column];
            if (cell != null) {
                sheet.cell(column, cell.look, cell.content);
                cell.target.ifPresent(sheet::link);
            }
        }
        spread.ifPresent(sheet::merge);
    }

    /** The most lines that one of its texts is broken into. */
    private int lines(ColumnWidths widths) {
        int most = 1;
        for (int column = 0; column < cells.length; column++) {
            Cell cell = cells[column];
            if (cell != null && cell.look.placing().wrapped()) {
                int digits = widths.digits(column, lastOf(column));
                most = Math.max(
                        most,
                        words(cell.content)
                                .map(words -> RowHeights.lines(words.text(), digits))
                                .orElse(1));
            }
        }
        return most;
    }

    /** What is read in a cell, typed or worked out. */
    private static Optional<Words> words(CellContent content) {
        CellContent read = content instanceof Formula formula ? formula.shown() : content;
        return read instanceof Words words ? Optional.of(words) : Optional.empty();
    }

    private int lastOf(int column) {
        return spread.filter(area -> area.first().column() == column)
                .map(area -> area.last().column())
                .orElse(column);
    }
}
