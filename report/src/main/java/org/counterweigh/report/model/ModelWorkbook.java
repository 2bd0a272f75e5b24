package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a live model: every figure a formula over the sheet of inputs, showing the engine's amount until a
 * spreadsheet program recalculates it.
 */
public final class ModelWorkbook {

    private static final int INPUT_TAB = 0xF2C94C;

    private final SheetColours palette;

    public ModelWorkbook(SheetColours palette) {
        this.palette = palette;
    }

    /** The file of the model; the same model gives the same bytes. */
    public byte[] bytes(Model model) {
        var workbook = new XSSFWorkbook();
        Theme.put(workbook, palette);
        new Writing(workbook, model).write();
        return WorkbookFile.bytes(workbook, model.cover().title(), model.cover().date());
    }

    /** One model on its way into one workbook. */
    private final class Writing {
        private final XSSFWorkbook workbook;
        private final Model model;
        private final Styles styles;
        private final Cover cover;
        private final int horizon;
        private final SheetNames names = new SheetNames();
        private final Addresses addresses = new Addresses();

        Writing(XSSFWorkbook workbook, Model model) {
            this.workbook = workbook;
            this.model = model;
            this.styles = new Styles(workbook, palette);
            this.cover = model.cover();
            this.horizon = model.value().horizon();
        }

        /** Sheets first and rows next, since a formula can only name what is there. */
        void write() {
            var summary = frame("Summary", summaryHeadings());
            var inputs = new Frame(workbook, names.name("Inputs"), styles, InputsSheet.headings());
            var timeline = frame("Timeline", Grid.headings("Timeline", "Unit", "Constant", horizon));
            List<CalculationSheet> sheets = new ArrayList<>();
            sheets.add(new CalculationSheet(timeline, new SheetPlan("Timeline", model.timeline())));
            for (SheetPlan plan : model.sheets()) {
                sheets.add(new CalculationSheet(
                        frame(plan.title(), Grid.headings("Line", "Unit", "Constant", horizon)), plan));
            }
            Optional<Frame> sure = model.sureness().isEmpty()
                    ? Optional.empty()
                    : Optional.of(frame(UncertaintySheet.TITLE, UncertaintySheet.headings()));
            var checks = frame("Checks", Grid.headings("Identity", "Status", "Largest difference", horizon));
            var findings = new Frame(workbook, names.name("Findings"), styles, FindingsSheet.headings());

            new InputsSheet(inputs, cover.currency()).write(model.givens(), addresses);
            new TimelineSheet(timeline, horizon).write(addresses);
            sheets.forEach(sheet -> sheet.place(addresses, cover.currency()));
            sheets.forEach(sheet -> sheet.write(addresses, model.value()));
            var all = new ChecksSheet(checks, addresses, model.value()).write(model.identities(), palette);
            new SummarySheet(summary, addresses, model.value(), cover.currency()).write(model.summary(), all, palette);
            sure.ifPresent(frame -> new UncertaintySheet(frame).write(model.sureness()));
            new FindingsSheet(findings).write(model.findings());

            finish(summary, cover.title(), palette.brand());
            finish(inputs, "Inputs", INPUT_TAB);
            sheets.forEach(sheet -> finish(sheet.frame(), sheet.title(), palette.accent()));
            sure.ifPresent(frame -> finish(frame, UncertaintySheet.TITLE, palette.accent()));
            finish(checks, "Checks", palette.good());
            finish(findings, "Findings", palette.bad());
            define(all.address());
        }

        private Frame frame(String title, Headings headings) {
            return new Frame(workbook, names.name(title), styles, headings);
        }

        private Headings summaryHeadings() {
            return Grid.headings("Result", "Unit", "Amount", horizon);
        }

        private void finish(Frame frame, String title, int tab) {
            var subtitle = cover.firm() + " · " + cover.currency() + " · analysis of " + cover.date();
            frame.dress(title, subtitle, tab);
            frame.paper(cover.firm(), cover.label());
        }

        private void define(String allChecks) {
            name(ChecksSheet.ALL, allChecks);
            model.headlines().forEach(headline -> name(headline.name(), addresses.range(headline.line(), horizon)));
        }

        private void name(String name, String range) {
            var defined = workbook.createName();
            defined.setNameName(name);
            defined.setRefersToFormula(range);
        }
    }
}
