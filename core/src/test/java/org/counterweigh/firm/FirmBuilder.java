package org.counterweigh.firm;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.TestSheets.ProviderRow;
import org.counterweigh.firm.TestSheets.QuoteRow;
import org.counterweigh.firm.TestSheets.RangeRow;
import org.counterweigh.firm.TestSheets.SeatRow;
import org.counterweigh.firm.TestSheets.TierRow;
import org.counterweigh.firm.TestSheets.WorkRow;

/**
 * A test firm filled in like a workbook: name its rows, then set amounts by sheet, row and column.
 *
 * <p>What is not set takes the library's default for a firm in the United States. Rows of two keys are named as
 * {@code Provider A / Document review}.
 */
public final class FirmBuilder {

    /** What having a provider costs where nothing is said; a test that counts by hand says nothing of the kind. */
    private static final List<String> COSTS_OF_A_PROVIDER = List.of(
            "Price escalator",
            "Governance hours",
            "Selection cost",
            "Transfer cost",
            "IT cost",
            "Severance",
            "Exit cost",
            "Ramp months",
            "Parallel months");

    private final Cells cells = new Cells();
    private final List<String> roles = new ArrayList<>();
    private final Map<String, WorkRow> work = new LinkedHashMap<>();
    private final Map<String, ProviderRow> providers = new LinkedHashMap<>();
    private final Map<String, QuoteRow> quotes = new LinkedHashMap<>();
    private final List<TierRow> tiers = new ArrayList<>();
    private final List<String> risks = new ArrayList<>();
    private final List<Governance.Condition> conditions = new ArrayList<>();
    private final List<RangeRow> ranges = new ArrayList<>();
    private Firm.Perspective perspective = Firm.Perspective.LEGAL_DEPARTMENT;
    private Firm.CashFlows cashFlows = Firm.CashFlows.END_OF_YEAR;
    private Uncertainty.Extent extent = Uncertainty.Extent.STANDARD;
    private String regulator = "US";
    private int years = 5;

    /** One amount; shares are 0..1 and a price in another currency stays in it. */
    public FirmBuilder with(String sheet, String row, String column, double amount) {
        cells.put(sheet, row, column, amount);
        return this;
    }

    /** So many times what is filled in, if anything is. */
    public FirmBuilder times(String sheet, String row, String column, double times) {
        cells.multiply(sheet, row, column, times);
        return this;
    }

    /** An empty cell again. */
    public FirmBuilder without(String sheet, String row, String column) {
        cells.remove(sheet, row, column);
        return this;
    }

    /** One amount of sheet {@code Firm}, such as {@code Discount rate}. */
    public FirmBuilder setting(String name, double amount) {
        return with("Firm", "Value", name, amount);
    }

    /** A setting of sheet {@code Firm} left blank again. */
    public FirmBuilder withoutSetting(String name) {
        return without("Firm", "Value", name);
    }

    public FirmBuilder perspective(Firm.Perspective whose) {
        perspective = whose;
        return this;
    }

    public FirmBuilder cashFlows(Firm.CashFlows when) {
        cashFlows = when;
        return this;
    }

    public FirmBuilder uncertainty(Uncertainty.Extent which) {
        extent = which;
        return this;
    }

    public FirmBuilder regulator(String code) {
        regulator = code;
        return this;
    }

    public FirmBuilder years(int horizon) {
        years = horizon;
        return this;
    }

    public FirmBuilder role(String name, double headcount, double salary) {
        roles.add(name);
        return with("Roles", name, "Headcount", headcount).with("Roles", name, "Salary", salary);
    }

    /** A kind of work of data class D2, without personal data and with nothing that would stop it. */
    public FirmBuilder work(String name, String code, double unitsPerYear) {
        var facts = new WorkType.Facts(
                WorkType.DataClass.D2,
                Optional.of(Set.of()),
                Optional.of(WorkType.Billing.NONE),
                Set.of(),
                false,
                false,
                false,
                false);
        work.put(name, new WorkRow(code, facts));
        return with("Work", name, "Units per year", unitsPerYear);
    }

    public FirmBuilder facts(String workName, UnaryOperator<WorkType.Facts> change) {
        return changed(work, workName, row -> row.facts = change.apply(row.facts));
    }

    /** How a law firm charges the work on. */
    public FirmBuilder billing(String workName, WorkType.Billing billing) {
        return facts(workName, facts -> FirmRows.billed(facts, billing));
    }

    public FirmBuilder keepInHouse(String workName) {
        return facts(workName, FirmRows::kept);
    }

    public FirmBuilder reviewer(String workName, String role) {
        return changed(work, workName, row -> row.reviewer = Optional.of(role));
    }

    public FirmBuilder staffing(String workName, String role, double hoursPerUnit) {
        return seat(workName, role, WorkType.Staffing.Basis.HOURS_PER_UNIT, "Hours per unit", hoursPerUnit);
    }

