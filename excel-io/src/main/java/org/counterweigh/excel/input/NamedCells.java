package org.counterweigh.excel.input;

import java.util.Optional;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.excel.workbook.DefinedName;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.excel.workbook.Workbook;

/** The single cells that a workbook gives a name to. */
record NamedCells(Workbook workbook) {

    /**
     * A named cell.
     *
     * @param sheet as the workbook writes it
     */
    record Named(String sheet, Cell cell) {}

    /** The cell named like the heading: {@code Discount_rate} for Discount rate. */
    Optional<Named> find(String heading) {
        return workbook.names().stream()
                .filter(name -> Layout.plain(name.name()).equals(Layout.plain(heading)))
                .filter(name -> name.area().first().equals(name.area().last()))
                .flatMap(name -> sheet(name).stream()
                        .map(sheet ->
                                new Named(sheet.name(), sheet.cell(name.area().first()))))
                .findFirst();
    }

    private Optional<Sheet> sheet(DefinedName name) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name.sheet()))
                .filter(sheet -> sheet.complaint().isEmpty())
                .findFirst();
    }
}
