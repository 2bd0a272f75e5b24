package org.counterweigh.excel.workbook;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.excel.scanner.CellSink;
import org.counterweigh.excel.scanner.DateSystem;
import org.counterweigh.excel.scanner.ScannedCell;
import org.counterweigh.excel.zip.Refusal;

/** The cells of a sheet of inputs, kept; only those that hold something. */
final class KeptCells implements CellSink {

    /** A hundred times what a firm's inputs take up; larger sheets are passed over cell by cell. */
    private static final int MOST_CELLS = 500_000;

    private static final int MOST_ROWS = 100_000;

    private final Cells cells;
    private final Map<Integer, List<Cell>> rows = new HashMap<>();
    private final BitSet hidden = new BitSet();
    private List<Cell> current = new ArrayList<>();
    private int row = -1;
    private int last = -1;
    private int count;

    KeptCells(DateSystem dates) {
        this.cells = new Cells(dates);
    }

    @Override
    public void row(int number, boolean isHidden) {
        hidden.set(number, isHidden);
    }

    @Override
    public void cell(ScannedCell scanned) {
        Cell cell = cells.of(scanned);
        if (cell.isBlank() && cell.origin() == Cell.Origin.TYPED) {
            return;
        }
        if (++count > MOST_CELLS) {
            throw tooMany(MOST_CELLS + " filled cells");
        }
        if (row != scanned.row()) {
            if (rows.size() == MOST_ROWS) {
                throw tooMany(MOST_ROWS + " filled rows");
            }
            row = scanned.row();
            last = Math.max(last, row);
            current = rows.computeIfAbsent(row, number -> new ArrayList<>());
        }
        current.add(cell);
    }

    private static UncheckedIOException tooMany(String what) {
        return new UncheckedIOException(new Refusal(
                "The sheet holds more than " + what + ", far more than inputs take up. Delete what is not needed."));
    }

    int lastRow() {
        return last;
    }

    int lastColumn(int number) {
        return rows.getOrDefault(number, List.of()).stream()
                .mapToInt(cell -> cell.address().column())
                .max()
                .orElse(-1);
    }

    boolean isHidden(int number) {
        return hidden.get(number);
    }

    Cell cell(Address address) {
        for (Cell cell : rows.getOrDefault(address.row(), List.of())) {
            if (cell.address().column() == address.column()) {
                return cell;
            }
        }
        return Cell.blank(address);
    }
}
