package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.excel.writer.SheetChart;
import org.counterweigh.figures.Line;
import org.counterweigh.findings.Finding;
import org.counterweigh.templates.Brand.Palette;

/**
 * Writes a live model: every figure a formula over the sheet of inputs, showing the engine's amount until a
 * spreadsheet program recalculates it.
 */
final class ModelWorkbook {

    private static final int INPUT_TAB = 0xF2C94C;
    private static final String TIME_AND_TEAM = "Time and team";
    private static final String ALL_CHECKS = "All_checks";
    private static final List<SheetColumn<Finding>> FINDINGS = List.of(
            SheetColumn.words("Severity", finding -> finding.severity().word()),
            SheetColumn.note("Place", Finding::place),
            SheetColumn.words("What was found", Finding::problem),
            SheetColumn.words("What to do", Finding::fix),
            SheetColumn.amount("Effect on value", Finding::effect));

    private final Model model;
    private final BrandedWorkbook workbook;
    private final Palette colours;
    private final int horizon;
    private final SheetNames names = new SheetNames();
    private final Addresses addresses = new Addresses();
    private final BrandedSheet summary;
    private final ContentsSheet contents;

    private ModelWorkbook(Model model, Palette colours) {
        this.model = model;
        this.workbook = new BrandedWorkbook(
                colours, model.cover().title(), model.cover().date());
        this.colours = colours;
        this.horizon = model.value().horizon();
        this.summary = lines("Summary", "Result", "Unit", "Amount")
                .holding("The answer, value and cash of the plan by year, and whether the model's checks hold");
        this.contents = new ContentsSheet(workbook.sheet(names.name(ContentsSheet.TITLE), ContentsSheet.headings()));
    }

    static byte[] bytes(Model model, Palette colours) {
        return new ModelWorkbook(model, colours).bytes();
    }

    /** Sheets first and rows next, since a formula can only name what is there. */
    private byte[] bytes() {
        var cover = model.cover();
        var decision = model.decision()
                .map(table -> new DecisionSheet(
                        workbook.sheet(names.name("Decision"), DecisionSheet.headings())
                                .holding(
                                        "A choice for each kind of work, the firm's limits, and every offer by itself"),
                        table,
                        addresses,
                        model.value()));
        var legal = model.legal()
                .map(conditions -> new LegalSheet(
                        workbook.sheet(names.name(LegalSheet.SHEET), LegalSheet.headings())
                                .holding("What the law asks, who owns it, and what may go once it is met"),
                        conditions,
                        addresses));
        var scores = model.scores()
                .map(each -> new ScoresSheet(
                        workbook.sheet(names.name(ScoresSheet.SHEET), ScoresSheet.headings(each))
                                .holding("How the offers do on the eight factors, and whose weights decide"),
                        each));
        var inputs = new InputsSheet(
                workbook,
                names.name("Inputs"),
                cover.currency(),
                addresses,
                model.whatIf().map(WhatIf::scenarios).orElse(List.of()));
        var whatIf = model.whatIf().map(tried -> whatIf(tried, inputs.scenarios()));
        var changes = workbook.sheet(names.name("Changes"), ChangesSheet.headings())
                .holding("What differs from the evaluation, and what that does to the plan");
        var timeline = lines(TIME_AND_TEAM, "Line", "Unit", "Constant")
                .holding("Years, growth, discounting, and the cost and hours of each role");
        List<CalculationSheet> sheets = new ArrayList<>();
        sheets.add(new CalculationSheet(timeline, new Model.Sheet(TIME_AND_TEAM, model.timeline())));
        model.sheets()
                .forEach(sheet -> sheets.add(new CalculationSheet(
                        lines(sheet.title(), "Line", "Unit", "Constant")
                                .holding(sheet.printed().holds()),
                        sheet)));
        var uncertainty = uncertainty();
        var checks = lines("Checks", "Identity", "Status", "Largest difference")
                .holding("Sums that must come to the same, in every year");
        var findings = workbook.sheet(names.name("Findings"), SheetColumn.headings(FINDINGS))
                .holding("What the firm should look at in its workbook, largest effect first");
        var charts = charts();

        legal.ifPresent(LegalSheet::place);
        inputs.write(
                model.settings(),
                legal.map(LegalSheet::followed).orElse(List.of()),
                model.givens(),
                model.whatIf().map(WhatIf::slopes).orElse(Map.of()),
                whatIf.map(WhatIfSheets::sensitivity));
        inputs.constants(NamedConstants.behind(lines()));
        legal.ifPresent(LegalSheet::write);
        new TimelineSheet(
                        timeline, horizon, addresses.reference(model.settings().horizon(), timeline.name()))
                .write(addresses);
        sheets.forEach(sheet -> sheet.place(addresses, cover.currency()));
        decision.ifPresent(DecisionSheet::place);
        var choices = decision.map(sheet -> sheet.write(model.settings()));
        var banner = new ChangesSheet(changes, cover.date().toString(), addresses, model.value())
                .write(inputs, choices, model.results(), cover.currency());

        for (CalculationSheet sheet : sheets) {
            sheet.write(addresses, model.value(), cover.currency(), model.restated());
            charts.ifPresent(sheet::draw);
            finish(sheet.sheet(), sheet.title(), colours.accent(), banner);
        }
        charts.ifPresent(chart -> decision.ifPresent(sheet -> sheet.draw(chart::offers)));
        front(checks, decision.map(DecisionSheet::limitsKept), charts, banner);
        whatIf.ifPresent(tried -> write(tried, charts, banner));
        decision.ifPresent(sheet -> finish(sheet.sheet(), "Decision", INPUT_TAB, banner));
        scores.ifPresent(sheet -> {
            sheet.write();
            charts.ifPresent(sheet::draw);
            sheet.sheet().paper().onePage();
            finish(sheet.sheet(), ScoresSheet.SHEET, INPUT_TAB, banner);
        });
        legal.ifPresent(sheet -> finish(sheet.sheet(), LegalSheet.SHEET, INPUT_TAB, banner));
        inputs.print();
        changes.paper().uprightOn(1);
        finish(inputs.sheet(), "Inputs", INPUT_TAB, banner);
        finish(changes, "Changes since the evaluation", colours.orange(), banner);
        uncertainty.ifPresent(sheet -> finish(sheet, UncertaintyTable.SHEET, colours.accent(), banner));
        findings.paper().upright();
        list(findings);
        finish(findings, "Findings", colours.orange(), banner);
        charts.ifPresent(chart -> chart.sheet().paper().onePage());
        charts.ifPresent(chart -> finish(chart.sheet(), ChartSheet.TITLE, colours.muted(), banner));
        contents.write(model.about());
        finish(contents.sheet(), ContentsSheet.TITLE, colours.accent(), banner);
        model.headlines().forEach(line -> workbook.name(line.name(), addresses.range(line.line(), horizon)));
        return workbook.bytes();
    }

