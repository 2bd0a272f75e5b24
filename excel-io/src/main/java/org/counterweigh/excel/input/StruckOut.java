package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterweigh.excel.input.cell.Findings;
import org.counterweigh.excel.workbook.Cell;

/** Asks about rows and cells with a line through them, which are read all the same. */
record StruckOut(String sheet, Findings findings) {

    private static final int NAMED = 3;

    /**
     * Asks once for the sheet.
     *
     * @param rows the cells of each row, with the one that names it, if any
     */
    void report(Map<Cell, Collection<Cell>> rows) {
        List<Cell> struckRows = new ArrayList<>();
        List<Cell> struckCells = new ArrayList<>();
        rows.forEach((first, cells) -> {
            List<Cell> struck = cells.stream().filter(StruckOut::isStruck).toList();
            boolean all = struck.size()
                    == cells.stream().filter(cell -> !cell.isBlank()).count();
            if (isStruck(first) || (all && !struck.isEmpty())) {
                struckRows.add(first);
            } else {
                struckCells.addAll(struck);
            }
        });
        ask(struckRows, "row");
        ask(struckCells, "cell");
    }

    private static boolean isStruck(Cell cell) {
        return cell.style().struck() && !cell.isBlank();
    }

    private void ask(List<Cell> struck, String noun) {
        Optional<Cell> first = struck.stream().findFirst();
        String places = struck.stream()
                .limit(NAMED)
                .map(cell -> cell.address().toString())
                .collect(Collectors.joining(", "));
        boolean one = struck.size() == 1;
        first.ifPresent(cell -> findings.unlikely(
                sheet + "!" + cell.address(),
                (one ? "1 " + noun + " is" : struck.size() + " " + noun + "s are") + " struck out and "
                        + (one ? "was" : "were") + " read all the same: " + places
                        + (struck.size() > NAMED ? " and more." : "."),
                "Delete what no longer holds; take the line off what does."));
    }
}
