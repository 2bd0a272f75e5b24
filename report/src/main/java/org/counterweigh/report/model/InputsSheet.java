package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.excel.style.CellLook;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.figures.Citation;
import org.counterweigh.figures.Constant;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Source;
import org.counterweigh.report.model.SheetColumn.Heading;

/**
 * The sheet of everything the calculation starts from, each with where it comes from and what it was when the firm was
 * evaluated. What is typed is the base; the model reads what is in use, which is the scenario's where it says something.
 */
final class InputsSheet {

    static final int LABEL = 0;
    static final int VALUE = 1;
    static final int IN_USE = 2;
    static final int EVALUATED = 3;
    static final int CHANGED = 4;
    static final int UNIT = 5;
    private static final int SOURCE = 6;
    private static final int GRADE = 7;
    private static final int VERIFIED = 8;
    private static final int ADDRESS = 9;
    private static final int COUNT = 10;

    /** What the plan gains by one unit more. */
    static final int SLOPE = 11;

    /** In characters, so that a page is wide enough for all that is printed. */
    private static final int LONGEST_LABEL = 48;

    private static final int LONGEST_SOURCE = 42;
    private static final List<Heading> HEADINGS = List.of(
            new Heading("Input", false),
            new Heading("Value", true),
            new Heading("In use", true),
            new Heading("Evaluated", true),
            new Heading("Changed", false),
            new Heading("Unit", false),
            new Heading("Source", false),
            new Heading("Grade", false),
            new Heading("Source verified", false),
            new Heading("Address", false),
            new Heading("Changes so far", true),
            new Heading("Plan's NPV by one unit more, evaluated", true));

    private static final Source METHOD = new Source.Derived("The method; the engine keeps it", List.of());
    private static final int PAGES = 3;
    private static final String SLOPES = "#,##0.00;-#,##0.00";

    private final BrandedSheet sheet;
    private final String currency;
    private final Addresses addresses;
    private final ScenarioChoice scenarios;
    private final List<Integer> rows = new ArrayList<>();

    /**
     * Something that is typed on another sheet.
     *
     * @param word what it says at the evaluation
     */
    record Followed(String label, String formula, String word, String source) {}

    InputsSheet(
            BrandedWorkbook workbook,
            String name,
            String currency,
            Addresses addresses,
            List<ScenarioColumn> scenarios) {
        var names = ScenarioChoice.names(scenarios);
        this.sheet = workbook.sheet(
                        name,
                        Stream.concat(HEADINGS.stream(), names.stream().map(each -> new Heading(each, true)))
                                .toList())
                .holding("Every assumption with its source, its grade and the amount at the evaluation");
        sheet.narrow(LABEL, LONGEST_LABEL);
        sheet.narrow(SOURCE, LONGEST_SOURCE);
        this.currency = currency;
        this.addresses = addresses;
        this.scenarios = new ScenarioChoice(sheet, HEADINGS.size(), scenarios, names);
    }

    ScenarioChoice scenarios() {
        return scenarios;
    }

    BrandedSheet sheet() {
        return sheet;
    }

    /** The cells of one column, from the first input to the last; other sheets look changes up there. */
    String column(int column) {
        return sheet.name().prefix() + rowsOf(column).fixed();
    }

    /** The column in which changes are counted from above to below. */
    String counts() {
        return column(COUNT);
    }

    /** Has what a reader wants printed, and the scenarios left out. */
    void print() {
        sheet.rules().colour(rowsOf(CHANGED), ChangesSheet.CHANGED_WORD);
        sheet.rules().filter(sheet.rows(BrandedSheet.HEADING_ROW, sheet.lastRow()));
        sheet.paper().uprightOn(PAGES);
        sheet.paper().only(new Area(new Address(0, 0), new Address(sheet.lastRow(), VERIFIED)));
    }

    /** Where it stands how many inputs differ. */
    String changes() {
        return sheet.name().prefix() + Addresses.fixed(rows.get(rows.size() - 1), COUNT);
    }

    /**
     * Writes what the plan is judged by, then the given figures, those of one sheet of the firm's workbook together,
     * defaults last.
     *
     * @param slopes what the plan's value gains by one unit more of a figure
     * @param tried where a single input can be tried at another value
     */
    void write(
            Settings settings,
            List<Followed> conditions,
            List<Given> givens,
            Map<Given, Double> slopes,
            Optional<SensitivitySheet> tried) {
        sheet.chapter("Which scenario the model shows; blank in its column: as in column Value");
        scenarios.select(tried.map(SensitivitySheet::isIdle));
        Map<Given, String> flexed = tried.map(SensitivitySheet::flexed).orElse(Map.of());
        chapter("How the plan is judged", List.of(settings.horizon(), settings.timing()));
        chapter("Limits of the firm; blank for none", settings.limits().values());
        chapter("Work kept in-house by choice", settings.keptInHouse().values());
        chapter(
                "What the law permits, case by case",
                settings.permitted().values().stream().map(Permission::input).toList());
        if (!conditions.isEmpty()) {
            sheet.chapter("Conditions met, from the sheet " + LegalSheet.SHEET);
            conditions.forEach(this::write);
        }
        Map<String, List<Given>> byOrigin = new LinkedHashMap<>();
        List<Given> defaults = new ArrayList<>();
        for (Given given : givens) {
            var group = given.isDefault() ? defaults : byOrigin.computeIfAbsent(origin(given), o -> new ArrayList<>());
            group.add(given);
        }
        byOrigin.put("Cited defaults, where the firm's workbook is silent", defaults);
        byOrigin.forEach((origin, group) -> {
            if (!group.isEmpty()) {
                sheet.chapter(origin);
                group.forEach(given -> {
                    var row = write(given, Optional.ofNullable(flexed.get(given)));
                    Optional.ofNullable(slopes.get(given))
                            .filter(slope -> slope != 0 && Double.isFinite(slope))
                            .ifPresent(slope -> sheet.amount(row, SLOPE, CellRole.AMOUNT, SLOPES, slope));
                });
            }
        });
    }

