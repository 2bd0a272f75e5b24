package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.findings.Finding;
import org.counterweigh.report.model.SheetColumn.Heading;

/**
 * The sheets of a model in the order of their tabs, all there before anything is written, since a formula can only name what is
 * there.
 *
 * @param timeline years, growth and roles, the first of {@code lines}
 * @param lines sheets of the calculation
 */
record BookSheets(
        BrandedSheet summary,
        ContentsSheet contents,
        Optional<DecisionSheet> decision,
        Optional<LegalSheet> legal,
        Optional<ScoresSheet> scores,
        InputsSheet inputs,
        Optional<WhatIfSheets> whatIf,
        BrandedSheet changes,
        BrandedSheet timeline,
        List<CalculationSheet> lines,
        Optional<BrandedSheet> uncertainty,
        BrandedSheet checks,
        BrandedSheet findings,
        Optional<ChartSheet> charts) {

    private static final String TIME_AND_TEAM = "Time and team";
    private static final List<String> LINE = List.of("Line", "Unit", "Constant");
    static final List<SheetColumn<Finding>> FINDINGS = List.of(
            SheetColumn.words("Severity", finding -> finding.severity().word()),
            SheetColumn.note("Place", Finding::place),
            SheetColumn.words("What was found", Finding::problem),
            SheetColumn.words("What to do", Finding::fix),
            SheetColumn.amount("Effect on value", Finding::effect));

    static BookSheets of(Model model, BrandedWorkbook workbook, Addresses addresses) {
        return new Tabs(model, workbook, addresses, new SheetNames()).inOrder();
    }

    /** Adds one tab behind another. */
    private record Tabs(Model model, BrandedWorkbook workbook, Addresses addresses, SheetNames names) {

        BookSheets inOrder() {
            var summary = amounts(
                    "Summary",
                    List.of("Result", "Unit", "Amount"),
                    "The answer, value and cash of the plan by year, and whether the model's checks hold");
            var contents = new ContentsSheet(sheet(ContentsSheet.TITLE, ContentsSheet.headings(), ""));
            var decision = decision();
            var legal = legal();
            var scores = scores();
            var inputs = inputs();
            var whatIf = model.whatIf().map(tried -> whatIf(tried, inputs.scenarios()));
            var changes = sheet(
                    "Changes",
                    ChangesSheet.headings(),
                    "What differs from the evaluation, and what that does to the plan");
            var timeline =
                    amounts(TIME_AND_TEAM, LINE, "Years, growth, discounting, and the cost and hours of each role");
            var lines = lines(timeline);
            var uncertainty = uncertainty();
            var checks = amounts(
                    "Checks",
                    List.of("Identity", "Status", "Largest difference"),
                    "Sums that must come to the same, in every year");
            var findings = sheet(
                    "Findings",
                    SheetColumn.headings(FINDINGS),
                    "What the firm should look at in its workbook, largest effect first");
            return new BookSheets(
                    summary,
                    contents,
                    decision,
                    legal,
                    scores,
                    inputs,
                    whatIf,
                    changes,
                    timeline,
                    lines,
                    uncertainty,
                    checks,
                    findings,
                    charts());
        }

        private BrandedSheet sheet(String title, List<Heading> headings, String holds) {
            return workbook.sheet(names.name(title), headings).holding(holds);
        }

        /** A sheet with an amount for each year, behind the first three columns. */
        private BrandedSheet amounts(String title, List<String> first, String holds) {
            int horizon = model.value().horizon();
            return sheet(title, LineColumns.headings(first.get(0), first.get(1), first.get(2), horizon), holds);
        }

        private Optional<DecisionSheet> decision() {
            return model.decision()
                    .map(table -> new DecisionSheet(
                            sheet(
                                    DecisionSheet.SHEET,
                                    DecisionSheet.headings(),
                                    "A choice for each kind of work, the firm's limits, and every offer by itself"),
                            table,
                            addresses,
                            model.value()));
        }

        private Optional<LegalSheet> legal() {
            return model.legal()
                    .map(conditions -> new LegalSheet(
                            sheet(
                                    LegalSheet.SHEET,
                                    LegalSheet.headings(),
                                    "What the law asks, who owns it, and what may go once it is met"),
                            conditions,
                            addresses));
        }

        private Optional<ScoresSheet> scores() {
            return model.scores()
                    .map(each -> new ScoresSheet(
                            sheet(
                                    ScoresSheet.SHEET,
                                    ScoresSheet.headings(each),
                                    "How the offers do on the eight factors, and whose weights decide"),
                            each));
        }

        private InputsSheet inputs() {
            return new InputsSheet(
                    workbook,
                    names.name("Inputs"),
                    model.cover().currency(),
                    addresses,
                    model.whatIf().map(WhatIf::scenarios).orElse(List.of()));
        }

        private WhatIfSheets whatIf(WhatIf whatIf, ScenarioChoice choice) {
            var scenarios = sheet(
                    ScenariosSheet.TITLE,
                    ScenariosSheet.headings(),
                    "Every scenario side by side, and the one that the model shows");
            var sensitivity = sheet(
                    SensitivitySheet.TITLE,
                    SensitivitySheet.headings(),
                    "What a single input does to the plan, and where the advice changes");
            return new WhatIfSheets(
                    whatIf,
                    new ScenariosSheet(scenarios, addresses, model.value(), choice),
                    new SensitivitySheet(sensitivity, whatIf.flexing(), addresses, model.value()));
        }

        private List<CalculationSheet> lines(BrandedSheet timeline) {
            List<CalculationSheet> sheets = new ArrayList<>();
            sheets.add(new CalculationSheet(timeline, new Model.Sheet(TIME_AND_TEAM, model.timeline())));
            for (Model.Sheet sheet : model.sheets()) {
                sheets.add(new CalculationSheet(
                        amounts(sheet.title(), LINE, sheet.printed().holds()), sheet));
            }
            return sheets;
        }

        private Optional<BrandedSheet> uncertainty() {
            return model.uncertainty().isEmpty()
                    ? Optional.empty()
                    : Optional.of(sheet(
                            UncertaintyTable.SHEET,
                            UncertaintyTable.headings(),
                            "Simulations, as of the evaluation; they do not follow the inputs"));
        }

        /** The cells behind the charts; empty where there is nothing to draw. */
        private Optional<ChartSheet> charts() {
            boolean draws = model.drawn().isPresent()
                    || model.decision().filter(DecisionTable::hasOffers).isPresent();
            return draws
                    ? Optional.of(new ChartSheet(
                            sheet(ChartSheet.TITLE, ChartSheet.headings(), "The cells that the charts draw"),
                            addresses,
                            model.value(),
                            workbook.colours(),
                            model.cover().currency()))
                    : Optional.empty();
        }
    }
}
