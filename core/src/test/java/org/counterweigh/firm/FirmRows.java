package org.counterweigh.firm;

import static org.counterweigh.figures.Unit.DAYS;
import static org.counterweigh.figures.Unit.ERRORS;
import static org.counterweigh.figures.Unit.FOREIGN_MONEY;
import static org.counterweigh.figures.Unit.HOURS;
import static org.counterweigh.figures.Unit.INCIDENTS;
import static org.counterweigh.figures.Unit.MONEY;
import static org.counterweigh.figures.Unit.MONTHS;
import static org.counterweigh.figures.Unit.PEOPLE;
import static org.counterweigh.figures.Unit.PROVIDERS;
import static org.counterweigh.figures.Unit.QUERIES;
import static org.counterweigh.figures.Unit.RECORDS;
import static org.counterweigh.figures.Unit.SHARE;
import static org.counterweigh.figures.Unit.UNITS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Unit;

/** Records of a test firm made from its filled-in cells, with the library's defaults where a cell is empty. */
final class FirmRows {

    static final List<String> MONTHS_OF_YEAR =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static final Set<String> IN_THE_UNION = Set.of("DE", "PL", "FR", "IE", "NL", "ES", "IT");

    private final Cells cells;
    private final String regulator;

    FirmRows(Cells cells, String regulator) {
        this.cells = cells;
        this.regulator = regulator;
    }

    Firm.Horizon horizon(int years, Firm.CashFlows cashFlows) {
        return new Firm.Horizon(
                years,
                cashFlows,
                setting("Discount rate", SHARE, "firm.discount-rate", 0.08),
                setting("Wage growth", SHARE, atHome("firm.wage-growth"), 0.035),
                setting("Volume growth", SHARE, "firm.volume-growth", 0));
    }

    Policy policy() {
        return new Policy(
                setting("Hurdle", SHARE, "firm.hurdle", 0.10),
                setting("Payback limit months", MONTHS, "firm.payback-limit", 18),
                cells.optional("Firm", "Value", "Maximum share with one provider", SHARE),
                cells.optional("Firm", "Value", "Maximum providers", PROVIDERS),
                cells.optional("Firm", "Value", "Minimum in-house FTE", PEOPLE));
    }

    Given irrecoverableTax() {
        return setting("Irrecoverable tax", SHARE, "firm.irrecoverable-tax", 0);
    }

    Firm.Income income() {
        return new Firm.Income(
                setting("Realisation", SHARE, "firm.realisation", 0.89),
                setting("Resale of freed hours", SHARE, "firm.resale", 0));
    }

    private Given setting(String name, Unit unit, String defaultName, double base) {
        return cells.orDefault("Firm", "Value", name, unit, defaultName, base);
    }

    Role role(String name) {
        var row = new Row("Roles", name, "roles.");
        return new Role(
                name,
                row.required("Headcount", PEOPLE),
                new Role.Pay(
                        row.required("Salary", MONEY.per(PEOPLE)),
                        row.given("On-cost", SHARE, atHome("on-cost"), isAmerican() ? 0.24 : 0.25),
                        row.given("Avoidable pay", SHARE, "avoidable-pay", 0.75),
                        row.given("Redundancy cost", SHARE, atHome("redundancy"), isAmerican() ? 0.12 : 0.25)),
                new Role.Overhead(
                        row.given("Overhead per FTE", MONEY.per(PEOPLE), "overhead", 0),
                        row.given("Avoidable overhead", SHARE, "avoidable-overhead", 0)),
                row.given("Hours per year", HOURS.per(PEOPLE), atHome("hours"), isAmerican() ? 1_800 : 1_750),
                row.given("Utilisation", SHARE, "utilisation", 0.8),
                new Role.Turnover(
                        row.given("Attrition", SHARE, "attrition", 0),
                        row.given("Replacement cost", MONEY.per(PEOPLE), "replacement-cost", 0),
                        row.given("Training per FTE", MONEY.per(PEOPLE), "training", 0),
                        row.given("Days to fill", DAYS, "days-to-fill", 0),
                        row.given("Growth hires", PEOPLE, "growth-hires", 0)),
                row.optional("Cover rate", MONEY.per(HOURS)),
                row.optional("Billing rate", MONEY.per(HOURS)));
    }

