package org.counterweigh.excel.input;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.Entry;
import org.counterweigh.excel.input.cell.FigureIndex;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.CurrencySigns;
import org.counterweigh.figures.Dimension;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.Provider;

/** Compares the currency that stands beside amounts, typed or by their number format, with the one they are read in. */
record CurrencyCheck(Firm firm, List<Provider> providers, Context context) {

    private static final int NAMED = 3;

    /** Letters of a code of ISO 4217. */
    private static final int CODE = 3;

    /** Sheets whose prices may be in the currency of a provider. */
    private static final Set<String> PRICED = Set.of("Quotes", "Providers");

    void report() {
        if (!firm.currency().isEmpty()) {
            typed();
            shown();
        }
    }

    /** An amount in a currency that nothing names stops; prices may be in a provider's. */
    private void typed() {
        Set<String> ofPrices = new HashSet<>(Set.of(firm.currency()));
        providers.forEach(provider -> provider.exchange().ifPresent(exchange -> ofPrices.add(exchange.currency())));
        for (FigureIndex.Money money : context.index().moneys()) {
            Set<String> named = money.foreign() ? ofPrices : Set.of(firm.currency());
            Set<String> known = CurrencySigns.meant(money.sign());
            Set<String> meant = known.isEmpty() ? Set.of(money.sign()) : known;
            if (meant.stream().noneMatch(named::contains)) {
                context.findings()
                        .stops(
                                money.place(),
                                "the amount is in " + money.sign() + ", and the firm's currency is " + firm.currency()
                                        + ".",
                                "Convert it to " + firm.currency()
                                        + "; a provider's prices may stay, with its Currency and Exchange rate on the"
                                        + " sheet Providers.");
            }
        }
    }

    /** A number format that shows another currency is asked about once, at the first cell that has it. */
    private void shown() {
        Map<Set<String>, List<FigureIndex.Shown>> odd = context.index().shown().stream()
                .filter(this::isOdd)
                .filter(shown -> !context.isConfirmed(shown.entry().place()))
                .collect(Collectors.groupingBy(
                        shown -> CurrencySigns.meant(shown.words()), LinkedHashMap::new, Collectors.toList()));
        odd.values().forEach(this::ask);
    }

    private boolean isOdd(FigureIndex.Shown shown) {
        Set<String> meant = CurrencySigns.meant(shown.words());
        Set<String> read = currencies(shown);
        return !meant.isEmpty() && !read.isEmpty() && read.stream().noneMatch(meant::contains);
    }

    /** In which the amount is read: both for a rate of exchange, and none where it is not known which. */
    private Set<String> currencies(FigureIndex.Shown shown) {
        var powers = shown.unit().powers();
        Stream<String> own = powers.containsKey(Dimension.MONEY) ? Stream.of(firm.currency()) : Stream.empty();
        Stream<String> foreign =
                powers.containsKey(Dimension.FOREIGN) ? ofProvider(shown.entry().row()) : Stream.empty();
        return Stream.concat(own, foreign).collect(Collectors.toSet());
    }

    private Stream<String> ofProvider(Row row) {
        return providers.stream()
                .filter(provider -> FigureIndex.areSame(row.shown("Provider"), provider.name()))
                .flatMap(provider -> provider.exchange().stream())
                .map(Provider.Exchange::currency)
                .filter(currency -> currency.length() == CODE);
    }

    private void ask(List<FigureIndex.Shown> cells) {
        Entry first = cells.get(0).entry();
        String sign = cells.get(0).words();
        String read = String.join(" or ", currencies(cells.get(0)));
        String more = cells.size() == 1 ? "" : " So do " + others(cells.subList(1, cells.size())) + ".";
        first.unlikely(
                "the cell shows the amount in " + sign + ", and it was read in " + read + "." + more,
                remedy(first, CurrencySigns.meant(sign), sign, read));
    }

    private static String others(List<FigureIndex.Shown> cells) {
        String named =
                cells.stream().limit(NAMED).map(shown -> shown.entry().place()).collect(Collectors.joining(", "));
        int more = cells.size() - NAMED;
        return named + (more > 0 ? " and " + more + " more" : "");
    }

    private static String remedy(Entry cell, Set<String> meant, String sign, String read) {
        String other = meant.size() == 1 ? meant.iterator().next() : sign;
        boolean offered = PRICED.contains(cell.row().columns().layout().name());
        return (offered
                        ? "If it is a price in " + other + ", type the Currency and Exchange rate of "
                                + cell.row().shown("Provider") + " on the sheet Providers"
                        : "If it is in " + other + ", convert it to " + read)
                + "; if it is in " + read + " already, show the cell in " + read + ".";
    }
}
