package org.counterweigh.excel.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.OfficeHours;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Role;

/** Reads the sheet of providers, one row a provider. */
final class ProvidersSheet {

    private static final List<String> CHANGING_OVER =
            List.of("Selection cost", "Transfer cost", "Legal cost", "IT cost");

    private final List<Row> rows;
    private final Row firmRow;
    private final Firm firm;
    private final Names roleNames;
    private final Map<String, Role> roles;
    private final Map<String, List<Provider.DiscountTier>> discounts;

    ProvidersSheet(
            List<Row> rows,
            Row firmRow,
            Firm firm,
            Names roleNames,
            Map<String, Role> roles,
            Map<String, List<Provider.DiscountTier>> discounts) {
        this.rows = rows;
        this.firmRow = firmRow;
        this.firm = firm;
        this.roleNames = roleNames;
        this.roles = roles;
        this.discounts = discounts;
    }

    List<Provider> providers() {
        return rows.stream().map(this::provider).toList();
    }

    private Provider provider(Row row) {
        String name = row.text("Provider").required();
        return new Provider(
                name,
                new Places(row.entry("Country")).country(),
                overlap(row),
                standing(row),
                new Provider.Bench(
                        row.text("Languages").list(),
                        row.figure("Staff turnover").optional(),
                        row.figure("Qualified staff").optional(),
                        row.figure("Staff in 10 days").optional()),
                exchange(row),
                terms(row),
                transition(row),
                discounts.getOrDefault(name, List.of()));
    }

    private Given overlap(Row row) {
        String label = "Overlap of office hours, " + row.name();
        Optional<OfficeHours> theirs = Office.of(row);
        if (theirs.isPresent() && firm.office().isPresent()) {
            double hours = firm.office().get().overlap(theirs.get(), firm.analysisDate());
            String how = "hours of the home day in which both offices are open, on " + firm.analysisDate();
            return new Given(label, hours, Unit.HOURS, Measure.HOURS_OF_DAY, new Source.Derived(how, zones(row)));
        }
        Defaults.Figure figure = row.standard("providers.overlap");
        if (firm.office().isEmpty() || row.isBlank("Time zone")) {
            row.entry("Time zone")
                    .listed("an overlap of " + new Content.Amount(figure.base()).shown() + " h a day ("
                            + figure.citation() + ")");
        }
        var source = new Source.Default(figure.name(), figure.citation());
        return new Given(label, figure.base(), Unit.HOURS, Measure.HOURS_OF_DAY, source);
    }

    private List<Source> zones(Row row) {
        return Stream.of(firmRow, row)
                .map(where -> where.place("Time zone").split("!", 2))
                .map(place -> (Source) new Source.Cell(place[0], place[1]))
                .toList();
    }

    private static Provider.Standing standing(Row row) {
        return new Provider.Standing(
                row.yes("Admitted").orListedNo(),
                row.yes("Employs lawyers").optional(),
                new Provider.Controls(
                        row.yes("ISO 27001").optional(),
                        row.yes("SOC 2").optional(),
                        row.yes("No local storage").optional(),
                        row.yes("Encryption").optional(),
                        row.yes("Background checks").optional(),
                        row.yes("Audit rights").optional()),
                row.yes("Subcontracts").optional(),
                row.yes("Uses AI").optional(),
                row.yes("Shares fees").orListedNo(),
                row.yes("Client contact").orListedNo(),
                row.yes("Serves opponents").orListedNo());
    }

    private Optional<Provider.Exchange> exchange(Row row) {
        Optional<Given> rate = row.figure("Exchange rate").above(0).optional();
        Optional<String> currency = new Places(row.entry("Currency")).currency();
        Optional<String> foreign = currency.filter(code -> !firm.currency().isEmpty() && !code.equals(firm.currency()));
        if (foreign.isPresent()) {
            if (rate.isEmpty()) {
                row.entry("Exchange rate")
                        .missing("Prices are in " + foreign.get() + ": type what one " + foreign.get() + " is worth in "
                                + firm.currency() + ".");
            }
            return foreign.map(code -> new Provider.Exchange(
                    code, rate.orElseGet(() -> row.figure("Exchange rate").standIn())));
        }
        return rate.filter(given -> given.value() != 1).map(given -> rateAlone(row, currency, given));
    }

    /** A rate counts wherever it stands; without another currency somebody should say which it is of. */
    private static Provider.Exchange rateAlone(Row row, Optional<String> currency, Given rate) {
        row.entry("Exchange rate")
                .unlikely(
                        "prices are multiplied by " + Limits.plain(rate.value())
                                + ", though no currency but the firm's is named.",
                        "Type the Currency of the prices, or clear the rate.");
        return new Provider.Exchange(currency.orElse("the provider's currency"), rate);
    }

    private Provider.Terms terms(Row row) {
        return new Provider.Terms(
                row.figure("Price escalator").usually(-0.1, 0.15).orDefault("providers.price-escalator"),
                row.figure("Minimum commitment").orDefault("providers.minimum-commitment"),
                row.figure("Notice months").atMost(120).orDefault("providers.notice"),
                row.figure("Governance hours").usually(1, 10_000).orDefault("providers.governance-hours"),
                governanceRole(row),
                row.figure("Annual controls").orDefault("providers.annual-controls"),
                row.figure("Liability cap").optional());
    }

    private Role governanceRole(Row row) {
        Optional<String> named = row.reference("Governance role", roleNames).optional();
        Optional<Role> role = named.map(roles::get);
        if (role.isPresent()) {
            return role.get();
        }
        Optional<Role> best = roles.values().stream().reduce(RolesSheet::betterPaid);
        if (row.isBlank("Governance role")) {
            best.ifPresent(paid -> row.entry("Governance role").listed(paid.name() + " (the best paid role)"));
        }
        return best.orElseGet(row::nobody);
    }

    private static Provider.Transition transition(Row row) {
        var transition = costed(row);
        double once = Stream.of(
                        transition.selection(), transition.transfer(), transition.legal(), transition.technology())
                .mapToDouble(Given::value)
                .sum();
        // Left open, all four are listed as nothing anyway.
        if (once == 0 && !row.isBlank(CHANGING_OVER)) {
            row.entry("Transfer cost")
                    .unlikely(
                            "choosing the provider and changing over to it are planned to cost nothing; 1% to 10% and"
                                    + " 2% to 8% of the contract are usual.",
                            "Type what selection, transfer, contract and IT will cost once.");
        }
        return transition;
    }

    private static Provider.Transition costed(Row row) {
        return new Provider.Transition(
                row.figure("Selection cost").orDefault("providers.selection"),
                row.figure("Transfer cost").orDefault("providers.transfer"),
                row.figure("Legal cost").orDefault("providers.legal"),
                row.figure("IT cost").orDefault("providers.technology"),
                row.figure("Severance").orDefault("providers.severance"),
                row.figure("Ramp months").atMost(12).usually(1, 12).orDefault("providers.ramp"),
                row.figure("Parallel months").atMost(12).orDefault("providers.parallel"),
                row.figure("Exit cost").orDefault("providers.exit"));
    }
}