    WorkType work(String name, TestSheets.WorkRow told, Map<String, Role> people, Firm.Horizon horizon) {
        var row = new Row("Work", name, "work.");
        return new WorkType(
                name,
                told.code,
                "document",
                volume(row, horizon),
                told.facts,
                quality(row),
                new WorkType.Turnaround(
                        row.optional("Turnaround days", DAYS.per(UNITS)),
                        row.optional("Value per day", MONEY.per(DAYS))),
                told.staffing.stream().map(seat -> staffing(name, seat, people)).toList(),
                told.lawFirms.stream()
                        .map(lawFirm -> outsideCounsel(name, lawFirm, horizon))
                        .toList(),
                demand(name),
                told.reviewer.map(role -> FirmBuilder.known(people, role)));
    }

    private static WorkType.Volume volume(Row row, Firm.Horizon horizon) {
        return new WorkType.Volume(
                row.required("Units per year", UNITS),
                row.optional("Volume growth", SHARE).orElse(horizon.volumeGrowth()),
                row.given("Outsourceable share", SHARE, "outsourceable", 1),
                row.given("Cashable", SHARE, "cashable", 0),
                row.given("Peaks bought", SHARE, "peaks-bought", 0),
                row.given("Records per unit", RECORDS.per(UNITS), "records", 1));
    }

    private static WorkType.Quality quality(Row row) {
        return new WorkType.Quality(
                row.given("Error rate", ERRORS.per(UNITS), "error-rate", 0),
                row.given("Share reviewed", SHARE, "share-reviewed", 0),
                row.given("Detection", SHARE, "detection", 0.8),
                row.given("Review hours per unit", HOURS.per(UNITS), "review-hours", 0),
                row.given("Rework hours per error", HOURS.per(ERRORS), "rework-hours", 0),
                row.given("Cost of escaped error", MONEY.per(ERRORS), "escaped-error-cost", 0));
    }

    private WorkType.Staffing staffing(String name, TestSheets.SeatRow told, Map<String, Role> people) {
        boolean hours = told.basis() == WorkType.Staffing.Basis.HOURS_PER_UNIT;
        var amount = cells.required(
                "Staffing",
                name + " / " + told.role(),
                hours ? "Hours per unit" : "Share of time",
                hours ? HOURS.per(UNITS) : SHARE);
        return new WorkType.Staffing(FirmBuilder.known(people, told.role()), told.basis(), amount);
    }

    private WorkType.OutsideCounsel outsideCounsel(String name, String lawFirm, Firm.Horizon horizon) {
        var row = new Row("Outside counsel", name + " / " + lawFirm, "outside.");
        return new WorkType.OutsideCounsel(
                lawFirm,
                row.required("Hours per unit", HOURS.per(UNITS)),
                row.required("Price per hour", MONEY.per(HOURS)),
                row.optional("Rate growth", SHARE).orElse(horizon.wageGrowth()));
    }

    private List<Given> demand(String name) {
        return MONTHS_OF_YEAR.stream()
                .flatMap(month -> cells.optional("Demand", name, month, UNITS).stream())
                .toList();
    }

    Provider provider(
            String name, TestSheets.ProviderRow told, Map<String, Role> people, List<TestSheets.TierRow> tiers) {
        var row = new Row("Providers", name, "providers.");
        return new Provider(
                name,
                told.country,
                told.kind,
                row.given("Overlap", HOURS, "overlap", 0),
                told.standing,
                new Provider.Bench(
                        told.languages,
                        row.optional("Staff turnover", SHARE),
                        row.optional("Qualified staff", PEOPLE),
                        row.optional("Staff in 10 days", PEOPLE)),
                told.currency.map(
                        code -> new Provider.Exchange(code, row.required("Exchange rate", MONEY.per(FOREIGN_MONEY)))),
                terms(row, told, people),
                transition(row),
                tiers.stream()
                        .filter(tier -> tier.provider().equals(name))
                        .map(this::tier)
                        .toList());
    }

