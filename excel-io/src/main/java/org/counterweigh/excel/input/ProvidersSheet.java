package org.counterweigh.excel.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.excel.input.cell.CodeCell;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Limits;
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
record ProvidersSheet(
        Row firmRow, Firm firm, List<Role> roles, Map<String, List<Provider.DiscountTier>> discounts, Context context) {

    Provider provider(Row row) {
        String name = row.text("Provider");
        return new Provider(
                name,
                row.read("Country", CodeCell::country).orElse(""),
                overlap(row),
                standing(row),
                new Provider.Bench(
                        row.list("Languages"),
                        row.optionalFigure("Staff turnover"),
                        row.optionalFigure("Qualified staff"),
                        row.optionalFigure("Staff in 10 days")),
                exchange(row),
                terms(row),
                transition(row),
                discounts.getOrDefault(name, List.of()));
    }

    private Given overlap(Row row) {
        String label = "Overlap of office hours, " + row.name();
        Optional<OfficeHours> theirs = FirmSheet.office(row);
        if (theirs.isPresent() && firm.office().isPresent()) {
            double hours = firm.office().get().overlap(theirs.get(), firm.analysisDate());
            String how = "hours of the home day in which both offices are open, on " + firm.analysisDate();
            return new Given(
                    label,
                    hours,
                    Unit.HOURS,
                    Measure.HOURS_OF_DAY,
                    new Source.Derived(how, List.of(zone(firmRow), zone(row))));
        }
        Defaults.Figure figure = context.defaults().of("providers.overlap");
        if (firm.office().isEmpty() || row.isBlank("Time zone")) {
            row.entry("Time zone")
                    .listed("an overlap of " + Limits.plain(figure.base()) + " h a day (" + figure.citation() + ")");
        }
        return context.defaults().given(figure.name(), label, Unit.HOURS, Measure.HOURS_OF_DAY);
    }

    private static Source zone(Row row) {
        String[] place = row.place("Time zone").split("!", 2);
        return new Source.Cell(place[0], place[1]);
    }

    private static Provider.Standing standing(Row row) {
        return new Provider.Standing(
                row.yes("Admitted"),
                row.optionalYes("Employs lawyers"),
                new Provider.Controls(
                        row.optionalYes("ISO 27001"),
                        row.optionalYes("SOC 2"),
                        row.optionalYes("No local storage"),
                        row.optionalYes("Encryption"),
                        row.optionalYes("Background checks"),
                        row.optionalYes("Audit rights")),
                row.optionalYes("Subcontracts"),
                row.optionalYes("Uses AI"),
                row.yes("Shares fees"),
                row.yes("Client contact"),
                row.yes("Serves opponents"));
    }

    private Optional<Provider.Exchange> exchange(Row row) {
        Optional<Given> rate = row.optionalFigure("Exchange rate");
        Optional<String> currency = CodeCell.currency(row.entry("Currency"));
        Optional<String> foreign = currency.filter(code -> !firm.currency().isEmpty() && !code.equals(firm.currency()));
        if (foreign.isPresent()) {
            if (rate.isEmpty()) {
                row.entry("Exchange rate")
                        .missing("Prices are in " + foreign.get() + ": type what one " + foreign.get() + " is worth in "
                                + firm.currency() + ".");
            }
            return foreign.map(code -> new Provider.Exchange(
                    code, rate.orElseGet(() -> row.figureCell("Exchange rate").standIn())));
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
                row.figure("Price escalator"),
                row.figure("Minimum commitment"),
                row.figure("Notice months"),
                row.figure("Governance hours"),
                governanceRole(row),
                row.figure("Annual controls"),
                row.optionalFigure("Liability cap"));
    }

    private Role governanceRole(Row row) {
        Optional<String> named = row.reference("Governance role");
        Optional<Role> role = roles.stream()
                .filter(one -> named.equals(Optional.of(one.name())))
                .findFirst();
        if (role.isPresent()) {
            return role.get();
        }
        Optional<Role> best = RolesSheet.bestPaid(roles);
        if (row.isBlank("Governance role")) {
            best.ifPresent(paid -> row.entry("Governance role").listed(paid.name() + " (the best paid role)"));
        }
        return best.orElseGet(() -> new RolesSheet(context).role(Row.missing("Roles", context)));
    }

    private static Provider.Transition transition(Row row) {
        var transition = new Provider.Transition(
                row.figure("Selection cost"),
                row.figure("Transfer cost"),
                row.figure("Legal cost"),
                row.figure("IT cost"),
                row.figure("Severance"),
                row.figure("Ramp months"),
                row.figure("Parallel months"),
                row.figure("Exit cost"));
        double once = Stream.of(
                        transition.selection(), transition.transfer(), transition.legal(), transition.technology())
                .mapToDouble(Given::value)
                .sum();
        // Left open, all four are listed as nothing anyway.
        if (once == 0 && !row.isBlank("Selection cost", "Transfer cost", "Legal cost", "IT cost")) {
            row.entry("Transfer cost")
                    .unlikely(
                            "choosing the provider and changing over to it are planned to cost nothing; 1% to 10% and"
                                    + " 2% to 8% of the contract are usual.",
                            "Type what selection, transfer, contract and IT will cost once.");
        }
        return transition;
    }
}
