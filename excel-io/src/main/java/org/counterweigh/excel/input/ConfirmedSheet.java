package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.input.cell.TypedCell;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.firm.Confirmation;

/** Reads which unusual figures their owner has confirmed, before any of them is asked about. */
record ConfirmedSheet(Sheets sheets, Context context) {

    List<Confirmation> confirmations() {
        List<Confirmation> confirmations = new ArrayList<>();
        for (Row row : sheets.rows("Confirmed")) {
            Optional<CellName.Named> named = new CellName(row, sheets, context).cell();
            Optional<Cell> value = row.typed("Value");
            if (named.isPresent() && value.isPresent()) {
                confirmation(row, named.get(), value.get()).ifPresent(confirmations::add);
            }
        }
        confirmations.forEach(each -> context.confirmed().put(each.place(), each));
        return confirmations;
    }

    private static Optional<Confirmation> confirmation(Row row, CellName.Named named, Cell value) {
        Optional<Cell> now = named.row().cell(named.column()).filter(cell -> !cell.isBlank());
        if (now.isEmpty()) {
            row.entry("Column")
                    .unlikely(
                            "\"" + named.column().heading()
                                    + "\" is blank in that row, so that there is nothing to confirm.",
                            "Type the figure there, or delete this row.");
        }
        return now.map(cell -> new Confirmation(
                named.place(),
                named.label(),
                TypedCell.entered(value.content(), named.column()),
                cell.content().saysTheSameAs(value.content())));
    }
}
