package org.counterweigh.excel.input;

import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.FigureCell;
import org.counterweigh.excel.input.cell.FigureIndex;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.findings.Nearest;

/** Three cells that name a figure of the workbook: its sheet, its row there and its heading. */
record FigureName(Row row, String ending, Context context) {

    /** The column of settings; a setting may as well be named by its own name. */
    static final String VALUE = "value";

    /** The figure that is meant; empty where there is none, which is told. */
    Optional<FigureIndex.Known> figure() {
        String nameTyped = row.text("Row" + ending);
        String headingTyped = row.text("Column" + ending);
        return sheet().filter(found -> !nameTyped.isEmpty() && !headingTyped.isEmpty())
                .filter(found -> hasRow(found, found.rowCalled(nameTyped)))
                .flatMap(found -> figure(found, found.rowCalled(nameTyped), headingTyped))
                .filter(known -> FigureCell.areRead(known.given()));
    }

    /** The sheet that is meant; empty where none is called so, which is told. */
    Optional<Layout> sheet() {
        String sheetTyped = row.text("Sheet" + ending);
        if (sheetTyped.isEmpty()) {
            return Optional.empty();
        }
        Optional<Layout> layout = context.schema().find(sheetTyped);
        if (layout.isEmpty()) {
            row.entry("Sheet" + ending)
                    .stops(
                            "no sheet is called \"" + sheetTyped + "\".",
                            Nearest.hint(sheetTyped, context.schema().names()) + "Type the name of a sheet.");
        }
        return layout;
    }

    private static String headingOf(Layout layout, String typed) {
        return layout.find(typed).map(Column::heading).orElse(typed);
    }

    /** Whether the sheet has the row that is meant; what is not there is told. */
    boolean hasRow(Layout layout, String typed) {
        FigureIndex index = context.index();
        boolean there = index.hasRow(layout.name(), typed);
        if (!there && !index.isDoubtful(layout)) {
            row.entry("Row" + ending)
                    .stops(
                            "sheet " + layout.name() + " has no row \"" + typed + "\".",
                            Nearest.comparison(typed, index.rowsOf(layout.name()))
                                    + "Type its key columns joined with \" / \".");
        }
        return there;
    }

    private Optional<FigureIndex.Known> figure(Layout layout, String name, String typed) {
        FigureIndex index = context.index();
        boolean setting =
                layout.form() == Layout.Form.SETTINGS && Layout.plain(typed).equals(VALUE);
        Optional<FigureIndex.Known> known =
                index.figure(layout.name(), name, setting ? name : headingOf(layout, typed));
        if (known.isEmpty()) {
            reportUnknown(layout, typed);
        }
        return known;
    }

    private void reportUnknown(Layout layout, String typed) {
        List<Column> figures = layout.columns().stream()
                .filter(column -> column.kind().varies())
                .toList();
        if (figures.stream().anyMatch(figure -> figure.isCalled(typed))) {
            row.entry("Column" + ending)
                    .stops("\"" + typed + "\" is empty in that row.", "Type the figure there first.");
        } else {
            row.entry("Column" + ending)
                    .stops(
                            "sheet " + layout.name() + " has no figure \"" + typed + "\" that may vary.",
                            Nearest.to(
                                                    typed,
                                                    figures.stream()
                                                            .flatMap(Column::headings)
                                                            .toList())
                                            .map(near -> "Did you mean \"" + headingOf(layout, near) + "\"? ")
                                            .orElse("")
                                    + "Type the heading of a figure.");
        }
    }
}
