package org.counterweigh.excel.input;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterweigh.excel.scanner.Progress;
import org.counterweigh.excel.timeentries.Terms;
import org.counterweigh.excel.timeentries.TimeEntries;
import org.counterweigh.excel.timeentries.TimeRecord;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Governance;
import org.counterweigh.firm.Market;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.Uncertainty;
import org.counterweigh.firm.WorkType;

/** Reads the sheets in the order in which they refer to each other. */
final class FirmBook {

    private final Sheets sheets;
    private final Context context;
    private final Progress progress;
    private final Names roleNames;
    private final Names workNames;
    private final Names providerNames;

    /** @param progress hears how far the one long sheet is read */
    FirmBook(Sheets sheets, Context context, Progress progress) {
        this.sheets = sheets;
        this.context = context;
        this.progress = progress;
        this.roleNames = Names.of("role", "Roles", "Role", sheets);
        this.workNames = Names.of("work type", "Work", "Work type", sheets);
        this.providerNames = Names.of("provider", "Providers", "Provider", sheets);
    }

    FirmData data() {
        Firm firm = new FirmSheet(sheets.settings("Firm")).firm();
        List<Role> roles = new RolesSheet(sheets.rows("Roles")).roles();
        Map<String, Role> byName = byName(roles, Role::name);
        Optional<TimeRecord> recorded = recorded();
        List<WorkType> work = work(firm, byName, recorded);
        Market market = market(firm, byName, work);
        Governance governance = governance(firm.analysisDate());
        new Currencies(context).compare(firm, market.providers());
        return new FirmData(
                firm,
                roles,
                work,
                market,
                governance,
                uncertainty(recorded),
                new RecipientsSheet(sheets.rows("Recipients")).recipients());
    }

    private List<WorkType> work(Firm firm, Map<String, Role> roles, Optional<TimeRecord> recorded) {
        var time = new TimeSheet(recorded, roles, context);
        var staffing = new StaffingSheet(sheets.rows("Staffing"), workNames, roleNames);
        var demand = new DemandSheet(sheets.rows("Demand"), workNames);
        return new WorkSheet(
                        sheets.rows("Work"), roleNames, roles, staffing.staffing(roles), demand.demand(), time, firm)
                .work();
    }

    /** What the time entries add up to; without any, sheet Staffing has to say who does the work. */
    private Optional<TimeRecord> recorded() {
        List<Terms.Work> works = sheets.rows("Work").stream()
                .flatMap(row -> workNames.find(row.shown("Work type")).stream()
                        .map(name -> new Terms.Work(name, row.shown("Code"))))
                .toList();
        var codeMap = new CodeMapSheet(sheets.rows("Code map"), workNames, works);
        var terms = new Terms(roleNames.known(), works, codeMap.codeRows());
        if (!sheets.timeEntries().isThere()) {
            return Optional.empty();
        }
        TimeEntries.Outcome outcome = sheets.timeEntries().read(terms, progress);
        context.findings().addAll(outcome.findings());
        if (outcome.record().isEmpty()) {
            sheets.requireStaffing();
        }
        return outcome.record();
    }

    private Market market(Firm firm, Map<String, Role> roles, List<WorkType> work) {
        var discounts = new DiscountsSheet(sheets.rows("Discounts"), providerNames, workNames);
        List<Provider> providers = new ProvidersSheet(
                        sheets.rows("Providers"),
                        sheets.settings("Firm"),
                        firm,
                        roleNames,
                        roles,
                        discounts.discounts())
                .providers();
        List<Quote> quotes = new QuotesSheet(
                        sheets.rows("Quotes"),
                        providerNames,
                        workNames,
                        byName(providers, Provider::name),
                        byName(work, WorkType::name),
                        firm)
                .quotes();
        Map<String, Market.Risk> risks = new HashMap<>(new RisksSheet(sheets.rows("Risks"), providerNames).risks());
        Optional<Market.Risk> inHouse = Optional.ofNullable(risks.remove(RisksSheet.IN_HOUSE));
        return new Market(providers, quotes, inHouse, risks);
    }

    private Governance governance(LocalDate asOf) {
        return new Governance(
                new ConditionsSheet(sheets.rows("Conditions"), asOf, providerNames, workNames).conditions(),
                new ObligationCostsSheet(sheets.rows("Obligation costs"), context).costs(),
                new WeightsSheet(sheets.rows("Weights")).stakeholders());
    }

    private Uncertainty uncertainty(Optional<TimeRecord> recorded) {
        Optional<TimeDoubts> doubts = recorded.map(TimeDoubts::new);
        List<Uncertainty.Range> ranges = new RangesSheet(sheets.rows("Ranges"), context).ranges();
        return new Uncertainty(
                ranges,
                new CorrelationsSheet(sheets.rows("Correlations"), context).correlations(ranges),
                doubts.map(TimeDoubts::all).orElse(List.of()),
                doubts.map(TimeDoubts::byWork).orElse(Map.of()));
    }

    /** By name, in the order of the sheet; the first of two alike, since the second has been told. */
    private static <T> Map<String, T> byName(Collection<T> things, Function<T, String> name) {
        return things.stream()
                .collect(Collectors.toMap(name, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