    /** Writes the numbers of the method itself. */
    void constants(List<Constant> constants) {
        if (!constants.isEmpty()) {
            sheet.chapter("Numbers of the method");
        }
        for (Constant constant : constants) {
            var row = write(
                    new Given(constant.name(), constant.amount(), constant.unit(), Measure.CHOICE, METHOD),
                    Optional.empty());
            addresses.put(constant, sheet.name(), row.number(), IN_USE);
        }
    }

    private static String origin(Given given) {
        return given.source() instanceof Source.Cell cell
                ? "From the firm's sheet " + cell.sheet()
                : "Read out of several cells";
    }

    private Area rowsOf(int column) {
        return new Area(new Address(rows.get(0), column), new Address(rows.get(rows.size() - 1), column));
    }

    private void chapter(String title, Collection<Setting> settings) {
        if (!settings.isEmpty()) {
            sheet.chapter(title);
            settings.forEach(this::write);
        }
    }

    private void write(Setting setting) {
        var row = sheet.nextRow();
        sheet.text(row, LABEL, CellRole.LABEL, setting.label());
        if (setting.amount().isPresent()) {
            amounts(row, setting.amount().get());
        } else if (setting.word().isEmpty()) {
            sheet.blank(row, VALUE, CellRole.INPUT);
            sheet.told(row, IN_USE, scenarios.orBlank(row), "");
        } else {
            sheet.broken(row, VALUE, CellRole.INPUT_WORD, setting.word());
            sheet.saidBroken(row, IN_USE, scenarios.inUse(row), setting.word());
            sheet.broken(row, EVALUATED, CellRole.NOTE, setting.word());
        }
        scenarios.write(row, setting, CellLook.GENERAL, Optional.empty());
        if (setting.allowed().isEmpty()) {
            setting.amount().ifPresent(given -> bound(row, given));
        } else {
            sheet.rules().allow(new Address(row.number(), VALUE), setting.allowed());
            sheet.rules().allow(scenarios.free(row), setting.allowed());
        }
        sheet.text(row, UNIT, CellRole.NOTE, setting.unit());
        sheet.text(row, SOURCE, CellRole.NOTE, setting.source());
        addresses.put(setting, sheet.name(), row.number(), IN_USE);
        compare(row);
    }

    private void write(Followed followed) {
        var row = sheet.nextRow();
        sheet.text(row, LABEL, CellRole.LABEL, followed.label());
        sheet.said(row, VALUE, followed.formula(), followed.word());
        sheet.said(row, IN_USE, Addresses.cell(row.number(), VALUE), followed.word());
        sheet.text(row, EVALUATED, CellRole.NOTE, followed.word());
        sheet.text(row, SOURCE, CellRole.NOTE, followed.source());
        compare(row);
    }

    private SheetRow write(Given given, Optional<String> flexed) {
        var row = sheet.nextRow();
        sheet.text(row, LABEL, CellRole.LABEL, given.label());
        amounts(row, given);
        bound(row, given);
        scenarios.write(row, given, NumberFormats.typed(given.unit(), given.value()), flexed);
        Optional<Citation> cited = given.source().citation();
        var grade = cited.map(Citation::grade).orElseGet(() -> given.source().grade());
        sheet.text(row, UNIT, CellRole.NOTE, given.unit().in(currency));
        sheet.text(row, SOURCE, CellRole.NOTE, given.source().text());
        sheet.text(row, GRADE, CellRole.NOTE, grade.name());
        sheet.text(
                row,
                VERIFIED,
                CellRole.NOTE,
                cited.map(Citation::verification).map(ModelWording::of).orElse(""));
        sheet.text(row, ADDRESS, CellRole.NOTE, cited.flatMap(Citation::address).orElse(""));
        compare(row);
        return row;
    }

    private void amounts(SheetRow row, Given given) {
        var format = NumberFormats.typed(given.unit(), given.value());
        sheet.amount(row, VALUE, CellRole.INPUT, format, given.value());
        sheet.formula(row, IN_USE, format, scenarios.inUse(row), given.value());
        sheet.amount(row, EVALUATED, CellRole.AMOUNT, format, given.value());
        addresses.put(given, sheet.name(), row.number(), IN_USE);
    }

    /** A share is no more than all, and hardly anything is less than nothing. */
    private void bound(SheetRow row, Given given) {
        var measure = given.measure();
        sheet.rules().bound(new Address(row.number(), VALUE), measure.least(), measure.most());
    }

    /** Whether it differs, and how many differ up to here. */
    private void compare(SheetRow row) {
        String now = Addresses.cell(row.number(), IN_USE);
        String then = Addresses.cell(row.number(), EVALUATED);
        sheet.status(row, CHANGED, "IF(" + now + "=" + then + ",\"\",\"" + ChangesSheet.CHANGED_WORD + "\")", "");
        rows.add(row.number());
        // Counted from the first each time: a chain of all rows is too deep for some programs
        String upToHere = Addresses.fixed(rows.get(0), CHANGED) + ":" + Addresses.cell(row.number(), CHANGED);
        String count = "COUNTIF(" + upToHere + ",\"" + ChangesSheet.CHANGED_WORD + "\")";
        sheet.formula(row, COUNT, NumberFormats.YEARS, count, 0);
        sheet.rule(row);
    }
}