    private WhatIfSheets whatIf(WhatIf whatIf, ScenarioChoice choice) {
        var scenarios = workbook.sheet(names.name(ScenariosSheet.TITLE), ScenariosSheet.headings())
                .holding("Every scenario side by side, and the one that the model shows");
        var sensitivity = workbook.sheet(names.name(SensitivitySheet.TITLE), SensitivitySheet.headings())
                .holding("What a single input does to the plan, and where the advice changes");
        return new WhatIfSheets(
                whatIf,
                new ScenariosSheet(scenarios, addresses, model.value(), choice),
                new SensitivitySheet(sensitivity, whatIf.flexing(), addresses, model.value()));
    }

    private void write(WhatIfSheets sheets, Optional<ChartSheet> charts, Banner banner) {
        sheets.write(model.cover().currency(), model.cover().date().toString());
        charts.ifPresent(sheets.sensitivity()::draw);
        sheets.sensitivity().sheet().paper().uprightOn(1);
        finish(sheets.scenarios().sheet(), ScenariosSheet.TITLE, INPUT_TAB, banner);
        finish(sheets.sensitivity().sheet(), SensitivitySheet.TITLE, INPUT_TAB, banner);
    }

    /** The summary, and the checks that it sums up in a word. */
    private void front(BrandedSheet checks, Optional<String> limits, Optional<ChartSheet> charts, Banner banner) {
        var all = new ChecksSheet(checks, addresses, model.value()).write(model.identities());
        new SummarySheet(summary, addresses, model.value(), model.cover().currency())
                .write(model.summary(), all, limits, charts.map(this::ofPlan).orElse(List.of()));
        summary.paper().uprightOn(1);
        finish(summary, model.cover().title(), colours.accent(), banner);
        checks.paper().onePage();
        finish(checks, "Checks", CellRole.GOOD, banner);
        workbook.name(ALL_CHECKS, all.address());
    }

    private List<SheetChart> ofPlan(ChartSheet charts) {
        return model.drawn()
                .map(plan -> List.of(charts.bridge(plan), charts.cash(plan)))
                .orElse(List.of());
    }

    /** The cells behind the charts; empty where there is nothing to draw. */
    private Optional<ChartSheet> charts() {
        boolean draws = model.drawn().isPresent()
                || model.decision().filter(DecisionTable::hasOffers).isPresent();
        return draws
                ? Optional.of(new ChartSheet(
                        workbook.sheet(names.name(ChartSheet.TITLE), ChartSheet.headings())
                                .holding("The cells that the charts draw"),
                        addresses,
                        model.value(),
                        colours,
                        model.cover().currency()))
                : Optional.empty();
    }

    private Optional<BrandedSheet> uncertainty() {
        if (model.uncertainty().isEmpty()) {
            return Optional.empty();
        }
        var sheet = workbook.sheet(names.name(UncertaintyTable.SHEET), UncertaintyTable.headings())
                .holding("Simulations, as of the evaluation; they do not follow the inputs");
        model.uncertainty().forEach(table -> table.write(sheet));
        sheet.paper().upright();
        return Optional.of(sheet);
    }

    private Stream<Line> lines() {
        return Stream.concat(
                        model.timeline().stream(), model.sheets().stream().flatMap(sheet -> sheet.chapters().stream()))
                .flatMap(chapter -> chapter.lines().stream());
    }

    /** A sheet with lines on it. */
    private BrandedSheet lines(String title, String label, String unit, String constant) {
        return workbook.sheet(names.name(title), LineColumns.headings(label, unit, constant, horizon));
    }

    private void list(BrandedSheet findings) {
        if (model.findings().isEmpty()) {
            var row = findings.nextRow();
            findings.text(row, 0, CellRole.LABEL, "Nothing to report");
            findings.rule(row);
        }
        findings.table(FINDINGS, model.findings());
    }

    private void finish(BrandedSheet sheet, String title, int tab, Banner banner) {
        var cover = model.cover();
        var subtitle = cover.firm() + " · " + cover.currency() + " · analysis of " + cover.date();
        if (sheet != contents.sheet()) {
            contents.add(workbook.place(sheet.name()), sheet);
            sheet.back(contents.sheet().name());
        }
        sheet.banner(banner);
        sheet.rules().lock();
        sheet.finish(title, subtitle, tab, cover.firm(), cover.label());
    }
}