    /** The share of the whole role's time that the work takes. */
    public FirmBuilder shareOfTime(String workName, String role, double share) {
        return seat(workName, role, WorkType.Staffing.Basis.SHARE_OF_TIME, "Share of time", share);
    }

    private FirmBuilder seat(
            String workName, String role, WorkType.Staffing.Basis basis, String column, double amount) {
        changed(work, workName, row -> row.staffing.add(new SeatRow(role, basis)));
        return with("Staffing", workName + " / " + role, column, amount);
    }

    /** Hours that a law firm does on a unit today, and its price. */
    public FirmBuilder outsideCounsel(String workName, String lawFirm, double hoursPerUnit, double pricePerHour) {
        changed(work, workName, row -> row.lawFirms.add(lawFirm));
        String row = workName + " / " + lawFirm;
        return with("Outside counsel", row, "Hours per unit", hoursPerUnit)
                .with("Outside counsel", row, "Price per hour", pricePerHour);
    }

    /** Units in each month, January to December. */
    public FirmBuilder demand(String workName, double... units) {
        for (int month = 0; month < units.length; month++) {
            with("Demand", workName, FirmRows.MONTHS_OF_YEAR.get(month), units[month]);
        }
        return this;
    }

    /** A provider with every control in place and its lawyers not admitted with the home regulator. */
    public FirmBuilder provider(String name, String country) {
        Optional<Boolean> yes = Optional.of(true);
        var standing = new Provider.Standing(
                false,
                yes,
                new Provider.Controls(yes, yes, yes, yes, yes, yes),
                Optional.of(false),
                Optional.of(false),
                false,
                false,
                false);
        providers.put(name, new ProviderRow(country, standing));
        return this;
    }

    /** A provider that costs nothing but its price, from the first day on, and is open when the firm is. */
    public FirmBuilder plainProvider(String name, String country) {
        provider(name, country);
        COSTS_OF_A_PROVIDER.forEach(column -> with("Providers", name, column, 0));
        return with("Providers", name, "Overlap", 8);
    }

    public FirmBuilder kind(String provider, Provider.Kind kind) {
        return changed(providers, provider, row -> row.kind = kind);
    }

    public FirmBuilder standing(String provider, UnaryOperator<Provider.Standing> change) {
        return changed(providers, provider, row -> row.standing = change.apply(row.standing));
    }

    public FirmBuilder governanceRole(String provider, String role) {
        return changed(providers, provider, row -> row.governanceRole = Optional.of(role));
    }

    /** The currency the provider quotes in, at firm currency for one of its own. */
    public FirmBuilder currency(String provider, String code, double rate) {
        changed(providers, provider, row -> row.currency = Optional.of(code));
        return with("Providers", provider, "Exchange rate", rate);
    }

    public FirmBuilder hourlyQuote(String provider, String workName, double price) {
        return quote(provider, workName, Quote.Price.Basis.HOUR, "Price per hour", price);
    }

    public FirmBuilder unitQuote(String provider, String workName, double price) {
        return quote(provider, workName, Quote.Price.Basis.UNIT, "Price per unit", price);
    }

    /** A price per hour with its hours a unit, and none lost or looked over. */
    public FirmBuilder plainQuote(String provider, String workName, double price, double hoursPerUnit) {
        String row = provider + " / " + workName;
        return hourlyQuote(provider, workName, price)
                .with("Quotes", row, "Hours per unit", hoursPerUnit)
                .with("Quotes", row, "Supervision", 0)
                .with("Quotes", row, "Learning loss", 0)
                .with("Quotes", row, "Culture loss", 0);
    }

    private FirmBuilder quote(String provider, String workName, Quote.Price.Basis basis, String column, double price) {
        var row = new QuoteRow(provider, workName, basis);
        quotes.put(row.row(), row);
        without("Quotes", row.row(), "Price per hour").without("Quotes", row.row(), "Price per unit");
        return with("Quotes", row.row(), column, price);
    }

    /** A discount on all that the provider does together. */
    public FirmBuilder discount(String provider, double from, double share) {
        return tier(provider, Optional.empty(), from, share);
    }

    /** A discount on its fees for that work alone. */
    public FirmBuilder discountOn(String provider, String workName, double from, double share) {
        return tier(provider, Optional.of(workName), from, share);
    }

    private FirmBuilder tier(String provider, Optional<String> workName, double from, double share) {
        String row = provider + " / " + workName.orElse("any") + " / " + (tiers.size() + 1);
        tiers.add(new TierRow(provider, workName, row));
        return with("Discounts", row, "From amount", from).with("Discounts", row, "Discount", share);
    }

    /** No provider gives a discount any more. */
    public FirmBuilder withoutDiscounts() {
        tiers.forEach(
                tier -> without("Discounts", tier.row(), "From amount").without("Discounts", tier.row(), "Discount"));
        tiers.clear();
        return this;
    }

