package org.counterweigh.excel.input;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.Names;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.scanner.Progress;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.timeentries.Terms;
import org.counterweigh.excel.timeentries.TimeEntries;
import org.counterweigh.excel.timeentries.TimeRecord;
import org.counterweigh.excel.timeentries.Whose;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Confirmation;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Governance;
import org.counterweigh.firm.Market;
import org.counterweigh.firm.OpenQuestions;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.Uncertainty;
import org.counterweigh.firm.WorkType;

/**
 * Reads the sheets in the order in which they refer to each other.
 *
 * @param progress hears how far the one long sheet is read
 */
record FirmBook(Sheets sheets, Context context, Progress progress) {

    /** The firm that was read, its figures asked about where they look odd. */
    FirmData asked(FirmData read) {
        return new AskedFigures(sheets, context, this::reading).asked(read);
    }

    private FirmData reading(Sheets changed, Context own) {
        return new FirmBook(changed, own, progress).data();
    }

    FirmData data() {
        List<Confirmation> confirmed = new ConfirmedSheet(sheets, context).confirmations();
        context.schema().layouts().stream()
                .filter(layout -> layout.form() == Layout.Form.TABLE && Sheets.isEvaluated(layout.name()))
                .forEach(layout -> new DraggedFigures(layout, sheets.rows(layout.name())).report());
        context.schema().layouts().stream()
                .filter(layout -> layout.name().equals("Demand"))
                .forEach(layout -> new DraggedMonths(layout, sheets.rows("Demand")).report());
        Firm firm = FirmSheet.firm(sheets.settings("Firm"), sheets.file());
        List<Role> roles = each("Roles", new RolesSheet(new Home(firm.homeRegulator()).region())::role);
        TimeEntries.Outcome recorded = recorded(firm);
        List<WorkType> work = work(firm, byName(roles, Role::name), recorded);
        Market market = market(firm, roles, work);
        Governance governance = governance(Optional.of(firm.analysisDate()).filter(Row::isRead));
        new CurrencyCheck(firm, market.providers(), context).report();
        return new FirmData(
                firm,
                roles,
                work,
                market,
                governance,
                uncertainty(recorded),
                RecipientsSheet.recipients(sheets.rows("Recipients")),
                new ScenariosSheet(sheets, context).scenarios(this::reading),
                confirmed,
                OpenQuestions.NONE);
    }

    private <T> List<T> each(String sheet, Function<Row, T> reader) {
        return sheets.rows(sheet).stream().map(reader).toList();
    }

    private List<WorkType> work(Firm firm, Map<String, Role> roles, TimeEntries.Outcome recorded) {
        var staffing = WorkloadSheets.staffing(sheets.rows("Staffing"), roles);
        Given wageGrowth = firm.horizon().wageGrowth();
        var bought = WorkloadSheets.outsideCounsel(sheets.rows("Outside counsel"), wageGrowth);
        var demand = WorkloadSheets.demand(sheets.rows("Demand"));
        var time = new TimeSheet(recorded.own(), roles, context);
        var bills = new BillSheet(recorded.bought(), bought, firm.currency(), wageGrowth, context);
        var sheet = new WorkSheet(firm, roles, staffing, bills, demand, time);
        return each("Work", sheet::workType);
    }

    /** What the time entries and bills add up to. A law firm's bills are its own time; a department's are what it buys. */
    private TimeEntries.Outcome recorded(Firm firm) {
        Names workNames = sheets.names("Work");
        List<Terms.Work> works = sheets.rows("Work").stream()
                .flatMap(row -> workNames.find(row.shown("Work type")).stream()
                        .map(name -> new Terms.Work(name, row.named("Code").orElse(""))))
                .toList();
        var codeRows = WorkloadSheets.codeRows(sheets.rows("Code map"), workNames, works);
        var bills = new Terms.Bills(firm.isLawFirm() ? Whose.TEAM : Whose.LAW_FIRMS, firm.currency());
        var terms = new Terms(sheets.names("Roles").known(), works, codeRows, bills);
        if (!sheets.timeEntries().isThere()) {
            return TimeEntries.Outcome.NONE;
        }
        TimeEntries.Outcome outcome = sheets.recorded(terms, progress);
        context.findings().addAll(outcome.findings());
        context.findings().formulas().addAll(outcome.formulas());
        return outcome;
    }

    private Market market(Firm firm, List<Role> roles, List<WorkType> work) {
        var discounts = MarketSheets.discounts(sheets.rows("Discounts"));
        var providerSheet = new ProvidersSheet(sheets.settings("Firm"), firm, roles, discounts, context);
        List<Provider> providers = each("Providers", providerSheet::provider);
        var quoteSheet =
                new QuotesSheet(firm, byName(providers, Provider::name), byName(work, WorkType::name), context);
        List<Quote> quotes = each("Quotes", quoteSheet::quote).stream()
                .flatMap(Optional::stream)
                .toList();
        var risks = new HashMap<>(MarketSheets.risks(sheets.rows("Risks"), sheets.names("Providers")));
        Optional<Market.Risk> inHouse = Optional.ofNullable(risks.remove(MarketSheets.IN_HOUSE));
        MarketSheets.doubtRecovery(providers, risks, context);
        return new Market(providers, quotes, inHouse, risks);
    }

    private Governance governance(Optional<LocalDate> asOf) {
        return new Governance(
                each("Conditions", row -> GovernanceSheets.condition(row, asOf)),
                GovernanceSheets.costs(sheets.rows("Obligation costs"), context),
                new WeightsSheet(sheets.rows("Weights")).stakeholders());
    }

    private Uncertainty uncertainty(TimeEntries.Outcome recorded) {
        var extent = sheets.settings("Firm").choice("Uncertainty", Uncertainty.Extent.class);
        var sheet = new UncertaintySheets(extent, context);
        List<Uncertainty.Range> ranges = sheet.ranges(sheets.rows("Ranges"));
        return new Uncertainty(
                extent,
                ranges,
                sheet.correlations(sheets.rows("Correlations"), ranges),
                recorded.records().values().stream()
                        .filter(TimeRecord::isDoubtful)
                        .map(FirmBook::doubt)
                        .toList(),
                recorded.records().values().stream()
                        .flatMap(FirmBook::doubts)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (own, bought) -> own + "; " + bought)));
    }

    /** Hours too poorly mapped to call any recommendation firm. */
    private static String doubt(TimeRecord record) {
        return "only " + percent(record.confident())
                + " of the hours in " + record.origin()
                + " could be mapped to work types with confidence, so no recommendation is called firm";
    }

    /** The same of one kind of work, by its name. */
    private static Stream<Map.Entry<String, String>> doubts(TimeRecord record) {
        return record.works().entrySet().stream()
                .filter(work -> work.getValue().isDoubtful())
                .map(work -> Map.entry(
                        work.getKey(),
                        "the hours mapped to " + work.getKey() + " have a confidence of "
                                + percent(work.getValue().confidence())
                                + " by hours, below 70%, so its recommendation is not called firm"));
    }

    /** Whole percent, never rounded up to the bound it lies below. */
    private static String percent(double share) {
        return String.format(Locale.ROOT, "%d%%", (long) Math.floor(100 * share));
    }

    /** By name, in the order of the sheet; the first of two alike, since the second is a finding. */
    private static <T> Map<String, T> byName(Collection<T> things, Function<T, String> name) {
        return things.stream()
                .collect(Collectors.toMap(name, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
