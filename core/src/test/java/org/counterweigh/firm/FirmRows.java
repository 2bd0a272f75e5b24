package org.counterweigh.firm;

import static org.counterweigh.figures.Unit.DAYS;
import static org.counterweigh.figures.Unit.ERRORS;
import static org.counterweigh.figures.Unit.FOREIGN_MONEY;
import static org.counterweigh.figures.Unit.HOURS;
import static org.counterweigh.figures.Unit.INCIDENTS;
import static org.counterweigh.figures.Unit.MONEY;
import static org.counterweigh.figures.Unit.MONTHS;
import static org.counterweigh.figures.Unit.PEOPLE;
import static org.counterweigh.figures.Unit.QUERIES;
import static org.counterweigh.figures.Unit.RECORDS;
import static org.counterweigh.figures.Unit.SHARE;
import static org.counterweigh.figures.Unit.UNITS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Unit;

/** Records of a test firm made from its filled-in cells, with the library's defaults where a cell is empty. */
final class FirmRows {

    static final List<String> MONTHS_OF_YEAR =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final Cells cells;

    FirmRows(Cells cells) {
        this.cells = cells;
    }

    Firm.Horizon horizon(int years, Firm.CashFlows cashFlows) {
        return new Firm.Horizon(
                years,
                cashFlows,
                setting("Discount rate", SHARE, "firm.discount-rate", 0.08),
                setting("Wage growth", SHARE, "firm.wage-growth", 0),
                setting("Volume growth", SHARE, "firm.volume-growth", 0));
    }

