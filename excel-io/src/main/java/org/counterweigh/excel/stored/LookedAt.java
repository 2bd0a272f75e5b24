package org.counterweigh.excel.stored;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.excel.scanner.CellSink;
import org.counterweigh.excel.scanner.ScannedCell;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;

/** Some cells of a sheet with their formulas, looked up in a pass of their own, since no formula is kept in reading. */
final class LookedAt implements CellSink {

    private static final int MOST = 10_000;

    private final List<Area> asked;
    private final int last;
    private final Map<Address, Seen> seen = new HashMap<>();

    /**
     * What a cell holds.
     *
     * @param formula empty where there is none
     */
    record Seen(Sign sign, boolean isNought, String formula) {}

    LookedAt(List<Area> asked) {
        this.asked = new ArrayList<>(asked);
        this.last = asked.stream().mapToInt(area -> area.last().row()).max().orElse(-1);
    }

    @Override
    public void row(int row, boolean hidden) {
        // The cells tell where they stand.
    }

    @Override
    public void cell(ScannedCell cell) {
        if (cell.row() > last || seen.size() >= MOST) {
            return;
        }
        var address = new Address(cell.row(), cell.column());
        if (asked.stream().anyMatch(area -> area.contains(address))) {
            seen.put(address, seen(cell));
        }
    }

    private static Seen seen(ScannedCell cell) {
        boolean number = cell.type() == ScannedCell.Type.NUMBER && cell.hasValue();
        double amount = number ? cell.number() : Double.NaN;
        return new Seen(Sign.of(amount), amount == 0, cell.formula());
    }

    Map<Address, Seen> seen() {
        return seen;
    }

    boolean isWhole() {
        return seen.size() < MOST;
    }
}
