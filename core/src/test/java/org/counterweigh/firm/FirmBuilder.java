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
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.counterweigh.figures.Unit;

/**
 * A test firm filled in like a workbook: name its rows, then set amounts by sheet, row and column.
 *
 * <p>What is not set takes the library's default. Rows of two keys are named as {@code Provider A / Document review}.
 */
public final class FirmBuilder {

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
    private String regulator = "US";
    private int years = 5;

    record WorkRow(String code, WorkType.Facts facts, List<String> staffing, Optional<String> reviewer) {}

    record ProviderRow(
            String country,
            Provider.Standing standing,
            Set<String> languages,
            String role,
            Optional<String> currency) {}

    record QuoteRow(String provider, String work, Quote.Price.Basis basis) {}

    record TierRow(String provider, Optional<String> work, String row) {}

    record RangeRow(
            String sheet, String row, String column, double low, double likely, double high, Uncertainty.Shape shape) {}

    /** One amount; shares are 0..1 and a price in another currency stays in it. */
    public FirmBuilder with(String sheet, String row, String column, double amount) {
        cells.put(sheet, row, column, amount);
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

    public FirmBuilder perspective(Firm.Perspective whose) {
        perspective = whose;
        return this;
    }

    public FirmBuilder cashFlows(Firm.CashFlows when) {
        cashFlows = when;
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

    /** A kind of work of data class D2 and nothing that would stop it. */
    public FirmBuilder work(String name, String code, double unitsPerYear) {
        var facts = new WorkType.Facts(
                WorkType.DataClass.D2,
                Set.of(),
                Optional.of(WorkType.Billing.NONE),
                Set.of(),
                false,
                false,
                false,
                false);
        work.put(name, new WorkRow(code, facts, List.of(), Optional.empty()));
        return with("Work", name, "Units per year", unitsPerYear);
    }

    public FirmBuilder facts(String workName, UnaryOperator<WorkType.Facts> change) {
        work.computeIfPresent(
                workName, (name, row) -> new WorkRow(row.code, change.apply(row.facts), row.staffing, row.reviewer));
        return this;
    }

    public FirmBuilder reviewer(String workName, String role) {
        work.computeIfPresent(
                workName, (name, row) -> new WorkRow(row.code, row.facts, row.staffing, Optional.of(role)));
        return this;
    }

    public FirmBuilder staffing(String workName, String role, double hoursPerUnit) {
        work.computeIfPresent(workName, (name, row) -> {
            List<String> staff = new ArrayList<>(row.staffing);
            staff.add(role);
            return new WorkRow(row.code, row.facts, staff, row.reviewer);
        });
        return with("Staffing", workName + " / " + role, "Hours per unit", hoursPerUnit);
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
        providers.put(name, new ProviderRow(country, standing, Set.of("en"), roles.get(0), Optional.empty()));
        return this;
    }

    public FirmBuilder standing(String provider, UnaryOperator<Provider.Standing> change) {
        providers.computeIfPresent(
                provider,
                (name, row) -> new ProviderRow(
                        row.country, change.apply(row.standing), row.languages, row.role, row.currency));
        return this;
    }

    public FirmBuilder governanceRole(String provider, String role) {
        providers.computeIfPresent(
                provider, (name, row) -> new ProviderRow(row.country, row.standing, row.languages, role, row.currency));
        return this;
    }

    /** The currency the provider quotes in, at firm currency for one of its own. */
    public FirmBuilder currency(String provider, String code, double rate) {
        providers.computeIfPresent(
                provider,
                (name, row) -> new ProviderRow(row.country, row.standing, row.languages, row.role, Optional.of(code)));
        return with("Providers", provider, "Exchange rate", rate);
    }

    public FirmBuilder hourlyQuote(String provider, String workName, double price) {
        return quote(provider, workName, Quote.Price.Basis.HOUR, "Price per hour", price);
    }

    public FirmBuilder unitQuote(String provider, String workName, double price) {
        return quote(provider, workName, Quote.Price.Basis.UNIT, "Price per unit", price);
    }

    private FirmBuilder quote(String provider, String workName, Quote.Price.Basis basis, String column, double price) {
        String row = provider + " / " + workName;
        quotes.put(row, new QuoteRow(provider, workName, basis));
        without("Quotes", row, "Price per hour").without("Quotes", row, "Price per unit");
        return with("Quotes", row, column, price);
    }

    /** A discount on each of the provider's cases by itself. */
    public FirmBuilder discount(String provider, double from, double share) {
        return tier(provider, Optional.empty(), from, share);
    }

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
        tiers.forEach(tier -> without("Discounts", tier.row, "From amount").without("Discounts", tier.row, "Discount"));
        tiers.clear();
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

    /** The firm as filled in so far, with figures of its own. */
    public FirmData build() {
        cells.restart();
        var rows = new FirmRows(cells);
        Map<String, Role> people = new LinkedHashMap<>();
        roles.forEach(name -> people.put(name, rows.role(name)));
        var firm = firm(rows);
        Map<String, WorkType> kinds = new LinkedHashMap<>();
        work.forEach((name, row) -> kinds.put(name, rows.work(name, row, people, firm.horizon())));
        Map<String, Provider> offering = new LinkedHashMap<>();
        providers.forEach((name, row) -> offering.put(name, rows.provider(name, row, people, tiers)));
        var offers = quotes.values().stream()
                .map(row -> rows.quote(row, known(offering, row.provider), known(kinds, row.work)))
                .toList();
        Map<String, Market.Risk> losses = new HashMap<>();
        risks.forEach(option -> losses.put(option, rows.risk(option)));
        var inHouse = Optional.ofNullable(losses.remove("In-house"));
        var market = new Market(List.copyOf(offering.values()), offers, inHouse, losses);
        var costs = IntStream.rangeClosed(1, 20).mapToObj(i -> "O" + i).collect(toMap(code -> code, rows::obligation));
        cells.checkAllRead();
        return new FirmData(
                firm,
                List.copyOf(people.values()),
                List.copyOf(kinds.values()),
                market,
                new Governance(conditions, costs, List.of()),
                new Uncertainty(ranges.stream().map(this::range).toList(), List.of(), List.of(), Map.of()),
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
                Optional.empty(),
                new Firm.Presentation("Finance", "Confidential", Optional.empty(), "en-US"));
    }

    private Uncertainty.Range range(RangeRow row) {
        // The unit plays no part: the cell has been read before, and the same figure comes back.
        var of = cells.required(row.sheet, row.row, row.column, Unit.SHARE);
        return new Uncertainty.Range(of, row.low, row.likely, row.high, row.shape);
    }

    private static <T> T known(Map<String, T> rows, String name) {
        T row = rows.get(name);
        if (row == null) {
            throw new IllegalStateException("No row " + name);
        }
        return row;
    }
}
