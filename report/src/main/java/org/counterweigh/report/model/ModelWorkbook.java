package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.findings.Finding;
import org.counterweigh.templates.Brand.Palette;

/**
 * Writes a live model: every figure a formula over the sheet of inputs, showing the engine's amount until a
 * spreadsheet program recalculates it.
 */
final class ModelWorkbook {

    private static final int INPUT_TAB = 0xF2C94C;
    private static final String ALL_CHECKS = "All_checks";
    private static final List<SheetColumn<Finding>> FINDINGS = List.of(
            SheetColumn.words("Severity", finding -> finding.severity().word()),
            SheetColumn.note("Place", Finding::place),
            SheetColumn.words("What was found", Finding::problem),
            SheetColumn.words("What to do", Finding::fix));

    private final Model model;
    private final BrandedWorkbook workbook;
    private final Palette colours;
    private final int horizon;
    private final SheetNames names = new SheetNames();
    private final Addresses addresses = new Addresses();

    private ModelWorkbook(Model model, Palette colours) {
        this.model = model;
        this.workbook = new BrandedWorkbook(
                colours, model.cover().title(), model.cover().date());
        this.colours = colours;
        this.horizon = model.value().horizon();
    }

    static byte[] bytes(Model model, Palette colours) {
        return new ModelWorkbook(model, colours).bytes();
    }

    /** Sheets first and rows next, since a formula can only name what is there. */
    private byte[] bytes() {
        var cover = model.cover();
        var value = model.value();
        var summary = lines("Summary", "Result", "Unit", "Amount");
        var inputs = new InputsSheet(workbook, names.name("Inputs"), cover.currency(), addresses);
        var timeline = lines("Timeline", "Timeline", "Unit", "Constant");
        List<CalculationSheet> sheets = new ArrayList<>();
        sheets.add(new CalculationSheet(timeline, new Model.Sheet("Timeline", model.timeline())));
        model.sheets()
                .forEach(sheet ->
                        sheets.add(new CalculationSheet(lines(sheet.title(), "Line", "Unit", "Constant"), sheet)));
        if (!model.uncertainty().isEmpty()) {
            var uncertainty = workbook.sheet(names.name(UncertaintyTable.SHEET), UncertaintyTable.headings());
            model.uncertainty().forEach(table -> table.write(uncertainty));
            finish(uncertainty, UncertaintyTable.SHEET, colours.accent());
        }
        var checks = lines("Checks", "Identity", "Status", "Largest difference");

        inputs.write(model.givens());
        new TimelineSheet(timeline, horizon).write(addresses);
        sheets.forEach(sheet -> sheet.place(addresses, cover.currency()));
        for (CalculationSheet sheet : sheets) {
            sheet.write(addresses, value);
            finish(sheet.sheet(), sheet.title(), colours.accent());
        }
        var all = new ChecksSheet(checks, addresses, value).write(model.identities());
        new SummarySheet(summary, addresses, value, cover.currency()).write(model.summary(), all);

        finish(summary, cover.title(), colours.accent());
        finish(inputs.sheet(), "Inputs", INPUT_TAB);
        finish(checks, "Checks", CellRole.GOOD);
        finish(findings(), "Findings", colours.orange());
        workbook.name(ALL_CHECKS, all.address());
        model.headlines().forEach(line -> workbook.name(line.name(), addresses.range(line.line(), horizon)));
        return workbook.bytes();
    }

    /** A sheet with lines on it. */
    private BrandedSheet lines(String title, String label, String unit, String constant) {
        return workbook.sheet(names.name(title), LineColumns.headings(label, unit, constant, horizon));
    }

    private BrandedSheet findings() {
        var sheet = workbook.sheet(names.name("Findings"), SheetColumn.headings(FINDINGS));
        if (model.findings().isEmpty()) {
            var row = sheet.nextRow();
            sheet.text(row, 0, CellRole.LABEL, "Nothing to report");
            sheet.rule(row);
        }
        sheet.table(FINDINGS, model.findings());
        return sheet;
    }

    private void finish(BrandedSheet sheet, String title, int tab) {
        var cover = model.cover();
        var subtitle = cover.firm() + " · " + cover.currency() + " · analysis of " + cover.date();
        sheet.finish(title, subtitle, tab, cover.firm(), cover.label());
    }
}
