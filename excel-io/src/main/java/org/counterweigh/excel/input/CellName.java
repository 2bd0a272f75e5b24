package org.counterweigh.excel.input;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.FigureIndex;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.findings.Nearest;

/** Three cells that name a cell of any kind: its sheet, its row there and its heading; what is not there is told. */
record CellName(Row row, Sheets sheets, Context context) {

    /** A cell by its row and column; it may be blank, and its column may be missing from the sheet. */
    record Named(Row row, Column column) {

        String place() {
            return row.place(column);
        }

        /** The same for the same cell, however it is named. */
        List<String> key() {
            return List.of(row.columns().layout().name(), row.name(), column.heading());
        }

        String label() {
            return row.label(column);
        }
    }

    /** The cell that is meant. */
    Optional<Named> cell() {
        return cell(sheet -> true, "");
    }

    /**
     * The cell that is meant, on one of some sheets.
     *
     * @param otherwise why it may not be on another one, up to the name of the sheet
     */
    Optional<Named> cell(Predicate<String> mayBeOn, String otherwise) {
        String name = row.text("Row");
        String heading = row.text("Column");
        var place = new FigureName(row, "", context);
        Optional<Layout> layout = place.sheet();
        Optional<Layout> other = layout.filter(found -> !mayBeOn.test(found.name()));
        other.ifPresent(found -> row.entry("Sheet")
                .stops(
                        otherwise + " " + found.name() + ".",
                        "Name a sheet that the plan follows from, such as Quotes, Providers or Work."));
        return layout.filter(found -> other.isEmpty() && !name.isEmpty() && !heading.isEmpty())
                .filter(found -> place.hasRow(found, found.rowCalled(name)))
                .flatMap(found -> cell(found, found.rowCalled(name), heading));
    }

    private Optional<Named> cell(Layout layout, String name, String heading) {
        return layout.form() == Layout.Form.SETTINGS
                ? setting(layout, name, heading)
                : sheets.rows(layout.name()).stream()
                        .filter(found -> FigureIndex.areSame(found.name(), name))
                        .findFirst()
                        .flatMap(found -> cell(found, heading));
    }

    private Optional<Named> setting(Layout layout, String name, String heading) {
        Optional<Column> setting = layout.find(name);
        boolean meant = Layout.plain(heading).equals(FigureName.VALUE)
                || layout.find(heading).equals(setting);
        if (!meant) {
            row.entry("Column").stops("sheet " + layout.name() + " has no column \"" + heading + "\".", "Type Value.");
        }
        return setting.filter(found -> meant).map(found -> new Named(sheets.settings(layout.name()), found));
    }

    private Optional<Named> cell(Row found, String typed) {
        Layout layout = found.columns().layout();
        Optional<Column> column = found.columns().all().stream()
                .filter(one -> one.isCalled(typed))
                .findFirst();
        if (column.isEmpty()) {
            List<String> headings = found.columns().all().stream()
                    .filter(one -> !one.key())
                    .map(Column::heading)
                    .toList();
            row.entry("Column")
                    .stops(
                            "sheet " + layout.name() + " has no column \"" + typed + "\".",
                            Nearest.hint(typed, headings) + "Type the heading of the cell.");
        } else if (column.get().key()) {
            row.entry("Column")
                    .stops(
                            "\"" + column.get().heading() + "\" is part of the row's name and cannot be used here.",
                            "Name another column of the row.");
        }
        return column.filter(one -> !one.key()).map(one -> new Named(found, one));
    }
}