    private static Provider.Terms terms(Row row, TestSheets.ProviderRow told, Map<String, Role> people) {
        return new Provider.Terms(
                row.given("Price escalator", SHARE, "price-escalator", 0.04),
                row.given("Exchange rate change", SHARE, "exchange-rate-change", 0),
                row.given("Annual fee", told.currency.isPresent() ? FOREIGN_MONEY : MONEY, "annual-fee", 0),
                row.given("Minimum commitment", MONEY, "minimum-commitment", 0),
                row.given("Notice months", MONTHS, "notice", 0),
                row.charge("Governance hours", HOURS, "governance", 0.08),
                told.governanceRole.map(role -> FirmBuilder.known(people, role)),
                row.given("Annual controls", MONEY, "annual-controls", 0),
                row.optional("Liability cap", MONEY));
    }

    private static Provider.Transition transition(Row row) {
        return new Provider.Transition(
                row.charge("Selection cost", MONEY, "selection", 0.03),
                row.charge("Transfer cost", MONEY, "transfer", 0.03),
                row.given("Legal cost", MONEY, "legal", 0),
                row.charge("IT cost", MONEY, "technology", 0.03),
                row.given("Severance", MONEY, "severance", 0),
                row.given("Ramp months", MONTHS, "ramp", 6),
                row.given("Parallel months", MONTHS, "parallel", 1),
                row.charge("Exit cost", MONEY, "exit", 0.03));
    }

    private Provider.DiscountTier tier(TestSheets.TierRow told) {
        return new Provider.DiscountTier(
                told.work(),
                cells.required("Discounts", told.row(), "From amount", MONEY),
                cells.required("Discounts", told.row(), "Discount", SHARE));
    }

    Quote quote(TestSheets.QuoteRow told, Provider provider, WorkType work) {
        var row = new Row("Quotes", told.row(), "quotes.");
        return new Quote(
                provider,
                work,
                price(row, told.basis(), provider),
                effort(row, told.basis()),
                row.optional("Error rate", ERRORS.per(UNITS))
                        .orElse(work.quality().errorRate()),
                row.optional("Share reviewed", SHARE).orElse(work.quality().shareReviewed()),
                row.optional("Turnaround days", DAYS.per(UNITS)),
                row.optional("Capacity", UNITS),
                supervision(row, provider, work),
                friction(row, provider),
                row.optional("Billed per hour", MONEY.per(HOURS)),
                row.optional("Rejectable rate", ERRORS.per(UNITS)));
    }

    private Quote.Friction friction(Row row, Provider provider) {
        boolean atHome = isAtHome(provider.country());
        return new Quote.Friction(
                row.given("Query rate", QUERIES.per(UNITS), "query-rate", 0),
                row.given("Hours per query", HOURS.per(QUERIES), "hours-per-query", 0),
                row.given("Learning loss", SHARE, "learning-loss", 0.12),
                row.given("Culture loss", SHARE, atHome ? "culture-loss.home" : "culture-loss", atHome ? 0 : 0.03));
    }

    /** Name of a default that the United States have a figure of their own for. */
    private String atHome(String name) {
        return isAmerican() ? name + ".US" : name;
    }

    private boolean isAmerican() {
        return regulator.startsWith("US");
    }

    private boolean isAtHome(String country) {
        return switch (regulator) {
            case "EW" -> country.equals("GB");
            case "EU" -> IN_THE_UNION.contains(country);
            default -> regulator.startsWith(country);
        };
    }

    private static Quote.Price price(Row row, Quote.Price.Basis basis, Provider provider) {
        Unit money = provider.exchange().isPresent() ? FOREIGN_MONEY : MONEY;
        boolean hourly = basis == Quote.Price.Basis.HOUR;
        return new Quote.Price(
                basis, row.required(hourly ? "Price per hour" : "Price per unit", money.per(hourly ? HOURS : UNITS)));
    }

    private static Quote.Effort effort(Row row, Quote.Price.Basis basis) {
        boolean hourly = basis == Quote.Price.Basis.HOUR;
        return row.optional("Hours per unit", HOURS.per(UNITS))
                .map(hours -> new Quote.Effort(Quote.Effort.Basis.HOURS_PER_UNIT, hours))
                .orElseGet(() -> new Quote.Effort(
                        Quote.Effort.Basis.PRODUCTIVITY,
                        row.given(
                                "Productivity",
                                SHARE,
                                hourly ? "productivity" : "productivity.unit",
                                hourly ? 0.95 : 1)));
    }

