package org.counterweigh.excel.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.excel.input.cell.CodeCell;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.FigureCell;
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
        String country = row.read("Country", CodeCell::country).orElse("");
        Optional<Provider.Exchange> exchange = exchange(row);
        return new Provider(
                name,
                country,
                row.choice("Kind", Provider.Kind.class),
                overlap(row, country),
                standing(row),
                new Provider.Bench(
                        row.list("Languages"),
                        row.optionalFigure("Staff turnover"),
                        row.optionalFigure("Qualified staff"),
                        row.optionalFigure("Surge capacity (10 days)")),
                exchange,
                terms(row, exchange),
                transition(row),
                discounts.getOrDefault(name, List.of()));
    }

    private Given overlap(Row row, String country) {
        String label = "Overlap of office hours, " + row.name();
        Optional<OfficeHours> theirs = FirmSheet.office(row, Home.zoneOf(country));
        if (theirs.isPresent() && firm.office().isPresent()) {
            double hours = firm.office().get().overlap(theirs.get(), firm.analysisDate());
            String how = "hours of the home day in which both offices are open, on " + firm.analysisDate();
            return new Given(
                    label,
                    hours,
                    Unit.HOURS,
                    Measure.HOURS_OF_DAY,
                    new Source.Derived(how, List.of(zone(firmRow, "Home regulator"), zone(row, "Country"))));
        }
        Defaults.Figure figure = context.defaults().of("providers.overlap");
        if (firm.office().isEmpty() || row.isBlank("Time zone")) {
            row.entry("Time zone")
                    .listed("an overlap of " + Limits.plain(figure.base()) + " h a day ("
                            + figure.citation().text() + ")");
        }
        return context.defaults().given(figure.name(), label, Unit.HOURS, Measure.HOURS_OF_DAY);
    }

    private static Source zone(Row row, String otherwise) {
        String[] place =
                row.place(row.isBlank("Time zone") ? otherwise : "Time zone").split("!", 2);
        return new Source.Cell(place[0], place[1]);
    }

    private static Provider.Standing standing(Row row) {
        return new Provider.Standing(
                row.yes("Locally qualified"),
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
                row.yes("Acts for adverse parties"));
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
                        "prices are multiplied by " + Limits.rounded(rate.value())
                                + ", though no currency but the firm's is named.",
                        "Type the Currency of the prices, or clear the rate.");
        return new Provider.Exchange(currency.orElse("the provider's currency"), rate);
    }

    private Provider.Terms terms(Row row, Optional<Provider.Exchange> exchange) {
        FigureCell change = row.figureCell("Exchange rate change");
        return new Provider.Terms(
                row.figure("Price escalator"),
                exchange.isPresent() ? change.read() : change.orQuietly("providers.exchange-rate-change.own"),
                row.figureCell("Annual fee")
                        .in(exchange.isPresent() ? Unit.FOREIGN_MONEY : Unit.MONEY)
                        .read(),
                row.figure("Minimum commitment"),
                row.figure("Notice months"),
                charge(row, "Governance hours", "providers.governance"),
                governanceRole(row),
                row.figure("Annual controls"),
                row.optionalFigure("Liability cap"));
    }

    /** Only who is named; who stands in is listed. */
    private Optional<Role> governanceRole(Row row) {
        Optional<String> named = row.reference("Governance role");
        if (row.isBlank("Governance role")) {
            RolesSheet.bestPaid(roles)
                    .ifPresent(paid -> row.entry("Governance role").listed(paid.name() + " (the best paid role)"));
        }
        return named.flatMap(
                name -> roles.stream().filter(one -> one.name().equals(name)).findFirst());
    }

    /** A given amount; where the cell is blank, the usual share of fees. */
    private static Provider.Charge charge(Row row, String heading, String name) {
        FigureCell cell = row.figureCell(heading);
        return cell.optional()
                .map(Provider.Charge::of)
                .orElseGet(() -> new Provider.Charge(Provider.Charge.Basis.SHARE_OF_FEES, cell.shareOf("fees", name)));
    }

    private static Provider.Transition transition(Row row) {
        var transition = new Provider.Transition(
                charge(row, "Selection cost", "providers.selection"),
                charge(row, "Transfer cost", "providers.transfer"),
                row.figure("Legal cost"),
                charge(row, "IT cost", "providers.technology"),
                row.figure("Severance"),
                row.figure("Ramp months"),
                row.figure("Dual-running months"),
                charge(row, "Exit cost", "providers.exit"));
        double once = Stream.of(transition.selection(), transition.transfer(), transition.technology())
                        .mapToDouble(charge -> charge.amount().value())
                        .sum()
                + transition.legal().value();
        if (once == 0) {
            row.entry("Transfer cost")
                    .unlikely(
                            "choosing the provider and changing over to it are planned to cost nothing; 1% to 10% and"
                                    + " 2% to 8% of the contract are usual.",
                            "Type what selection, transfer, contract and IT will cost once.");
        }
        return transition;
    }
}