    /** Every provider has room for all. */
    public FirmBuilder withoutCapacity() {
        quotes.keySet().forEach(row -> without("Quotes", row, "Capacity"));
        return this;
    }

    /** Nobody is paid outside today any more. */
    public FirmBuilder withoutOutsideCounsel() {
        work.forEach((name, row) -> {
            row.lawFirms.forEach(lawFirm -> List.of("Hours per unit", "Price per hour", "Rate growth")
                    .forEach(column -> without("Outside counsel", name + " / " + lawFirm, column)));
            row.lawFirms.clear();
        });
        return this;
    }

    /** A row of expected loss; the option is {@code In-house} or a provider. */
    public FirmBuilder risk(String option, double incidents, double low, double likely, double high) {
        risks.add(option);
        return with("Risks", option, "Incidents per year", incidents)
                .with("Risks", option, "Loss low", low)
                .with("Risks", option, "Loss likely", likely)
                .with("Risks", option, "Loss high", high);
    }

    public FirmBuilder obligationCost(String code, double oneOff, double perYear) {
        return with("Obligation costs", code, "One-off", oneOff).with("Obligation costs", code, "Per year", perYear);
    }

    /** Evidence for every provider and kind of work. */
    public FirmBuilder evidence(String obligation, LocalDate date, String owner) {
        return condition(new Governance.Condition(
                obligation,
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.of(date),
                Optional.of(owner),
                Optional.empty()));
    }

    public FirmBuilder condition(Governance.Condition condition) {
        conditions.add(condition);
        return this;
    }

    public FirmBuilder range(String sheet, String row, String column, double low, double likely, double high) {
        ranges.add(new RangeRow(sheet, row, column, low, likely, high, Uncertainty.Shape.PERT));
        return this;
    }

    /** Every blank that took a figure of its column is filled in with that figure; shares of fees are not of it. */
    public FirmBuilder withDefaultsFilledIn(Set<String> exceptColumns) {
        build();
        cells.fillInDefaults(exceptColumns);
        return this;
    }

    /** The firm as filled in so far, with figures of its own. */
    public FirmData build() {
        cells.restart();
        var rows = new FirmRows(cells, regulator);
        Map<String, Role> people = new LinkedHashMap<>();
        roles.forEach(name -> people.put(name, rows.role(name)));
        var firm = firm(rows);
        Map<String, WorkType> kinds = new LinkedHashMap<>();
        work.forEach((name, row) -> kinds.put(name, rows.work(name, row, people, firm.horizon())));
        var market = market(rows, people, kinds);
        var costs = IntStream.rangeClosed(1, 20).mapToObj(i -> "O" + i).collect(toMap(code -> code, rows::obligation));
        cells.checkAllRead();
        return new FirmData(
                firm,
                List.copyOf(people.values()),
                List.copyOf(kinds.values()),
                market,
                new Governance(List.copyOf(conditions), costs, List.of()),
                new Uncertainty(extent, ranges.stream().map(this::range).toList(), List.of(), List.of(), Map.of()),
                List.of());
    }

    private Firm firm(FirmRows rows) {
        return new Firm(
                "Example firm",
                perspective,
                regulator,
                "USD",
                LocalDate.of(2026, 1, 15),
                rows.horizon(years, cashFlows),
                rows.policy(),
                rows.irrecoverableTax(),
                rows.income(),
                Optional.empty(),
                new Firm.Presentation("Finance", "Confidential", Optional.empty(), "en-US", true));
    }

    private Market market(FirmRows rows, Map<String, Role> people, Map<String, WorkType> kinds) {
        Map<String, Provider> offering = new LinkedHashMap<>();
        providers.forEach((name, row) -> offering.put(name, rows.provider(name, row, people, tiers)));
        var offers = quotes.values().stream()
                .map(row -> rows.quote(row, known(offering, row.provider()), known(kinds, row.work())))
                .toList();
        Map<String, Market.Risk> losses = new HashMap<>();
        risks.forEach(option -> losses.put(option, rows.risk(option)));
        var inHouse = Optional.ofNullable(losses.remove("In-house"));
        return new Market(List.copyOf(offering.values()), offers, inHouse, losses);
    }

    private Uncertainty.Range range(RangeRow row) {
        // The unit plays no part: the cell has been read before, and the same figure comes back.
        var of = cells.required(row.sheet(), row.row(), row.column(), Unit.SHARE);
        return new Uncertainty.Range(of, row.low(), row.likely(), row.high(), row.shape());
    }

    private <R> FirmBuilder changed(Map<String, R> rows, String name, Consumer<R> change) {
        change.accept(known(rows, name));
        return this;
    }

    static <T> T known(Map<String, T> rows, String name) {
        T row = rows.get(name);
        if (row == null) {
            throw new IllegalStateException("No row " + name);
        }
        return row;
    }
}
