package org.counterweigh.excel.input;

import java.util.Optional;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.findings.Nearest;

/** Three cells that name a figure of the workbook: its sheet, its row there and its heading. */
final class FigureName {

    /** The column of settings; a setting may as well be named by its own name. */
    private static final String VALUE = "value";

    private final Entry sheet;
    private final Entry name;
    private final Entry heading;
    private final Texts sheetText;
    private final Texts nameText;
    private final Texts headingText;
    private final Context context;

    /** @param ending of the three headings, where a row names a second figure */
    FigureName(Row row, String ending, Context context) {
        this.sheet = row.entry("Sheet" + ending);
        this.name = row.entry("Row" + ending);
        this.heading = row.entry("Column" + ending);
        this.sheetText = row.text("Sheet" + ending);
        this.nameText = row.text("Row" + ending);
        this.headingText = row.text("Column" + ending);
        this.context = context;
    }

    /** The figure that is meant; empty where there is none, which is told. */
    Optional<FigureIndex.Known> figure() {
        String sheetTyped = sheetText.required();
        String nameTyped = nameText.required();
        String headingTyped = headingText.required();
        if (sheetTyped.isEmpty() || nameTyped.isEmpty() || headingTyped.isEmpty()) {
            return Optional.empty();
        }
        Optional<Layout> layout = context.schema().find(sheetTyped);
        if (layout.isEmpty()) {
            sheet.stops(
                    "no sheet is called \"" + sheetTyped + "\".",
                    Nearest.hint(sheetTyped, context.schema().names()) + "Type the name of a sheet.");
        }
        return layout.filter(found -> hasRow(found, nameTyped))
                .flatMap(found -> figure(found, nameTyped, headingTyped))
                .filter(known -> Figures.isRead(known.given()));
    }

    private boolean hasRow(Layout layout, String typed) {
        FigureIndex ledger = context.ledger();
        boolean there = ledger.hasRow(layout.name(), typed);
        if (!there && !ledger.isDoubtful(layout)) {
            name.stops(
                    "sheet " + layout.name() + " has no row \"" + typed + "\".",
                    Nearest.hint(typed, ledger.rowsOf(layout.name())) + "Type its key columns joined with \" / \".");
        }
        return there;
    }

    private Optional<FigureIndex.Known> figure(Layout layout, String row, String typed) {
        FigureIndex ledger = context.ledger();
        boolean setting =
                layout.form() == Layout.Form.SETTINGS && Layout.plain(typed).equals(VALUE);
        Optional<FigureIndex.Known> known = ledger.figure(layout.name(), row, setting ? row : typed);
        if (known.isEmpty()) {
            tellUnknown(layout, typed);
        }
        return known;
    }

    private void tellUnknown(Layout layout, String typed) {
        var headings = context.ledger().headingsOf(layout);
        if (headings.stream().anyMatch(figure -> Layout.plain(figure).equals(Layout.plain(typed)))) {
            heading.stops("\"" + typed + "\" is empty in that row.", "Type the figure there first.");
        } else {
            heading.stops(
                    "sheet " + layout.name() + " has no figure \"" + typed + "\" that may vary.",
                    Nearest.hint(typed, headings) + "Type the heading of a figure.");
        }
    }
}