    private static Quote.Supervision supervision(Row row, Provider provider, WorkType work) {
        var hours = row.optional("Supervision hours per unit", HOURS.per(UNITS))
                .map(given -> new Quote.Supervision(Quote.Supervision.Basis.HOURS_PER_UNIT, given));
        var share = row.optional("Supervision", SHARE)
                .map(given -> new Quote.Supervision(Quote.Supervision.Basis.SHARE, given));
        return hours.or(() -> share).orElseGet(() -> usualSupervision(row, provider, work.code()));
    }

    private static Quote.Supervision usualSupervision(Row row, Provider provider, String code) {
        if (provider.kind() == Provider.Kind.SOFTWARE) {
            return new Quote.Supervision(
                    Quote.Supervision.Basis.SHARE_OF_TODAY,
                    row.given("Supervision", SHARE, "supervision.software", 0.35));
        }
        return new Quote.Supervision(
                Quote.Supervision.Basis.USUAL_SHARE,
                row.given("Supervision", SHARE, "supervision." + code, usualSupervision(code)));
    }

    private static double usualSupervision(String code) {
        return switch (code) {
            case "W01", "W03", "W09", "W17" -> 0.05;
            case "W07", "W10" -> 0.25;
            case "W06", "W11", "W14", "W15", "W16" -> 0.35;
            default -> 0.10;
        };
    }

    Market.Risk risk(String option) {
        var row = new Row("Risks", option, "risks.");
        return new Market.Risk(
                row.given("Incidents per year", INCIDENTS, "incidents", 0),
                row.given("Loss low", MONEY.per(INCIDENTS), "loss", 0),
                row.given("Loss likely", MONEY.per(INCIDENTS), "loss", 0),
                row.given("Loss high", MONEY.per(INCIDENTS), "loss", 0),
                row.given("Recovered", SHARE, "recovered", 0),
                row.given("Moved exposure", SHARE, "moved-exposure", 0));
    }

    Governance.ObligationCost obligation(String code) {
        var row = new Row("Obligation costs", code, "obligations.");
        return new Governance.ObligationCost(
                row.given("One-off", MONEY, "one-off", 0), row.given("Per year", MONEY, "per-year", 0));
    }

    static WorkType.Facts billed(WorkType.Facts facts, WorkType.Billing billing) {
        return new WorkType.Facts(
                facts.dataClass(),
                facts.personalData(),
                Optional.of(billing),
                facts.languages(),
                facts.courtOrder(),
                facts.clientGuidelineBars(),
                facts.unpublishedInvention(),
                facts.keepInHouse());
    }

    static WorkType.Facts kept(WorkType.Facts facts) {
        return new WorkType.Facts(
                facts.dataClass(),
                facts.personalData(),
                facts.billing(),
                facts.languages(),
                facts.courtOrder(),
                facts.clientGuidelineBars(),
                facts.unpublishedInvention(),
                true);
    }

    /** One row of a sheet, and where the names of its defaults begin. */
    private final class Row {
        private final String sheet;
        private final String name;
        private final String defaults;

        Row(String sheet, String name, String defaults) {
            this.sheet = sheet;
            this.name = name;
            this.defaults = defaults;
        }

        Given required(String column, Unit unit) {
            return cells.required(sheet, name, column, unit);
        }

        Optional<Given> optional(String column, Unit unit) {
            return cells.optional(sheet, name, column, unit);
        }

        /** An amount, or the usual share of fees. */
        Provider.Charge charge(String column, Unit unit, String defaultName, double shareOfFees) {
            return optional(column, unit)
                    .map(Provider.Charge::of)
                    .orElseGet(() -> new Provider.Charge(
                            Provider.Charge.Basis.SHARE_OF_FEES, given(column, SHARE, defaultName, shareOfFees)));
        }

        Given given(String column, Unit unit, String defaultName, double base) {
            return cells.orDefault(sheet, name, column, unit, defaults + defaultName, base);
        }
    }
}