    Policy policy() {
        return new Policy(
                setting("Hurdle", SHARE, "firm.hurdle", 0.10),
                setting("Payback limit months", MONTHS, "firm.payback-limit", 18),
                setting("Maximum share with one provider", SHARE, "firm.maximum-share", 0.60),
                cells.optional("Firm", "Value", "Maximum providers", SHARE),
                cells.optional("Firm", "Value", "Minimum in-house FTE", PEOPLE));
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
                        row.given("On-cost", SHARE, "on-cost", 0.28),
                        row.given("Avoidable pay", SHARE, "avoidable-pay", 1)),
                new Role.Overhead(
                        row.given("Overhead per FTE", MONEY.per(PEOPLE), "overhead", 0),
                        row.given("Avoidable overhead", SHARE, "avoidable-overhead", 0)),
                row.given("Hours per year", HOURS.per(PEOPLE), "hours", 1850),
                row.given("Utilisation", SHARE, "utilisation", 0.8),
                new Role.Turnover(
                        row.given("Attrition", SHARE, "attrition", 0),
                        row.given("Replacement cost", MONEY.per(PEOPLE), "replacement-cost", 0),
                        row.given("Training per FTE", MONEY.per(PEOPLE), "training", 0),
                        row.given("Days to fill", DAYS, "days-to-fill", 42),
                        row.given("Growth hires", PEOPLE, "growth-hires", 0)),
                row.given("Cover premium", SHARE, "cover-premium", 1.5),
                row.optional("Cover rate", MONEY.per(HOURS)),
                row.optional("Billing rate", MONEY.per(HOURS)));
    }

    WorkType work(String name, FirmBuilder.WorkRow told, Map<String, Role> people, Firm.Horizon horizon) {
        var row = new Row("Work", name, "work.");
        return new WorkType(
                name,
                told.code(),
                "document",
                volume(row, horizon),
                told.facts(),
                quality(row),
                new WorkType.Turnaround(
                        row.optional("Turnaround days", DAYS.per(UNITS)),
                        row.optional("Value per day", MONEY.per(DAYS))),
                staffing(name, told, people),
                demand(name),
                told.reviewer().map(people::get).or(() -> highestPaid(told, people)));
    }

    private static WorkType.Volume volume(Row row, Firm.Horizon horizon) {
        return new WorkType.Volume(
                row.required("Units per year", UNITS),
                row.optional("Volume growth", SHARE).orElse(horizon.volumeGrowth()),
                row.given("Outsourceable share", SHARE, "outsourceable", 1),
                row.given("Cashable", SHARE, "cashable", 0),
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

    private List<WorkType.Staffing> staffing(String name, FirmBuilder.WorkRow told, Map<String, Role> people) {
        List<WorkType.Staffing> staffing = new ArrayList<>();
        for (String role : told.staffing()) {
            var hours = cells.required("Staffing", name + " / " + role, "Hours per unit", HOURS.per(UNITS));
            Optional.ofNullable(people.get(role)).ifPresent(who -> staffing.add(new WorkType.Staffing(who, hours)));
        }
        return staffing;
    }

    private static Optional<Role> highestPaid(FirmBuilder.WorkRow told, Map<String, Role> people) {
        return people.values().stream()
                .filter(role -> told.staffing().contains(role.name()))
                .max(Comparator.comparingDouble(role -> role.pay().salary().value()));
    }

    private List<Given> demand(String name) {
        return MONTHS_OF_YEAR.stream()
                .flatMap(month -> cells.optional("Demand", name, month, UNITS).stream())
                .toList();
    }

    Provider provider(
            String name, FirmBuilder.ProviderRow told, Map<String, Role> people, List<FirmBuilder.TierRow> tiers) {
        var row = new Row("Providers", name, "providers.");
        Role governing = people.get(told.role());
        if (governing == null) {
            throw new IllegalStateException("No role " + told.role());
        }
        return new Provider(
                name,
                told.country(),
                row.given("Overlap", HOURS, "overlap", 8),
                told.standing(),
                new Provider.Bench(
                        told.languages(),
                        row.optional("Staff turnover", SHARE),
                        row.optional("Qualified staff", PEOPLE),
                        row.optional("Staff in 10 days", PEOPLE)),
                told.currency()
                        .map(code ->
                                new Provider.Exchange(code, row.required("Exchange rate", MONEY.per(FOREIGN_MONEY)))),
                terms(row, governing),
                transition(row),
                tiers.stream()
                        .filter(tier -> tier.provider().equals(name))
                        .map(this::tier)
                        .toList());
    }

    private static Provider.Terms terms(Row row, Role governing) {
        return new Provider.Terms(
                row.given("Price escalator", SHARE, "price-escalator", 0),
                row.given("Minimum commitment", MONEY, "minimum-commitment", 0),
                row.given("Notice months", MONTHS, "notice", 0),
                row.given("Governance hours", HOURS, "governance-hours", 0),
                governing,
                row.given("Annual controls", MONEY, "annual-controls", 0),
                row.optional("Liability cap", MONEY));
    }

    private static Provider.Transition transition(Row row) {
        return new Provider.Transition(
                row.given("Selection cost", MONEY, "selection", 0),
                row.given("Transfer cost", MONEY, "transfer", 0),
                row.given("Legal cost", MONEY, "legal", 0),
                row.given("IT cost", MONEY, "technology", 0),
                row.given("Severance", MONEY, "severance", 0),
                row.given("Ramp months", MONTHS, "ramp", 3),
                row.given("Parallel months", MONTHS, "parallel", 0),
                row.given("Exit cost", MONEY, "exit", 0));
    }

    private Provider.DiscountTier tier(FirmBuilder.TierRow told) {
        return new Provider.DiscountTier(
                told.work(),
                cells.required("Discounts", told.row(), "From amount", MONEY),
                cells.required("Discounts", told.row(), "Discount", SHARE));
    }

    Quote quote(FirmBuilder.QuoteRow told, Provider provider, WorkType work) {
        var row = new Row("Quotes", told.provider() + " / " + told.work(), "quotes.");
        return new Quote(
                provider,
                work,
                price(row, told.basis(), provider),
                effort(row),
                row.optional("Error rate", ERRORS.per(UNITS))
                        .orElse(work.quality().errorRate()),
                row.optional("Share reviewed", SHARE).orElse(work.quality().shareReviewed()),
                row.optional("Turnaround days", DAYS.per(UNITS)),
                row.optional("Capacity", UNITS),
                row.given("Supervision", SHARE, "supervision." + work.code(), supervision(work.code())),
                new Quote.Friction(
                        row.given("Query rate", QUERIES.per(UNITS), "query-rate", 0),
                        row.given("Hours per query", HOURS.per(QUERIES), "hours-per-query", 0),
                        row.given("Learning loss", SHARE, "learning-loss", 0),
                        row.given("Culture loss", SHARE, "culture-loss", 0)));
    }

    private static Quote.Price price(Row row, Quote.Price.Basis basis, Provider provider) {
        Unit money = provider.exchange().isPresent() ? FOREIGN_MONEY : MONEY;
        boolean hourly = basis == Quote.Price.Basis.HOUR;
        return new Quote.Price(
                basis, row.required(hourly ? "Price per hour" : "Price per unit", money.per(hourly ? HOURS : UNITS)));
    }

    private static Quote.Effort effort(Row row) {
        return row.optional("Hours per unit", HOURS.per(UNITS))
                .map(hours -> new Quote.Effort(Quote.Effort.Basis.HOURS_PER_UNIT, hours))
                .orElseGet(() -> new Quote.Effort(
                        Quote.Effort.Basis.PRODUCTIVITY, row.given("Productivity", SHARE, "productivity", 1)));
    }

    /** The four shares the research names; a test that needs another sets the column. */
    private static double supervision(String code) {
        return switch (code) {
            case "W01" -> 0.05;
            case "W04" -> 0.10;
            case "W07" -> 0.25;
            default -> 0.35;
        };
    }

    Market.Risk risk(String option) {
        var row = new Row("Risks", option, "risks.");
        return new Market.Risk(
                row.required("Incidents per year", INCIDENTS),
                row.required("Loss low", MONEY.per(INCIDENTS)),
                row.required("Loss likely", MONEY.per(INCIDENTS)),
                row.required("Loss high", MONEY.per(INCIDENTS)),
                row.given("Recovered", SHARE, "recovered", 0),
                row.given("Moved exposure", SHARE, "moved-exposure", 0));
    }

    Governance.ObligationCost obligation(String code) {
        var row = new Row("Obligation costs", code, "obligations.");
        return new Governance.ObligationCost(
                row.given("One-off", MONEY, "one-off", 0), row.given("Per year", MONEY, "per-year", 0));
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

        Given given(String column, Unit unit, String defaultName, double base) {
            return cells.orDefault(sheet, name, column, unit, defaults + defaultName, base);
        }
    }
}
