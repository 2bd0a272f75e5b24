package org.counterweigh.report.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterweigh.excel.writer.SheetChart;
import org.counterweigh.figures.Line;
import org.counterweigh.templates.Brand.Palette;

/**
 * Writes a live model: every figure a formula over the sheet of inputs, showing the engine's amount until a
 * spreadsheet program recalculates it.
 */
final class ModelWorkbook {

    private static final int INPUT_TAB = 0xF2C94C;
    private static final String ALL_CHECKS = "All_checks";

    private final Model model;
    private final BrandedWorkbook workbook;
    private final Palette colours;
    private final Addresses addresses = new Addresses();
    private final BookSheets sheets;

    private ModelWorkbook(Model model, Palette colours) {
        this.model = model;
        this.workbook = new BrandedWorkbook(
                colours, model.cover().title(), model.cover().date());
        this.colours = colours;
        this.sheets = BookSheets.of(model, workbook, addresses);
    }

    static byte[] bytes(Model model, Palette colours) {
        return new ModelWorkbook(model, colours).bytes();
    }

    /** Rows have their places before formulas name them, and each sheet is finished once all of it stands. */
    private byte[] bytes() {
        inputs();
        sheets.lines().forEach(sheet -> sheet.place(addresses, model.cover().currency()));
        sheets.decision().ifPresent(DecisionSheet::place);
        Banner banner = choices();
        calculation(banner);
        front(banner);
        decisions(banner);
        behind(banner);
        int horizon = model.value().horizon();
        model.headlines().forEach(line -> workbook.name(line.name(), addresses.range(line.line(), horizon)));
        return workbook.bytes();
    }

    private void inputs() {
        sheets.legal().ifPresent(LegalSheet::place);
        sheets.inputs()
                .write(
                        model.settings(),
                        sheets.legal().map(LegalSheet::followed).orElse(List.of()),
                        model.givens(),
                        model.whatIf().map(WhatIf::slopes).orElse(Map.of()),
                        sheets.whatIf().map(WhatIfSheets::sensitivity));
        sheets.inputs().constants(NamedConstants.behind(lines()));
        sheets.legal().ifPresent(LegalSheet::write);
        var timeline = sheets.timeline();
        String horizon = addresses.reference(model.settings().horizon(), timeline.name());
        new TimelineSheet(timeline, model.value().horizon(), horizon).write(addresses);
    }

    /** Writes what can be chosen, and how far choices and inputs differ from the evaluation. */
    private Banner choices() {
        var cover = model.cover();
        var choices = sheets.decision().map(sheet -> sheet.write(model.settings()));
        return new ChangesSheet(sheets.changes(), cover.date().toString(), addresses, model.value())
                .write(sheets.inputs(), choices, model.results(), cover.currency());
    }

    private void calculation(Banner banner) {
        for (CalculationSheet sheet : sheets.lines()) {
            sheet.write(addresses, model.value(), model.cover().currency(), model.restated());
            sheets.charts().ifPresent(sheet::draw);
            finish(sheet.sheet(), sheet.title(), colours.accent(), banner);
        }
        sheets.charts().ifPresent(charts -> sheets.decision().ifPresent(sheet -> sheet.draw(charts::offers)));
    }

    /** The summary, and the checks that it sums up in a word. */
    private void front(Banner banner) {
        var all = new ChecksSheet(sheets.checks(), addresses, model.value()).write(model.identities());
        List<SheetChart> drawn = sheets.charts().map(this::ofPlan).orElse(List.of());
        new SummarySheet(
                        sheets.summary(),
                        addresses,
                        model.value(),
                        model.cover().currency())
                .write(model.summary(), all, sheets.decision().map(DecisionSheet::limitsKept), drawn);
        sheets.summary().paper().uprightOn(1);
        finish(sheets.summary(), model.cover().title(), colours.accent(), banner);
        sheets.checks().paper().onePage();
        finish(sheets.checks(), "Checks", CellRole.GOOD, banner);
        workbook.name(ALL_CHECKS, all.address());
    }

    private List<SheetChart> ofPlan(ChartSheet charts) {
        return model.drawn()
                .map(plan -> List.of(charts.bridge(plan), charts.cash(plan)))
                .orElse(List.of());
    }

    /** The sheets in which a reader types or chooses. */
    private void decisions(Banner banner) {
        sheets.whatIf().ifPresent(tried -> write(tried, banner));
        sheets.decision().ifPresent(sheet -> finish(sheet.sheet(), DecisionSheet.SHEET, INPUT_TAB, banner));
        sheets.scores().ifPresent(sheet -> {
            sheet.write();
            sheets.charts().ifPresent(sheet::draw);
            sheet.sheet().paper().onePage();
            finish(sheet.sheet(), ScoresSheet.SHEET, INPUT_TAB, banner);
        });
        sheets.legal().ifPresent(sheet -> finish(sheet.sheet(), LegalSheet.SHEET, INPUT_TAB, banner));
        sheets.inputs().print();
        finish(sheets.inputs().sheet(), "Inputs", INPUT_TAB, banner);
    }

    private void write(WhatIfSheets tried, Banner banner) {
        tried.write(model.cover().currency(), model.cover().date().toString());
        sheets.charts().ifPresent(tried.sensitivity()::draw);
        tried.sensitivity().sheet().paper().uprightOn(1);
        finish(tried.scenarios().sheet(), ScenariosSheet.TITLE, INPUT_TAB, banner);
        finish(tried.sensitivity().sheet(), SensitivitySheet.TITLE, INPUT_TAB, banner);
    }

    /** What is looked up: changes, simulations, findings, the cells of charts, and the list of all sheets. */
    private void behind(Banner banner) {
        sheets.changes().paper().uprightOn(1);
        finish(sheets.changes(), "Changes since the evaluation", colours.orange(), banner);
        sheets.uncertainty().ifPresent(sheet -> {
            model.uncertainty().forEach(table -> table.write(sheet));
            sheet.paper().upright();
            finish(sheet, UncertaintyTable.SHEET, colours.accent(), banner);
        });
        findings();
        finish(sheets.findings(), "Findings", colours.orange(), banner);
        sheets.charts().ifPresent(chart -> {
            chart.sheet().paper().onePage();
            finish(chart.sheet(), ChartSheet.TITLE, colours.muted(), banner);
        });
        sheets.contents().write(model.about());
        finish(sheets.contents().sheet(), ContentsSheet.TITLE, colours.accent(), banner);
    }

    private Stream<Line> lines() {
        return Stream.concat(
                        model.timeline().stream(), model.sheets().stream().flatMap(sheet -> sheet.chapters().stream()))
                .flatMap(chapter -> chapter.lines().stream());
    }

    private void findings() {
        BrandedSheet sheet = sheets.findings();
        sheet.paper().upright();
        if (model.findings().isEmpty()) {
            var row = sheet.nextRow();
            sheet.text(row, 0, CellRole.LABEL, "Nothing to report");
            sheet.rule(row);
        }
        sheet.table(BookSheets.FINDINGS, model.findings());
    }

    private void finish(BrandedSheet sheet, String title, int tab, Banner banner) {
        var cover = model.cover();
        var subtitle = cover.firm() + " · " + cover.currency() + " · analysis of " + cover.date();
        ContentsSheet contents = sheets.contents();
        if (sheet != contents.sheet()) {
            contents.add(workbook.place(sheet.name()), sheet);
            sheet.back(contents.sheet().name());
        }
        sheet.banner(banner);
        sheet.rules().lock();
        sheet.finish(title, subtitle, tab, cover.firm(), cover.label());
    }
}
